import type { OfferContent } from './offer-content.ts';

export const OFFER_STATES = ['draft', 'published', 'changed', 'retired'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** What an organisation works on: its own row, of which publications are made. */
export type Offer = {
  organisationId: string;
  id: string;
  /** the provider's own id; the id itself when none was given */
  externalId: string;
  teamId: string | null;
  state: OfferState;
  version: number;
  content: OfferContent;
  changedAt: Date;
  changedBy: string | null;
};

/** What customers can find, or could once: `retiredAt` keeps what was seen or chosen readable. */
export type PublishedOffer = OfferContent & {
  id: string;
  organisationId: string;
  externalId: string;
  teamId: string | null;
  version: number;
  publishedAt: Date;
  retiredAt: Date | null;
};

/** What customers saw from `at` on; or that it ended then. */
export type OfferVersion = {
  version: number;
  what: 'published' | 'retired';
  content: OfferContent;
  at: Date;
  by: string | null;
};
