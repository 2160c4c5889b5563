import type { Language } from '../../../platform/language/language.ts';
import { en } from './en.ts';
import type { Problem } from './model.ts';
import { nl } from './nl.ts';

const WORDS = { nl, en };

/** A problem as a sentence: which element, what about it, and where in the file. */
export const problemText = ({ element, name, why, detail, line }: Problem, language: Language): string => {
  const words = WORDS[language];
  const where = [
    name && name !== element ? `${name} (${element})` : element,
    line === undefined ? '' : words.place.replace('{}', () => String(line)),
  ].filter(Boolean);
  const said = words[why].replace('{}', () => detail);
  return where.length === 0 ? said : `${where.join(', ')}: ${said}`;
};
