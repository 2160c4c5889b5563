import type { Language } from '../../platform/language/language.ts';
import { sentencesOf, type Understood } from './understood.rules.ts';
import { words } from './words.ts';

/** What was understood, a sentence each, in the words the person herself saw: for who helps her. */
export const understoodSentences = (understood: Understood, language: Language): string[] =>
  sentencesOf(understood, words[language].understood.sentences, language);
