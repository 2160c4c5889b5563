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
  /** what can be ticked away */
  groups: Question['need']['targetGroups'];
  without: string[];
};

export const UNKNOWN = 'unknown';

export const valuesOf = (question: Question): FormValues => {
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
    read: [...need.targetGroups, ...need.without.map(withoutValue)],
    groups: need.targetGroups,
    without: need.without,
  };
};

export const valuesTyped = ({ typed, all }: Pick<Form, 'typed' | 'all'>, question: Question): FormValues => ({
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
  read: all('read'),
  groups: question.need.targetGroups,
  without: question.need.without,
});
