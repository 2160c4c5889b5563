export { expectedWords } from './exchange/expected-words.ts';
export { exportOffers } from './exchange/export-offers.ts';
export {
  type ImportOptions,
  type ImportReport,
  importOffers,
  type RejectedRow,
  type RowProblem,
} from './exchange/import-offers.ts';
export { rejectedText } from './exchange/rejected-rows.ts';
export type { Offer, OfferState, PublishedOffer } from './offer.ts';
export { type OfferContent, offerContent } from './offer-content.ts';
export { type Fact, offerFacts } from './offer-facts.rules.ts';
export { OfferShort, OfferView } from './offer-view.tsx';
export { routes } from './offers.routes.ts';
export { offersByIds, publishedColumns, publishedOffer } from './published-offers.sql.ts';
export { type Publication, publishAll } from './save-offers.sql.ts';
export {
  DELIVERY,
  FUNDING,
  OWN_CONTRIBUTIONS,
  PRICE_UNITS,
  TARGET_GROUPS,
  WHOLE_COUNTRY,
} from './vocabulary.ts';
