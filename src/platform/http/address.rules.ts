import { clean } from './form.ts';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const WORD = /^[a-z0-9][a-z0-9-]{0,119}$/;
/** Parameters that are words; all others are ids. */
const WORDS: ReadonlySet<string> = new Set([
  'slug',
  'process',
  'version',
  'part',
  'service',
  'level',
  'class',
  'year',
]);
/** A quarter of a year: '2026Q4'. */
const QUARTER = /^20\d\dQ[1-4]$/;
/** Where one is made as it is changed, under this word instead of an id. */
const MADE: ReadonlySet<string> = new Set(['location', 'team', 'member']);
const NEW = 'nieuw';

export const isId = (text: string): boolean => ID.test(text);

/** Can these parameters name anything at all? What can't is not there; no query is spent on it. */
export const namesSomething = (params: Readonly<Record<string, string>>): boolean =>
  Object.entries(params).every(
    ([name, value]) => (value === NEW && MADE.has(name)) || patternOf(name).test(value),
  );

const patternOf = (name: string): RegExp => (name === 'quarter' ? QUARTER : WORDS.has(name) ? WORD : ID);

/** The query as typed text is kept: without characters that no keyboard makes (PostgreSQL refuses some of them). */
export const plainQuery = (url: string): URLSearchParams =>
  new URLSearchParams([...new URL(url).searchParams].map(([name, value]) => [clean(name), clean(value)]));
