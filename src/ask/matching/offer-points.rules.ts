import type { PublishedOffer } from '../offers/index.ts';
import type { Need } from './need.ts';
export type Criterion = 'product' | 'price' | 'place' | 'promotion' | 'personnel';
export const orderingScales: readonly { criterion: Criterion }[] = [];
export const offerPoints = (_offer: PublishedOffer, _need: Need, _km: number | null): Record<Criterion, number | null> => {
  throw new Error('being made');
};
