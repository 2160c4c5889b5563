import type { Language } from '../../platform/language/language.ts';
import type { OfferContent } from './offer-content.ts';
export type Fact = {
  key: 'product' | 'price' | 'place' | 'promotion' | 'personnel';
  main: string | undefined;
  more: string | undefined;
};
export const offerFacts = (
  _offer: OfferContent,
  _how: { language: Language; km?: number | null | undefined; now?: Date | undefined },
): Fact[] => {
  throw new Error('being made');
};
