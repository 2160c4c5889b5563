import type { Language } from '../../platform/language/language.ts';
import type { OfferContent } from './offer-content.ts';
import { toldOn } from './offer-facts.rules.ts';
import { WHOLE_COUNTRY } from './vocabulary.ts';
import type { Words } from './words.ts';

/** One condition in words; `text` undefined = not known, and shown so. */
export type Condition = { label: string; text: string | undefined };

type Around = { language: Language; towns: readonly string[] };

/** @param around towns: those of its service area, where all are known */
export const conditionsOf = (offer: OfferContent, { language, towns }: Around, w: Words): Condition[] => {
  const { offer: say, codes } = w;
  const listed = <K extends string>(
    given: readonly K[],
    names: Readonly<Record<K, string>>,
  ): string | undefined =>
    given.map((one, index) => (index === 0 ? names[one] : lowered(names[one]))).join(', ') || undefined;
  const yesNo = offer.staffGenderChoice === null ? undefined : offer.staffGenderChoice ? say.yes : say.no;
  const told = toldOn(offer, language);
  const wait =
    offer.waitDays === null ? undefined : [say.days(offer.waitDays), told].filter(Boolean).join('. ');
  return [
    { label: say.forWhom, text: listed(offer.targetGroups, codes.targetGroups) },
    { label: say.ages, text: agesOf(offer, say) },
    {
      label: say.paidBy,
      text:
        [listed(offer.funding, codes.funding), offer.generalProvision && say.general]
          .filter(Boolean)
          .join('. ') || undefined,
    },
    { label: say.how, text: listed(offer.delivery, say.hows) },
    { label: say.area, text: areaOf(offer, towns, say) },
    { label: say.wait, text: wait },
    { label: say.capacity, text: offer.capacity === null ? undefined : String(offer.capacity) },
    { label: say.languages, text: languagesOf(offer, language) },
    { label: say.gender, text: yesNo },
  ];
};

// Names of laws keep their capital.
const lowered = (text: string): string =>
  /^(Wlz|Wmo|Jeugdwet|Youth|Pgb)/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

const agesOf = ({ minAge, maxAge }: OfferContent, say: Words['offer']): string => {
  if (minAge !== null && maxAge !== null) return say.between(minAge, maxAge);
  if (minAge !== null) return say.from(minAge);
  return maxAge === null ? say.anyAge : say.until(maxAge);
};

const areaOf = (
  { serviceArea }: OfferContent,
  towns: readonly string[],
  say: Words['offer'],
): string | undefined => {
  if (serviceArea.length === 0) return undefined;
  if (serviceArea.includes(WHOLE_COUNTRY)) return say.wholeCountry;
  return towns.length > 0 ? towns.join(', ') : say.postcodes(serviceArea.join(', '));
};

const languagesOf = ({ languages }: OfferContent, language: Language): string | undefined => {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return languages.map((code) => names.of(code) ?? code).join(', ') || undefined;
};
