import type {
  Delivery,
  Funding,
  OfferData,
  OwnContribution,
  PriceUnit,
  ProviderSlug,
  TargetGroup,
} from '../types.ts';

/** What the customer pays: a contribution set by law or a price of one's own, never a care tariff. */
export type Payment = {
  readonly funding: readonly Funding[];
  readonly priceEur: number | null;
  readonly priceUnit: PriceUnit | null;
  readonly ownContribution: OwnContribution;
  readonly price: string;
  readonly priceDetail: string;
};

export const zvw: Payment = {
  funding: ['zvw'],
  priceEur: 0,
  priceUnit: 'free',
  ownContribution: 'none',
  price: '€ 0',
  priceDetail: 'Uw zorgverzekeraar betaalt alles. Uw eigen risico telt niet mee.',
};

export const zvwOwnRisk: Payment = {
  funding: ['zvw'],
  priceEur: null,
  priceUnit: null,
  ownContribution: 'none',
  price: 'Alleen uw eigen risico',
  priceDetail: 'Uw zorgverzekeraar betaalt de rest. Is uw eigen risico al op? Dan betaalt u niets.',
};

// The highest contribution of 2026, for all Wmo support together.
export const wmo: Payment = {
  funding: ['wmo'],
  priceEur: 21.8,
  priceUnit: 'month',
  ownContribution: 'cak-wmo',
  price: 'Ten hoogste € 21,80 per maand',
  priceDetail: 'Dat is voor al uw hulp uit de Wmo samen, in 2026. De gemeente betaalt de rest.',
};

export const wlz: Payment = {
  funding: ['wlz'],
  priceEur: null,
  priceUnit: null,
  ownContribution: 'cak-wlz',
  price: 'Hangt af van uw inkomen',
  priceDetail: 'Het CAK rekent voor u uit wat u betaalt. Wij helpen u met de rekenhulp.',
};

export const youth: Payment = {
  funding: ['jeugdwet'],
  priceEur: 0,
  priceUnit: 'free',
  ownContribution: 'none',
  price: '€ 0',
  priceDetail: 'De gemeente betaalt alles.',
};

export const free: Payment = {
  funding: ['free'],
  priceEur: 0,
  priceUnit: 'free',
  ownContribution: 'none',
  price: '€ 0',
  priceDetail: 'De gemeente en giften uit de buurt betalen dit.',
};

/** A price per time that comes at most once a day has the unit 'day'. */
export const ownPrice = (
  priceEur: number,
  priceUnit: PriceUnit,
  price: string,
  priceDetail: string,
): Payment => ({
  funding: ['private'],
  priceEur,
  priceUnit,
  ownContribution: 'private',
  price,
  priceDetail,
});

export const unknownPrice = (funding: readonly Funding[], priceDetail: string): Payment => ({
  funding,
  priceEur: null,
  priceUnit: null,
  ownContribution: 'private',
  price: 'Nog niet bekend',
  priceDetail,
});

/** The same terms, also open to other kinds of payment, with another explanation when given. */
export const also = (terms: Payment, funding: readonly Funding[], priceDetail?: string): Payment => ({
  ...terms,
  funding: [...terms.funding, ...funding],
  priceDetail: priceDetail ?? terms.priceDetail,
});

export type OfferDraft = {
  readonly id: string;
  readonly team: string;
  readonly title: string;
  readonly text: string;
  readonly groups: readonly TargetGroup[];
  readonly pay: Payment;
  readonly delivery: readonly Delivery[];
  /** PC4 and town. */
  readonly from: readonly [postcode: string, city: string];
  readonly area: readonly string[];
  /** Days to wait, places free, date of telling. */
  readonly room: readonly [waitDays: number | null, capacity: number | null, updated: string | null];
  readonly languages?: readonly string[];
  readonly ages?: readonly [minAge: number | null, maxAge: number | null];
  readonly genderChoice?: boolean;
  readonly faces?: number;
  readonly choosePerson?: boolean;
  readonly trial?: number;
  readonly notice?: number;
  readonly line: string;
  readonly product: readonly [string, string];
  readonly place?: readonly [string, string];
  readonly special: readonly [string, string];
  readonly personnel: readonly [string, string];
};

// The harbour quarter is the one place name that takes an article.
const inTown = (city: string): string => (city === 'Havenkwartier' ? 'het Havenkwartier' : city);

const usualPlace = (draft: OfferDraft): readonly [string, string] => {
  if (draft.delivery.includes('home')) return ['Bij u thuis', `Het team zit in ${inTown(draft.from[1])}.`];
  if (draft.delivery.includes('online')) return ['Online', 'Met uw telefoon, tablet of computer.'];
  return [`In ${inTown(draft.from[1])}`, 'U komt zelf, of u regelt vervoer.'];
};

export function offerOf(provider: ProviderSlug, draft: OfferDraft): OfferData {
  const [place, placeDetail] = draft.place ?? usualPlace(draft);
  const [waitDays, capacity, updated] = draft.room;
  return {
    offerId: draft.id,
    provider,
    team: draft.team,
    title: draft.title,
    description: draft.text,
    targetGroups: draft.groups,
    funding: draft.pay.funding,
    delivery: draft.delivery,
    priceEur: draft.pay.priceEur,
    priceUnit: draft.pay.priceUnit,
    ownContribution: draft.pay.ownContribution,
    postcode: draft.from[0],
    city: draft.from[1],
    serviceArea: draft.area,
    waitDays,
    capacity,
    updated,
    languages: draft.languages ?? ['nl'],
    minAge: draft.ages?.[0] ?? null,
    maxAge: draft.ages?.[1] ?? null,
    staffGenderChoice: draft.genderChoice ?? null,
    facesCount: draft.faces ?? null,
    choosePerson: draft.choosePerson ?? null,
    trialDays: draft.trial ?? null,
    noticeDays: draft.notice ?? null,
    line: draft.line,
    product: draft.product[0],
    productDetail: draft.product[1],
    price: draft.pay.price,
    priceDetail: draft.pay.priceDetail,
    place,
    placeDetail,
    special: draft.special[0],
    specialDetail: draft.special[1],
    personnel: draft.personnel[0],
    personnelDetail: draft.personnel[1],
  };
}
