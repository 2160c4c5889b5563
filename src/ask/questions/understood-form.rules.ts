import type { FieldError, Form, Parsed } from '../../platform/http/form.ts';
import { FURTHEST_KM, type Need, subjectsNamed } from '../matching/index.ts';
import { DELIVERY, FUNDING } from '../offers/index.ts';
import type { ForWhom, Question } from './question.ts';
import type { Understood } from './understood.rules.ts';

/** The sentences beside a field that can't be kept. */
export type FormSentences = Readonly<
  Record<'topicEmpty' | 'topicLong' | 'nameLong' | 'badAge' | 'badPlace' | 'badPrice' | 'badChoice', string>
>;

/** In the form when what it is about could be ticked. */
export const SUBJECTS_SHOWN = 'subjects';

type Field<T> = { value: T } | { error: keyof FormSentences };

/** What the person made of 'Wat we begrepen'. Empty is an answer: not known. */
export const parseUnderstood = (
  { typed, all }: Pick<Form, 'typed' | 'all'>,
  before: Pick<Question, 'need'>,
  sentences: FormSentences,
): Parsed<Understood> => {
  const errors: FieldError[] = [];
  const take = <T>(field: string, read: Field<T>, otherwise: T): T => {
    if ('value' in read) return read.value;
    errors.push({ field, text: sentences[read.error] });
    return otherwise;
  };
  const text = (name: string): string => typed[name] ?? '';
  const forWhom: ForWhom = text('forWhom') === 'other' ? 'other' : 'self';
  const need: Need = {
    topic: take('topic', readTopic(text('topic')), ''),
    forWhom,
    age: take('age', readAge(text('age')), null),
    ...take('place', readPlace(text('place'), before.need), { postcode: null, town: null }),
    funding: FUNDING.filter((code) => all('funding').includes(code)),
    delivery: DELIVERY.filter((code) => all('delivery').includes(code)),
    travelKm: take('travel', readTravel(text('travel')), null),
    language: take('language', readLanguage(text('language')), null),
    maxWaitDays: take('wait', readWait(text('wait')), null),
    maxPriceEur: take('price', readPrice(text('price')), null),
    targetGroups: before.need.targetGroups.filter((group) => all('read').includes(group)),
    about: text(SUBJECTS_SHOWN) === '' ? before.need.about : knownOf(all('about')),
    without: before.need.without.filter((what) => all('read').includes(withoutValue(what))),
  };
  const forName = forWhom === 'other' ? take('forName', readName(text('forName')), null) : null;
  return errors.length > 0 ? { kind: 'invalid', errors } : { kind: 'ok', value: { forWhom, forName, need } };
};

/** One tick of 'Dit lazen we ook'; apart from the codes of target groups. */
export const withoutValue = (what: string): string => `without:${what}`;
/** As one types it: '1234 AB Lindemeer'. */
export const placeText = ({ postcode, town }: Pick<Need, 'postcode' | 'town'>): string =>
  [postcode, town].filter((part) => part !== null).join(' ');

const readTopic = (text: string): Field<string> => {
  if (text === '') return { error: 'topicEmpty' };
  return text.length > 500 ? { error: 'topicLong' } : { value: text.replace(/\s+/g, ' ') };
};

const readName = (text: string): Field<string | null> =>
  text.length > 80 ? { error: 'nameLong' } : { value: text.replace(/\s+/g, ' ') || null };

const readAge = (text: string): Field<number | null> => {
  if (text === '') return { value: null };
  const age = /^\d{1,3}$/.test(text.replace(/ ?(jaar|years?( old)?)$/i, ''))
    ? Number.parseInt(text, 10)
    : Number.NaN;
  return age <= 120 ? { value: age } : { error: 'badAge' };
};

type Place = Pick<Need, 'postcode' | 'town'>;
const readPlace = (text: string, before: Place): Field<Place> => {
  if (text === '') return { value: { postcode: null, town: null } };
  const [, digits, letters = '', rest = ''] =
    /^([1-9]\d{3})\s*([a-z]{2}(?![\p{L}]))?[\s,]*(.*)$/isu.exec(text) ?? [];
  const town = (digits ? rest : text).replace(/\s+/g, ' ').trim();
  if (town !== '' && !/^[\p{L}’'][\p{L}\s.’'()/-]{0,99}$/u.test(town)) return { error: 'badPlace' };
  if (!digits && /\d/.test(text)) return { error: 'badPlace' };
  const postcode = digits ? digits + letters.toUpperCase() : null;
  return {
    value: { postcode, town: town || (postcode && postcode === before.postcode ? before.town : null) },
  };
};

const readLanguage = (text: string): Field<string | null> => {
  if (text === '') return { value: null };
  return /^[a-z]{2}$/.test(text) ? { value: text } : { error: 'badChoice' };
};

const readWait = (text: string): Field<number | null> => {
  if (text === '') return { value: null };
  return /^\d{1,4}$/.test(text) ? { value: Number(text) } : { error: 'badChoice' };
};

const readTravel = (text: string): Field<number | null> => {
  if (text === '') return { value: null };
  const km = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return km >= 1 && km <= FURTHEST_KM ? { value: km } : { error: 'badChoice' };
};

const knownOf = (ids: readonly string[]): string[] =>
  subjectsNamed([...new Set(ids)], 'nl').map(({ id }) => id);

const readPrice = (text: string): Field<number | null> => {
  const plain = text.replace(/^€\s*/, '').replace(/(,-|,–)$/, '');
  if (plain === '') return { value: null };
  return /^\d{1,6}([.,]\d{1,2})?$/.test(plain)
    ? { value: Number(plain.replace(',', '.')) }
    : { error: 'badPrice' };
};

/** Which answers differ: their names only, for the record of what was confirmed. */
export const changedFields = (before: Need, now: Need): string[] =>
  (Object.keys(now) as (keyof Need)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]),
  );
