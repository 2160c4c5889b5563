import { en } from './en.ts';
import { nl, type UiWords } from './nl.ts';

export type { UiWords };
export const uiWords: Record<'nl' | 'en', UiWords> = { nl, en };
