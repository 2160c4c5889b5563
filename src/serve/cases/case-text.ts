import type { Dictionary, Language } from '../../platform/language/language.ts';
import { STEPS, type WhoRefusal } from './case.ts';
import { en } from './en.ts';
import { nl, type Words } from './nl.ts';

export const words: Dictionary<Words> = { nl, en };

/** A next step as it is shown: the usual ones in the reader's language, a colleague's own words as they are. */
export const stepText = (step: string, language: Language): string => {
  const known = STEPS.find((key) => key === step);
  return known ? words[language].steps[known] : step;
};

export const refusalText = (why: WhoRefusal, language: Language): string => words[language].refusals[why];
