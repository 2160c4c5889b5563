import { euro, fullDay, shortDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { en } from './en.ts';
import { nl, type Words } from './nl.ts';
import type { OfferContent } from './offer-content.ts';

export type Fact = {
  key: 'product' | 'price' | 'place' | 'promotion' | 'personnel';
  /** undefined = not known, and shown so */
  main: string | undefined;
  more: string | undefined;
};
export type HowToSay = {
  language: Language;
  /** between the person and the offer */
  km?: number | null | undefined;
  /** said as 'about', and rounded */
  kmCoarse?: boolean | undefined;
  /** turns a wait in days into a date */
  now?: Date | undefined;
};

const words = { nl, en };

const joined = (...sentences: readonly (string | null | undefined | false)[]): string | undefined =>
  sentences.filter(Boolean).join(' ') || undefined;

/** The five Ps of an offer in short texts, as on a compare card. The provider's own words come first. */
export const offerFacts = (offer: OfferContent, { language, km, kmCoarse, now }: HowToSay): Fact[] => {
  const say = words[language].facts;
  return [
    { key: 'product', main: offer.title, more: offer.productDetail ?? firstSentences(offer.description) },
    { key: 'price', ...price(offer, say, language) },
    { key: 'place', ...place(offer, say, km ?? null, kmCoarse ?? false) },
    { key: 'promotion', ...promotion(offer, say, { language, now }) },
    { key: 'personnel', ...personnel(offer, say) },
  ];
};

type Said = Omit<Fact, 'key'>;
type Say = Words['facts'];

// A card has room for two or three lines.
const LONGEST = 140;
const firstSentences = (text: string): string => {
  const sentences = text.replace(/\s+/g, ' ').match(/[^.!?]+[.!?]*/g) ?? [text];
  return sentences
    .reduce((said, next) => (said === '' || (said + next).length <= LONGEST ? said + next : said), '')
    .trim();
};

const price = (offer: OfferContent, say: Say, language: Language): Said => {
  const { priceEur, priceUnit, ownContribution } = offer;
  const more = offer.priceDetail ?? (ownContribution ? say.contribution[ownContribution] : undefined);
  if (priceUnit === 'free' || priceEur === 0) return { main: euro(0, language), more };
  if (priceEur === null) return { main: ownContribution === 'cak-wlz' ? say.byIncome : undefined, more };
  const amount = euro(priceEur, language);
  const main = priceUnit ? say.per[priceUnit](amount) : amount;
  return { main: ownContribution === 'cak-wmo' ? say.atMost(main) : main, more };
};

const place = (
  { delivery, city, placeDetail }: OfferContent,
  say: Say,
  km: number | null,
  about: boolean,
): Said => {
  const where = [
    delivery.includes('home') && say.home,
    delivery.includes('stay') && say.stay(city),
    delivery.includes('location') && say.location(city),
    delivery.includes('group') && !delivery.includes('location') && say.group(city),
    delivery.includes('online') && say.online,
  ].filter((one) => one !== false);
  const [first, ...others] = where;
  const main =
    first === undefined
      ? city
        ? say.location(city)
        : undefined
      : [first, ...others.map(lowered)].join(say.or);
  const away =
    km === null
      ? undefined
      : delivery.includes('home')
        ? say.teamAway(km, placeDetail ? null : city, about)
        : say.away(km, about);
  return { main, more: delivery.includes('home') ? joined(placeDetail, away) : joined(away, placeDetail) };
};
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const promotion = (offer: OfferContent, say: Say, { language, now }: Omit<HowToSay, 'km'>): Said => {
  const { special, specialDetail, trialDays, noticeDays, waitDays, updated } = offer;
  const trial = trialDays === null || trialDays === 0 ? undefined : say.trial(trialDays);
  const start = waitDays === null ? undefined : startText(waitDays, say, { language, now });
  const told = start && updated ? say.told(shortDay(updated, language)) : undefined;
  const notice = noticeDays === null || specialDetail ? undefined : say.notice(noticeDays);
  const more = joined(
    special ? specialDetail : undefined,
    special ? trial && `${trial}.` : undefined,
    notice,
    start,
    told,
  );
  return { main: special ?? trial ?? undefined, more };
};

const startText = (days: number, say: Say, { language, now }: Omit<HowToSay, 'km'>): string => {
  if (days === 0) return say.startNow;
  return now
    ? say.startFrom(shortDay(new Date(now.getTime() + days * 86_400_000), language))
    : say.startIn(days);
};

const personnel = (offer: OfferContent, say: Say): Said => {
  const { facesCount, choosePerson, staffGenderChoice } = offer;
  const faces = facesCount === null ? undefined : say.faces(facesCount);
  const choice = choosePerson === null ? undefined : choosePerson ? say.youChoose : say.weChoose;
  const gender = staffGenderChoice ? say.genderChoice : undefined;
  const detail =
    offer.personnelDetail ?? joined(offer.personnel ? faces && `${faces}.` : undefined, choice, gender);
  return { main: offer.personnel ?? faces, more: detail };
};

/** When wait and room were last told: an old date warns by itself. */
export const toldOn = (offer: OfferContent, language: Language): string | undefined =>
  offer.updated ? words[language].facts.toldFull(fullDay(offer.updated, language)) : undefined;
