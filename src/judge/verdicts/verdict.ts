import type { Quarter, ShareHolder } from '../protocol/index.ts';

/** One person who is expected to have care: by which team, of which service, for which offer. Null: not known. */
export type Expected = {
  person: string;
  team: string | null;
  offer: string | null;
  /** the most general subject of the offer in the care vocabulary; null: none */
  service: string | null;
};

/** A group of customers that judge together, under one key. */
export type BucketPlan = {
  bucket: string;
  /** null: rolled up to the organisation */
  service: string | null;
  /** null: rolled up to the service or the organisation */
  team: string | null;
  expected: number;
};

export type BucketNamed = BucketPlan & {
  label: string;
  serviceLabel: string | null;
  teamLabel: string | null;
};

/** What was counted in a bucket so far: never fewer than before. */
export type BucketCounts = { deliveries: number; rights: number; cards: number; twice: number };

export const QUARTER_STATES = ['planned', 'ready', 'closed'] as const;
export type VerdictQuarter = {
  organisation: string;
  quarter: Quarter;
  state: (typeof QUARTER_STATES)[number];
  /** of the key list; null as long as the collector did not make it */
  head: string | null;
  keys: number | null;
  waiting: readonly ShareHolder[];
  /** as the council typed it: 24 letters, without spaces */
  witnessed: string | null;
};

export const HOLDERS = ['organisation', 'council'] as const satisfies readonly ShareHolder[];

/**
 * waiting: nothing happened yet; asked: her device sent its blinded bytes; issued: it has its signature;
 * card: a card was given. Without any moment.
 */
export const RIGHT_STATES = ['waiting', 'asked', 'issued', 'card'] as const;
export type RightState = (typeof RIGHT_STATES)[number];
export type Right = {
  organisation: string;
  id: string;
  quarter: Quarter;
  bucket: string;
  label: string;
  person: string;
  state: RightState;
  /** all that the collector hears of it: 128 random bits, base64url */
  secret: string;
  /** SHA-256 of the blinded bytes that came first, base64url */
  blinded: string | null;
};
