import { en } from './en.ts';
import { nl, type PageWords } from './nl.ts';

export type { PageWords };
export const words: Readonly<Record<'nl' | 'en', PageWords>> = { nl, en };
