/** Digits and letters that are not mistaken for each other (Crockford's base32): 5 bits each. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** As typed by a person: spaces, dashes and lower case do not matter; O is 0, I and L are 1. */
export const plainLetters = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s·.–—_-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

/** Whole groups of five bits only: a length that is a multiple of 5 bytes, or zero bits are added at the end. */
export const toLetters = (bytes: Uint8Array): string => {
  let [out, bits, have] = ['', 0, 0];
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    have += 8;
    while (have >= 5) {
      have -= 5;
      out += LETTERS[(bits >> have) & 31];
      bits &= (1 << have) - 1;
    }
  }
  return have > 0 ? out + LETTERS[(bits << (5 - have)) & 31] : out;
};

/** @returns undefined when a letter is none of ours; bits that fill no byte are left out */
export const fromLetters = (letters: string): Uint8Array | undefined => {
  const out: number[] = [];
  let [bits, have] = [0, 0];
  for (const letter of letters) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return undefined;
    bits = (bits << 5) | value;
    have += 5;
    if (have >= 8) {
      have -= 8;
      out.push((bits >> have) & 255);
      bits &= (1 << have) - 1;
    }
  }
  return Uint8Array.from(out);
};

export const valueIn = (letter: string): number => LETTERS.indexOf(letter);
export const letterOf = (value: number): string => LETTERS[value] as string;

export const inFours = (letters: string): string => letters.match(/.{1,4}/g)?.join(' ') ?? '';
