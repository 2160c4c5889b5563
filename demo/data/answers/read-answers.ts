import type { AnswerContent, Source } from '../../../src/serve/answers/answer.ts';
import { atHome } from './at-home.ts';
import { livingAndFeeling } from './living-and-feeling.ts';
import { notesAndEnglish } from './notes-and-english.ts';
import { payingAndArranging } from './paying-and-arranging.ts';

export type AnswerData = {
  organisation: string;
  owner: string;
  /** months until it must be looked at again; below nought when that has passed */
  reviewIn: number;
  /** still being written */
  draft: boolean;
  content: AnswerContent;
};

/**
 * One answer: `@ organisation owner | concepts | months | audience | language | draft`, `? its question`, the text, and sources
 * as `> words https://…`. What comes last is left out when it is 'customers', 'nl' and done.
 */
const answerIn = (text: string): AnswerData => {
  const [head = '', title = '', ...rest] = text.trim().split('\n');
  const [whose = '', concepts = '', months = '0', audience = 'customers', language = 'nl', draft] = head
    .split('|')
    .map((part) => part.trim());
  const [organisation = '', owner = ''] = whose.split(' ');
  const sources = rest.flatMap((line): Source[] => {
    const found = /^> (.*) (https:\S+)$/.exec(line);
    return found ? [{ text: found[1] ?? '', href: found[2] ?? '' }] : [];
  });
  const body = rest
    .filter((line) => !line.startsWith('> '))
    .join('\n')
    .trim();
  return {
    organisation,
    owner,
    reviewIn: Number(months),
    draft: draft === 'draft',
    content: {
      title: title.replace(/^\? /, ''),
      body,
      concepts: concepts.split(' '),
      audience: audience === 'staff' ? 'staff' : 'customers',
      language: language === 'en' ? 'en' : 'nl',
      sources,
    },
  };
};

export const answers: readonly AnswerData[] = [
  payingAndArranging,
  atHome,
  livingAndFeeling,
  notesAndEnglish,
].flatMap((file) => file.trim().split(/^@ /m).filter(Boolean).map(answerIn));
