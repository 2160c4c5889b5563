import type { Dictionary, Language } from '../../../platform/language/language.ts';
import type { Measure } from '../../publication/index.ts';
import { measureNames } from '../../results/index.ts';
import { en } from './en.ts';
import { nl, type Words as Own } from './nl.ts';

export type Words = Own & { readonly items: Readonly<Record<Measure, string>> };

/** With the words of the form itself for what customers were asked; read when they are used. */
const withItems = (own: Own, language: Language): Words => ({
  ...own,
  get items() {
    return measureNames(language);
  },
});
export const words: Dictionary<Words> = { nl: withItems(nl, 'nl'), en: withItems(en, 'en') };
