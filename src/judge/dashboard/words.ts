import type { Dictionary } from '../../platform/language/language.ts';
import { en } from './en.ts';
import { nl, type Words } from './nl.ts';

export type { Words };
export const words: Dictionary<Words> = { nl, en };
