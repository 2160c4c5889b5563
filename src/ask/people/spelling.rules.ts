/**
 * Ways to write one Dutch sound. Names are spelled aloud over the telephone: 'Jansen' is also Janssen, Janse, Janzen;
 * 'Meijer' is Meyer and Meier; 'Bakker' is Backer.
 */
const SOUNDS: readonly (readonly string[])[] = [
  ['y', 'ij', 'ei', 'ey', 'eij'],
  ['k', 'kk', 'c', 'ck'],
  ['s', 'ss', 'z', 'sch', 'ssch'],
  ['f', 'ff', 'v', 'ph'],
  ['t', 'tt', 'dt', 'd', 'th'],
  ['au', 'ou', 'auw', 'ouw'],
  ['a', 'aa', 'ae'],
  ['g', 'ch', 'gh'],
  ['n', 'nn'],
  ['l', 'll'],
  ['r', 'rr'],
  ['m', 'mm'],
  ['p', 'pp'],
  ['e', 'ee'],
  ['o', 'oo'],
];
const OF = new Map(SOUNDS.flatMap((ways, at) => ways.map((way) => [way, at] as const)));
const LONGEST = 4;

/** A word in pieces that can each be written otherwise: 'janssen' → ['j', 'a', 'n', 'ss', 'e', 'n'] */
const piecesOf = (word: string): string[] => {
  const pieces: string[] = [];
  for (let at = 0; at < word.length; ) {
    let length = Math.min(LONGEST, word.length - at);
    while (length > 1 && !OF.has(word.slice(at, at + length))) length--;
    pieces.push(word.slice(at, at + length));
    at += length;
  }
  return pieces;
};

// Nobody hears whether it is Janse or Jansen.
const withoutEnd = (word: string): string => (word.length > 4 ? word.replace(/en$/, 'e') : word);

/** How a word sounds: the same for all ways in which one hears it written. Small letters without accents come in. */
export const soundOf = (word: string): string =>
  piecesOf(withoutEnd(word))
    .map((piece) => SOUNDS[OF.get(piece) ?? -1]?.[0] ?? piece)
    .join('');

const MOST_SPELLINGS = 48;

/**
 * Beginnings of the words that sound like this one, itself first: at most two sounds written otherwise, which is what
 * people do. Each stands for all words that begin so, and their number is limited: they are looked up one by one.
 */
export const spellingsOf = (word: string): string[] => {
  const pieces = piecesOf(withoutEnd(word));
  const swaps = pieces.flatMap((piece, at) =>
    (SOUNDS[OF.get(piece) ?? -1] ?? []).filter((way) => way !== piece).map((way) => ({ at, way })),
  );
  const written = (...some: { at: number; way: string }[]): string =>
    pieces.map((piece, at) => some.find((one) => one.at === at)?.way ?? piece).join('');
  const one = swaps.map((swap) => written(swap));
  const two = swaps.flatMap((a, i) =>
    swaps.slice(i + 1).flatMap((b) => (a.at === b.at ? [] : [written(a, b)])),
  );
  return [...new Set([withoutEnd(word), ...one, ...two])].slice(0, MOST_SPELLINGS);
};
