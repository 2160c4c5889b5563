import type { Tx } from '../../platform/database/door.ts';
import type { Language } from '../../platform/language/language.ts';
import type { PublishedOffer } from '../offers/index.ts';
import type { Need } from './need.ts';

export type ExclusionReason = 'region' | 'age' | 'funding' | 'language' | 'wait' | 'price' | 'delivery';
export type Because = { criterion: string; text: string };
export type Match = { offer: PublishedOffer; fit: number; km: number | null; because: Because[] };
export type MatchResult = {
  kind: 'care' | 'none' | 'emergency';
  offers: Match[];
  excluded: { reason: ExclusionReason; count: number }[];
};

export const match = async (
  _tx: Tx,
  _need: Need,
  _options: { seed: string; limit: number; language?: Language },
): Promise<MatchResult> => {
  throw new Error('being made');
};
