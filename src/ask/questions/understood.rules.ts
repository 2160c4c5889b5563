import { euro } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { FURTHEST_KM, type Need } from '../matching/index.ts';
import { languageName } from './languages.rules.ts';
import type { ForWhom } from './question.ts';

/** The texts of 'Wat we begrepen', in one language; `{…}` is filled in. */
export type UnderstoodWords = {
  topic: string;
  self: string;
  selfAge: string;
  other: string;
  otherAge: string;
  someone: string;
  near: string;
  delivery: string;
  funding: string;
  language: string;
  waitDays: string;
  waitToday: string;
  travel: string;
  travelAnywhere: string;
  price: string;
  groups: string;
  without: string;
  unknown: string;
  and: string;
  or: string;
  missing: Readonly<Record<Missing, string>>;
  fundings: Readonly<Record<Need['funding'][number], string>>;
  deliveries: Readonly<Record<Need['delivery'][number], string>>;
  targetGroups: Readonly<Record<Need['targetGroups'][number], string>>;
};
export type Missing = 'age' | 'place' | 'delivery' | 'funding' | 'wait' | 'price';
export type Understood = { forWhom: ForWhom; forName: string | null; need: Need };

/** What was understood, as sentences a person can nod at: only what is known. */
export const sentencesOf = (understood: Understood, words: UnderstoodWords, language: Language): string[] => {
  const { need } = understood;
  const place = [need.postcode, need.town].filter((part) => part !== null).join(' ');
  return [
    need.topic && fill(words.topic, need.topic),
    whoSentence(understood, words),
    place && fill(words.near, place),
    need.delivery.length > 0 &&
      fill(
        words.delivery,
        listed(
          need.delivery.map((key) => words.deliveries[key]),
          words.or,
        ),
      ),
    need.funding.length > 0 &&
      fill(
        words.funding,
        listed(
          need.funding.map((key) => words.fundings[key]),
          words.or,
        ),
      ),
    need.language && fill(words.language, languageName(language)(need.language)),
    travelSentence(need.travelKm, words),
    waitSentence(need.maxWaitDays, words),
    need.maxPriceEur !== null && fill(words.price, euro(need.maxPriceEur, language)),
    need.targetGroups.length > 0 &&
      fill(
        words.groups,
        listed(
          need.targetGroups.map((key) => words.targetGroups[key]),
          words.and,
        ),
      ),
    need.without.length > 0 && fill(words.without, listed(need.without, words.or)),
  ].filter((sentence) => typeof sentence === 'string' && sentence !== '') as string[];
};

/** Whether her own words already say what it is about: then a second time tells nothing. */
export const saysTopicAgain = (topic: string, text: string): boolean =>
  oneLine(text).includes(oneLine(topic).replace(/[.?!…]+$/, ''));
const oneLine = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** What is not known yet, as one sentence; undefined when all is known. Unknown is never filled in by us. */
export const unknownSentence = ({ need }: Understood, words: UnderstoodWords): string | undefined => {
  const missing = missingOf(need).map((key) => words.missing[key]);
  return missing.length === 0 ? undefined : fill(words.unknown, listed(missing, words.and));
};

export const missingOf = (need: Need): Missing[] => {
  const known: Record<Missing, boolean> = {
    age: need.age !== null,
    place: need.postcode !== null || need.town !== null,
    delivery: need.delivery.length > 0,
    funding: need.funding.length > 0,
    wait: need.maxWaitDays !== null,
    price: need.maxPriceEur !== null,
  };
  return (Object.keys(known) as Missing[]).filter((key) => !known[key]);
};

const whoSentence = ({ forWhom, forName, need }: Understood, words: UnderstoodWords): string => {
  const age = need.age === null ? '' : String(need.age);
  if (forWhom === 'self') return age ? fill(words.selfAge, age) : words.self;
  const name = forName ?? words.someone;
  const template = age ? fill(words.otherAge, age) : words.other;
  return template.replace('{name}', () => name);
};

const waitSentence = (days: number | null, words: UnderstoodWords): string | undefined => {
  if (days === null) return undefined;
  return days <= 1 ? words.waitToday : fill(words.waitDays, String(days));
};

const travelSentence = (km: number | null, words: UnderstoodWords): string | undefined => {
  if (km === null) return undefined;
  return km === FURTHEST_KM ? words.travelAnywhere : fill(words.travel, String(km));
};

// A function as replacement: what a person typed may hold '$&'.
const fill = (template: string, value: string): string => template.replace('{}', () => value);

/** 'a, b en c' */
export const listed = (parts: readonly string[], last: string): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
