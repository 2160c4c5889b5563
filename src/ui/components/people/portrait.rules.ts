/** Flat shapes on a 100 × 100 round: a stand-in where there is no photo. The same seed gives the same face. */
export const skins = [
  { face: '#F2D2B8', line: '#7A4A2E' },
  { face: '#EBBF9C', line: '#7A4A2E' },
  { face: '#C98A65', line: '#6B3A20' },
  { face: '#A86E48', line: '#4A2814' },
  { face: '#7C4A2D', line: '#2B140A' },
] as const;
export const hairs = ['short', 'long', 'bun', 'curls', 'bald', 'scarf'] as const;
const backs = ['#E2EEE7', '#FDF1CF', '#EDE7F7', '#FBE6DF'] as const;
const tops = ['#12493B', '#A23420', '#5E4596', '#C77B2B', '#2E6A53'] as const;
const hairColours = ['#241A14', '#4A2F1D', '#B98B4A', '#8D8779', '#D9D4C8'] as const;
const scarfColours = [
  ['#8E74C4', '#A58CD6'],
  ['#2E6A53', '#3F7D62'],
  ['#B5573C', '#D9826F'],
] as const;

export type Hair = (typeof hairs)[number];
export type Look = {
  hair?: Hair | undefined;
  glasses?: boolean | undefined;
  skin?: 0 | 1 | 2 | 3 | 4 | undefined;
};
export type Shape = { d?: string; circle?: [number, number, number]; fill: string };
export type Face = {
  back: string;
  behind: Shape[];
  top: string;
  /** Lies over the shoulders, under the chin: the fold of a scarf. */
  chin?: Shape | undefined;
  skin: string;
  line: string;
  front: Shape[];
  glasses: boolean;
};

export function faceOf(seed: string, look: Look = {}): Face {
  const pick = picker(seed);
  const back = pick(backs);
  const top = pick(tops);
  const skin = skins[look.skin ?? pick([0, 1, 2, 3, 4] as const)];
  const colour = pick(hairColours);
  const scarf = pick(scarfColours);
  // A headscarf says something about a person, so it is never drawn by chance.
  const hair = look.hair ?? pick(hairsFor(seed));
  const glasses = look.glasses ?? pick([false, false, true] as const);
  return { back, top, skin: skin.face, line: skin.line, glasses, ...shapesOf(hair, colour, scarf) };
}

// A seed may begin with how someone is spoken of ('zij:…', 'hij:…'), so that a face does not surprise its owner.
const hairsFor = (seed: string): readonly [Hair, ...Hair[]] => {
  if (seed.startsWith('zij:')) return ['long', 'bun', 'curls', 'long'];
  if (seed.startsWith('hij:')) return ['short', 'bald', 'curls', 'short'];
  return ['short', 'long', 'bun', 'curls', 'bald', 'short', 'long'];
};

// FNV-1a, one step per pick, so that the features vary apart from each other.
function picker(seed: string) {
  let hash = 0x811c9dc5;
  const turn = (code: number) => {
    hash = Math.imul(hash ^ code, 0x01000193) >>> 0;
  };
  for (const letter of seed) turn(letter.codePointAt(0) ?? 0);
  return <T extends readonly [unknown, ...unknown[]]>(choices: T): T[number] => {
    turn(97);
    return choices[(hash >>> 9) % choices.length] ?? choices[0];
  };
}

function shapesOf(
  hair: Hair,
  colour: string,
  [dark, light]: readonly [string, string],
): Pick<Face, 'behind' | 'chin' | 'front'> {
  const crown: Shape = { d: 'M29 44C27 22 37 15 50 15C63 15 73 22 71 44Z', fill: colour };
  switch (hair) {
    case 'short':
      return {
        behind: [crown],
        front: [
          {
            d: 'M30 38C31 24 40 19 52 20C63 21 69 27 70 38C64 34 58 31 48 31C40 31 34 33 30 38Z',
            fill: colour,
          },
        ],
      };
    case 'long':
      return {
        behind: [
          {
            d: 'M26 62C22 30 30 14 50 14C70 14 78 30 74 62C72 68 66 66 64 60H36C34 66 28 68 26 62Z',
            fill: colour,
          },
        ],
        front: [
          {
            d: 'M30 40C32 24 42 20 52 22C62 24 69 30 70 40C60 38 50 34 46 28C43 34 36 38 30 40Z',
            fill: colour,
          },
        ],
      };
    case 'bun':
      return {
        behind: [
          { circle: [50, 13, 9], fill: colour },
          { d: 'M28 48C26 24 36 15 50 15C64 15 74 24 72 48Z', fill: colour },
        ],
        front: [
          {
            d: 'M30 40C32 26 40 21 50 21C60 21 68 26 70 40C64 32 58 29 50 29C42 29 36 32 30 40Z',
            fill: colour,
          },
        ],
      };
    case 'curls':
      return {
        behind: (
          [
            [34, 28, 11],
            [45, 19, 11],
            [57, 19, 11],
            [67, 29, 11],
            [29, 42, 8],
            [71, 42, 8],
          ] as const
        ).map((circle) => ({ circle: [...circle], fill: colour })),
        front: (
          [
            [38, 28, 7],
            [50, 26, 7],
            [62, 28, 7],
          ] as const
        ).map((circle) => ({ circle: [...circle], fill: colour })),
      };
    case 'bald':
      return { behind: [{ d: 'M28 48C27 40 28 34 31 32H69C72 34 73 40 72 48Z', fill: colour }], front: [] };
    case 'scarf':
      return {
        behind: [
          {
            d: 'M25 46C23 22 35 10 50 10C65 10 77 22 75 46C75 66 70 82 50 90C30 82 25 66 25 46Z',
            fill: dark,
          },
        ],
        chin: {
          d: 'M30 62C34 78 42 84 50 85C58 84 66 78 70 62L72 70C70 84 60 92 50 92C40 92 30 84 28 70Z',
          fill: dark,
        },
        front: [
          {
            d: 'M30 42C31 25 40 18 50 18C60 18 69 25 70 42C65 30 58 27 50 27C42 27 35 30 30 42Z',
            fill: light,
          },
        ],
      };
  }
}

/** Five people drawn for the demo region. */
export const pictures = {
  amina: face('#E2EEE7', '#12493B', 2, 'scarf', '', ['#8E74C4', '#A58CD6'], false),
  jo: face('#E2EEE7', '#C77B2B', 0, 'bun', '#D9D4C8', ['', ''], true),
  joris: { ...face('#FDF1CF', '#A23420', 0, 'short', '#8D8779', ['', ''], false), skin: '#F0C9A8' },
  marja: face('#EDE7F7', '#2E6A53', 1, 'long', '#B98B4A', ['', ''], false),
  ravi: face('#FBE6DF', '#5E4596', 3, 'short', '#241A14', ['', ''], true),
} satisfies Record<string, Face>;
export type Picture = keyof typeof pictures;

function face(
  back: string,
  top: string,
  skin: 0 | 1 | 2 | 3 | 4,
  hair: Hair,
  colour: string,
  scarf: readonly [string, string],
  glasses: boolean,
): Face {
  return {
    back,
    top,
    skin: skins[skin].face,
    line: skins[skin].line,
    glasses,
    ...shapesOf(hair, colour, scarf),
  };
}
