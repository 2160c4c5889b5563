import { neighbours } from '../data/neighbours.ts';
import { offers } from '../data/offers/index.ts';
import { organisations } from '../data/organisations.ts';
import { reasons } from '../data/reasons.ts';
import { staff } from '../data/staff.ts';
import type { Character, Funding, OfferData, QuestionData, ReasonFor, StaffMember } from '../data/types.ts';
import { idOf, type Random } from '../random.ts';

export const organisationId = (slug: string): string => idOf('organisation', slug);
export const memberId = (slug: string): string => idOf('member', slug);
export const teamId = (slug: string): string => idOf('team', slug);
export const locationId = (slug: string): string => idOf('location', slug);
export const offerId = (external: string): string => idOf('offer', external);

export const DESK = 'de-voordeur';
export const DESK_ID = organisationId(DESK);

export const organisationOf = (slug: string) => {
  const found = [...organisations, ...neighbours.map((one) => one.organisation)].find((o) => o.slug === slug);
  if (!found) throw new Error(`no organisation ${slug}`);
  return found;
};
export const characterOf = (slug: string): Character => organisationOf(slug).characterNotes;

const inRole = (organisation: string, role: StaffMember['roles'][number]): StaffMember[] =>
  [...staff, ...neighbours.flatMap((one) => one.staff)].filter(
    (s) => s.organisation === organisation && s.roles.includes(role),
  );
export const hosts: readonly StaffMember[] = inRole(DESK, 'host');

/** Contacts of the offer's own team first; else any contact of the organisation. */
export const contactsFor = (offer: OfferData): StaffMember[] => {
  const all = inRole(offer.provider, 'contact');
  const near = all.filter((s) => s.teams.includes(offer.team));
  return near.length > 0 ? near : all;
};

const texts = new Map<OfferData, string>();
const text = (offer: OfferData): string => {
  const found = texts.get(offer) ?? `${offer.title} ${offer.description}`.toLowerCase();
  texts.set(offer, found);
  return found;
};
const fitsGroups = (offer: OfferData, question: QuestionData): boolean =>
  offer.targetGroups.some((g) => question.targetGroups.includes(g) || g === 'algemeen');

/** What these offers have for a question: by its words and groups, near enough, for this age. */
export const offersFor = (
  question: QuestionData,
  age: number,
  postcode: string,
  of: readonly OfferData[] = offers,
): OfferData[] =>
  question.onOffer
    ? of.filter(
        (offer) =>
          fitsGroups(offer, question) &&
          question.keywords.some((word) => text(offer).includes(word.toLowerCase())) &&
          (offer.minAge === null || age >= offer.minAge) &&
          (offer.maxAge === null || age <= offer.maxAge) &&
          (offer.serviceArea.includes('NL') || offer.serviceArea.some((area) => postcode.startsWith(area))),
      )
    : [];

/** Some give a reason, most need not. */
export const reasonFor = (what: ReasonFor, share: number, random: Random): string | null =>
  random.chance(share)
    ? random.weighted(
        reasons.filter((r) => r.for === what),
        (r) => r.weight,
      ).text
    : null;

const ORDER: readonly Funding[] = ['zvw', 'wmo', 'wlz', 'jeugdwet', 'pgb', 'free', 'private'];
/** The one money stream through which this offer is paid for this question. */
export const fundingOf = (offer: OfferData, question: QuestionData): Funding =>
  question.funding.find((f) => offer.funding.includes(f)) ??
  ORDER.find((f) => offer.funding.includes(f)) ??
  'private';
/** Free walk-in provisions of a municipality need no decision (Wmo 2015, art. 1.1.1: algemene voorziening). */
export const isGeneralProvision = (offer: OfferData): boolean =>
  offer.funding.includes('wmo') && offer.funding.includes('free');
