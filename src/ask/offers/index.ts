export type { Offer, OfferState, PublishedOffer } from './offer.ts';
export { type OfferContent, offerContent } from './offer-content.ts';
export { type Fact, offerFacts } from './offer-facts.rules.ts';
export { routes } from './offers.routes.tsx';
export { offersByIds, publishedColumns, publishedOffer } from './published-offers.sql.ts';
export {
  DELIVERY,
  FUNDING,
  OWN_CONTRIBUTIONS,
  PRICE_UNITS,
  TARGET_GROUPS,
  WHOLE_COUNTRY,
} from './vocabulary.ts';
