import type { Language } from '../language/language.ts';
import type { View } from './answer.ts';
import type { Visit } from './visit.ts';

/** The frame around every screen, made by the app: it knows all slices, the http layer knows none. */
export type Shell = {
  frame(visit: Omit<Visit, 'page'>, view: View): string;
  /** the pages of the http layer itself; they never touch the database */
  problem(problem: Problem, language: Language): string;
  /** where to go to sign in, and back again */
  signIn(back: string): string;
  /** where to go to show a second factor, and back again */
  secondFactor(back: string): string;
};

export type Again = { action: string; fields: readonly (readonly [string, string])[] };

export type Problem =
  | { kind: 'not-found' }
  | { kind: 'forbidden'; sentence: string }
  /** asked by a helper to whom this was not given */
  | { kind: 'not-given'; sentence: string }
  | { kind: 'foreign-form' }
  /** the body is not a form, or broke off */
  | { kind: 'no-form' }
  /** a form that came in before, and nobody knows how it ended; what was typed, to be sent all the same */
  | { kind: 'came-before'; again?: Again }
  | { kind: 'too-large' }
  | { kind: 'too-many' }
  /** with what was typed, to be sent again: a page that is not kept comes back empty */
  | { kind: 'database-down'; reference: string; again?: Again }
  | { kind: 'bug'; reference: string };
