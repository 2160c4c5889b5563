import { customersSay } from '../../judge/results/index.ts';
import type { Language } from '../../platform/language/language.ts';
import type { Proposal } from '../../serve/proposals/index.ts';
import type { Fact } from '../../ui/index.ts';
import { type Fact as OfferFact, offerFacts, type PublishedOffer } from '../offers/index.ts';
import type { Option } from './compare.ts';
import { ICONS } from './criterion-icons.ts';
import type { Words } from './words.ts';

type Told = {
  offer: PublishedOffer;
  km: number | null;
  kmCoarse?: boolean | undefined;
  proposal: Proposal | undefined;
};

/** The price that holds for her: of a new amount the old explanation says nothing, and it is no longer free. */
export const pricedFor = (offer: PublishedOffer, proposal: Proposal | undefined): PublishedOffer => {
  const priceEur = proposal?.content.priceEur ?? null;
  if (priceEur === null) return offer;
  const priceUnit = offer.priceUnit === 'free' && priceEur > 0 ? null : offer.priceUnit;
  return { ...offer, priceEur, priceUnit, priceDetail: null };
};

/** The five Ps as they hold for her: what was written for her alone goes before what holds for everybody. */
export const factsForHer = ({ offer, km, kmCoarse, proposal }: Told, language: Language): OfferFact[] =>
  offerFacts(pricedFor(offer, proposal), { language, km, kmCoarse }).map(({ key, main, more }) => ({
    key,
    main: proposal?.content[key] || main,
    more: proposal?.content[key] ? undefined : more,
  }));

/** The rows of one card: the five Ps, then what customers say (or that they said nothing yet). */
export const cardFacts = (option: Option, language: Language, w: Words): Fact[] => [
  ...factsForHer(option, language).map(({ key, main, more }) => ({
    key,
    icon: ICONS[key],
    label: w.criteria[key].name,
    main,
    more,
  })),
  {
    icon: 'message-circle' as const,
    label: w.customersSay,
    ...(customersSay(option.results, option.providerSlug, language) ?? {
      main: w.noVerdicts,
      more: w.noVerdictsMore,
    }),
  },
];
