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
};

export type Again = { action: string; fields: readonly (readonly [string, string])[] };

export type Problem =
  | { kind: 'not-found' }
  | { kind: 'forbidden'; sentence: string }
  | { kind: 'foreign-form' }
  | { kind: 'too-large' }
  | { kind: 'too-many' }
  /** with what was typed, to be sent again: a page that is not kept comes back empty */
  | { kind: 'database-down'; reference: string; again?: Again }
  | { kind: 'bug'; reference: string };
