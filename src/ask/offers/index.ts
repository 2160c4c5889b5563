export { allPublished, changedOffers, type ReadUpTo, readingFrom } from './changed-offers.sql.ts';
export { codeNames } from './code-names.ts';
export { leavingIsFree, priceIsKnown } from './cost.rules.ts';
export { expectedWords } from './exchange/expected-words.ts';
export { exportOffers } from './exchange/export-offers.ts';
export {
  type ImportReport,
  importOffers,
  type RejectedRow,
} from './exchange/import-offers.ts';
export { type OffersFile, readOffers } from './exchange/read-offers.ts';
export { rejectedText } from './exchange/rejected-rows.ts';
export type { PublishedOffer } from './offer.ts';
export type { OfferContent } from './offer-content.ts';
export { type Fact, offerFacts } from './offer-facts.rules.ts';
export { routes } from './offers.routes.ts';
export { offersByIds, offersOfProviders } from './published-offers.sql.ts';
export { publishAll } from './save-offers.sql.ts';
export {
  DELIVERY,
  FUNDING,
  OWN_CONTRIBUTIONS,
  PRICE_UNITS,
  TARGET_GROUPS,
} from './vocabulary.ts';
