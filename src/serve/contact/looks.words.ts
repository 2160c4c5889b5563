import type { Dictionary } from '../../platform/language/language.ts';
import { en } from './looks.en.ts';
import { type LooksWords, nl } from './looks.nl.ts';

export type { LooksWords };
export const looksWords: Dictionary<LooksWords> = { nl, en };
