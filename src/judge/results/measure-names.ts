import type { Language } from '../../platform/language/language.ts';
import type { Measure } from '../publication/index.ts';
import { words } from './words.ts';

/** What each item, level and mark is called on every screen: the words of the form itself. */
export const measureNames = (language: Language): Readonly<Record<Measure, string>> =>
  words[language].measures;
