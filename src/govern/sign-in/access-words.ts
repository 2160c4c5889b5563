import type { Dictionary } from '../../platform/language/language.ts';
import { en } from './access.en.ts';
import { type AccessWords, nl } from './access.nl.ts';

export type { AccessWords };
export const words: Dictionary<AccessWords> = { nl, en };
