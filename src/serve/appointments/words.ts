import type { ShortProfile } from '../../ask/people/index.ts';
import type { Dictionary, Language } from '../../platform/language/language.ts';
import { en } from './en.ts';
import { je } from './je.nl.ts';
import { nl, type Words } from './nl.ts';

export type { Words };
export const words: Dictionary<Words> = { nl, en };

/** How somebody wants to be spoken to; null: she did not say, or does not share it here. */
export type Form = ShortProfile['form'];
/** For what is written to her: in Dutch with je when she said so. */
export const wordsTo = (language: Language, form: Form): Words =>
  language === 'nl' && form === 'je' ? je : words[language];
