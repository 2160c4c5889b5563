import type { Language } from '../../platform/language/language.ts';
import { words } from './words.ts';

/** What each code of the vocabulary is called on the screen, for those who tell of offers. */
export const codeNames = (language: Language) => words[language].codes;
