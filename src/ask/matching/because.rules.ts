import type { Language } from '../../platform/language/language.ts';
import type { PublishedOffer } from '../offers/index.ts';
import { en } from './en.ts';
import type { Need } from './need.ts';
import { nl } from './nl.ts';
import { wordsIn } from './search-words.rules.ts';

export type Because = { criterion: string; text: string };

const words = { nl, en };
// As long as this, a beginning says enough: douchen and doucht.
const STEM = 5;

/** Which of the words asked for stand in the offer, as the person wrote them. */
const saidIn = (offer: PublishedOffer, groups: readonly string[][]): string[] => {
  const there = wordsIn([offer.title, offer.description, offer.special, offer.personnel].join(' '));
  const has = (word: string): boolean => there.some((one) => one.startsWith(word.slice(0, STEM)));
  return groups.flatMap(([first = '', ...others]) => {
    if (has(first)) return [first];
    const other = others.find(has);
    return other ? [other] : [];
  });
};

type Around = { groups: readonly string[][]; km: number | null; language: Language };

/** Why this offer is shown, in short sentences; what is not known about a wish is said too. */
export const becauseOf = (offer: PublishedOffer, need: Need, { groups, km, language }: Around): Because[] => {
  const say = words[language].because;
  const said = [...new Set(saidIn(offer, groups))];
  const people = need.targetGroups.filter((one) => offer.targetGroups.includes(one));
  const paid = need.funding.filter((one) => offer.funding.includes(one));
  const line = (criterion: string, holds: boolean, text: string): Because[] =>
    holds ? [{ criterion, text }] : [];
  return [
    ...line('product', said.length > 0, say.about(said)),
    ...line('people', people.length > 0, say.people(people.map((one) => words[language].people[one]))),
    ...line('place', km !== null, say.away(km ?? 0)),
    ...line('place', offer.delivery.includes('online'), say.online),
    ...line('funding', paid.length > 0, say.paid(paid.map((one) => words[language].funding[one]))),
    ...line('funding', need.funding.length > 0 && offer.funding.length === 0, say.unknownFunding),
    ...line('wait', need.maxWaitDays !== null && offer.waitDays !== null, say.wait(offer.waitDays ?? 0)),
    ...line('wait', need.maxWaitDays !== null && offer.waitDays === null, say.unknownWait),
    ...line('price', need.maxPriceEur !== null && offer.priceEur === null, say.unknownPrice),
  ];
};
