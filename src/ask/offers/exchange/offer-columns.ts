import type { OfferContent } from '../offer-content.ts';
import { DELIVERY, FUNDING, OWN_CONTRIBUTIONS, PRICE_UNITS, TARGET_GROUPS } from '../vocabulary.ts';
import * as read from './read-cell.rules.ts';

export type ColumnOf<K extends keyof OfferContent> = { key: K; read: read.Reader<OfferContent[K]> };
type AnyColumn = { [K in keyof OfferContent]: ColumnOf<K> }[keyof OfferContent];

const column = <K extends keyof OfferContent>(key: K, reader: read.Reader<OfferContent[K]>): ColumnOf<K> => ({
  key,
  read: reader,
});
const sentence = read.text(500);
const yes: read.Reader<boolean> = (cell) => {
  const found = read.yesNo(cell);
  return 'expected' in found ? found : { value: found.value ?? false };
};

/** Each column of the exchange format, and of the edit form: what it fills and how it is read. */
export const offerColumns = {
  title: column('title', read.neededText(200)),
  description: column('description', read.neededText(4000)),
  target_groups: column('targetGroups', read.codes(TARGET_GROUPS)),
  funding: column('funding', read.codes(FUNDING)),
  delivery: column('delivery', read.codes(DELIVERY)),
  price_eur: column('priceEur', read.price),
  price_unit: column('priceUnit', read.code(PRICE_UNITS)),
  own_contribution: column('ownContribution', read.code(OWN_CONTRIBUTIONS)),
  postcode: column('postcode', read.postcode),
  city: column('city', read.text(100)),
  service_area: column('serviceArea', read.areas),
  wait_days: column('waitDays', read.whole),
  capacity: column('capacity', read.whole),
  updated: column('updated', read.date),
  languages: column('languages', read.languages),
  min_age: column('minAge', read.whole),
  max_age: column('maxAge', read.whole),
  staff_gender_choice: column('staffGenderChoice', read.yesNo),
  personnel: column('personnel', sentence),
  special: column('special', sentence),
  faces_count: column('facesCount', read.whole),
  choose_person: column('choosePerson', read.yesNo),
  trial_days: column('trialDays', read.whole),
  notice_days: column('noticeDays', read.whole),
  line: column('line', sentence),
  product_detail: column('productDetail', sentence),
  price_detail: column('priceDetail', sentence),
  place_detail: column('placeDetail', sentence),
  special_detail: column('specialDetail', sentence),
  personnel_detail: column('personnelDetail', sentence),
  general_provision: column('generalProvision', yes),
} as const satisfies Record<string, AnyColumn>;

/** The words that a column takes, where it takes only those. */
export const allowedWords: Readonly<Record<string, readonly string[]>> = {
  target_groups: TARGET_GROUPS,
  funding: FUNDING,
  delivery: DELIVERY,
  price_unit: PRICE_UNITS,
  own_contribution: OWN_CONTRIBUTIONS,
};

export type ColumnName = keyof typeof offerColumns;
export const columnNames = Object.keys(offerColumns) as ColumnName[];

export const IDENTITY = ['provider_id', 'provider_name', 'offer_id'] as const;

/** May be left out of a file: not known then. */
const OPTIONAL: readonly ColumnName[] = ['faces_count', 'choose_person', 'trial_days', 'notice_days'];
/** Ours, beside the format: when a file leaves them out, what was known stays. */
export const OURS = [
  'line',
  'product_detail',
  'price_detail',
  'place_detail',
  'special_detail',
  'personnel_detail',
  'general_provision',
] as const satisfies readonly ColumnName[];

export const NEEDED: readonly string[] = [
  ...IDENTITY,
  ...columnNames.filter((name) => !OPTIONAL.includes(name) && !OURS.some((ours) => ours === name)),
];
/** All that an export writes. */
export const ALL_COLUMNS: readonly string[] = [...IDENTITY, ...columnNames];
