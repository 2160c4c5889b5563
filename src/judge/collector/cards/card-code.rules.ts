import { letterOf, plainLetters, valueIn } from '../letters.rules.ts';

/** 19 letters of chance (95 bits: nobody guesses one among a million cards) and one that finds typing errors. */
export const CODE_LETTERS = 20;

const WEIGHTS = Array.from({ length: CODE_LETTERS - 1 }, (_, at) => (at % 30) + 1);

/**
 * The last letter. Σ weight × value modulo 31, weights 1–19: one wrong letter and any two exchanged are noticed, but
 * for the one pair of letters (0 and Z) whose values are 31 apart.
 */
const checkLetter = (letters: string): string => {
  const sum = [...letters].reduce((all, letter, at) => all + (WEIGHTS[at] as number) * valueIn(letter), 0);
  return letterOf(sum % 31);
};

/** @param chance whole numbers under a limit, that nobody can foretell */
export const newCode = (chance: (limit: number) => number): string => {
  const letters = Array.from({ length: CODE_LETTERS - 1 }, () => letterOf(chance(32))).join('');
  return letters + checkLetter(letters);
};

export type ReadCode =
  | { kind: 'code'; code: string }
  | { kind: 'wrong'; reason: 'empty' | 'length' | 'letter' | 'check' };

/** What somebody typed, or what the picture on the card says. */
export const readCode = (typed: string): ReadCode => {
  const code = plainLetters(typed);
  if (code === '') return { kind: 'wrong', reason: 'empty' };
  if ([...code].some((letter) => valueIn(letter) < 0)) return { kind: 'wrong', reason: 'letter' };
  if (code.length !== CODE_LETTERS) return { kind: 'wrong', reason: 'length' };
  if (checkLetter(code.slice(0, -1)) !== code.at(-1)) return { kind: 'wrong', reason: 'check' };
  return { kind: 'code', code };
};

/** As printed: five groups of four. */
export const shownCode = (code: string): string => code.match(/.{4}/g)?.join(' ') ?? code;
