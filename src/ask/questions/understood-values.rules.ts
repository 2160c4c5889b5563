import type { Form } from '../../platform/http/form.ts';
import type { Question } from './question.ts';
import { placeText, withoutValue } from './understood-form.rules.ts';

/** What stands in the fields: as understood, or as it was typed when something could not be kept. */
export type FormValues = {
  topic: string;
  forWhom: string;
  forName: string;
  age: string;
  place: string;
  funding: string[];
  delivery: string[];
  language: string;
  wait: string;
  price: string;
  read: string[];
  travel: string;
  /** what it is about, as ticked */
  about: string[];
  /** what we read that it is about, and what she added: shown first */
  subjects: string[];
  /** what can be ticked away */
  groups: Question['need']['targetGroups'];
  without: string[];
};

export const UNKNOWN = 'unknown';

/** @param read what the words are about */
export const valuesOf = (question: Question, read: readonly string[]): FormValues => {
  const { need } = question;
  // 'Weet ik niet' is shown as her answer only after she gave it.
  const nothing = question.needConfirmedAt ? [UNKNOWN] : [];
  return {
    topic: need.topic,
    forWhom: question.forWhom,
    forName: question.forName ?? '',
    age: need.age === null ? '' : String(need.age),
    place: placeText(need),
    funding: need.funding.length > 0 ? need.funding : nothing,
    delivery: need.delivery.length > 0 ? need.delivery : nothing,
    language: need.language ?? '',
    wait: need.maxWaitDays === null ? '' : String(need.maxWaitDays),
    price: need.maxPriceEur === null ? '' : String(need.maxPriceEur).replace('.', ','),
    travel: need.travelKm === null ? '' : String(need.travelKm),
    about: need.about ?? [...read],
    subjects: subjectsOf(need, read),
    read: [...need.targetGroups, ...need.without.map(withoutValue)],
    groups: need.targetGroups,
    without: need.without,
  };
};

const subjectsOf = ({ about }: Question['need'], read: readonly string[]): string[] => [
  ...new Set([...read, ...(about ?? [])]),
];

export const valuesTyped = (
  { typed, all }: Pick<Form, 'typed' | 'all'>,
  question: Question,
  read: readonly string[],
): FormValues => ({
  topic: typed.topic ?? '',
  forWhom: typed.forWhom ?? '',
  forName: typed.forName ?? '',
  age: typed.age ?? '',
  place: typed.place ?? '',
  funding: all('funding'),
  delivery: all('delivery'),
  language: typed.language ?? '',
  wait: typed.wait ?? '',
  price: typed.price ?? '',
  travel: typed.travel ?? '',
  about: all('about'),
  subjects: subjectsOf(question.need, read),
  read: all('read'),
  groups: question.need.targetGroups,
  without: question.need.without,
});
