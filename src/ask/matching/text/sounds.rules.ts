/** How a Dutch word sounds, one letter per sound, so that 'psygoloog' and 'psycholoog' are written alike. */

// Capitals stand for sounds that have no letter of their own: Y for ij and ei, W for ou and au, E for eu, Q for ui.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/isch(?=e?$)/, 'is'],
  [/sj/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/rh/g, 'r'],
  [/ch|gh/g, 'g'],
  [/ck|qu?/g, 'k'],
  [/ti(?=e[nsl]?$|on|ona|eel$|ele|aal)/g, 'si'],
  [/x|cz|gs|cs|cc(?=[eiy])/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/ei|ij/g, 'Y'],
  [/ouw?|auw?/g, 'W'],
  [/eu/g, 'E'],
  [/ui|uy/g, 'Q'],
  [/ie|y/g, 'i'],
  [/oe/g, 'u'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/dt?$/, 't'],
  [/b$/, 'p'],
  [/(.)\1+/g, '$1'],
];

export function soundOf(word: string): string {
  let sound = word;
  for (const [spelling, letter] of SPELLINGS) sound = sound.replace(spelling, letter);
  return sound;
}

// Rows of the phone and desk keyboard; a finger lands beside the key, seldom above it.
const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const VOWELS = 'aeiouYWEQ';
// Pairs that ears or tongues mix up.
const ALIKE = ['iY', 'Ee', 'Qu', 'QE', 'mn', 'gk', 'td', 'pb', 'fw', 'WO', 'Wo', 'Yi', 'sg', 'jg'];

const FULL = 1;
const NEAR = 0.8;
const VOWEL = 0.7;
const SIMILAR = 0.5;

// Letters and capitals have different last six bits.
const SIZE = 64;
const prices = priceTable();

/** What it costs to read one sound for another, from 0 to 1; sounds are given as their character codes. */
export function priceOfSwap(one: number, other: number): number {
  return prices[(one & 63) * SIZE + (other & 63)] ?? FULL;
}

function priceTable(): Float64Array {
  const table = new Float64Array(SIZE * SIZE).fill(FULL);
  const set = (one: string, other: string, price: number) => {
    const a = one.charCodeAt(0) & 63;
    const b = other.charCodeAt(0) & 63;
    table[a * SIZE + b] = price;
    table[b * SIZE + a] = price;
  };
  for (const [at, row] of KEYBOARD.entries()) {
    const below = KEYBOARD[at + 1] ?? '';
    for (let i = 0; i < row.length; i++) {
      for (const near of [row[i + 1], below[i], below[i - 1]]) if (near) set(row.charAt(i), near, NEAR);
    }
  }
  for (const one of VOWELS) for (const other of VOWELS) set(one, other, VOWEL);
  for (const pair of ALIKE) set(pair.charAt(0), pair.charAt(1), SIMILAR);
  for (let code = 0; code < SIZE; code++) table[code * SIZE + code] = 0;
  return table;
}
