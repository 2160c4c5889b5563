import type { Profession } from './items.data.ts';
import type { KeyList } from './key-list.ts';
import type { Quarter } from './quarter.rules.ts';

/**
 * What an organisation's app asks of the collector, server to server: JSON by POST, signed with the organisation's
 * Ed25519 key. Every request may be sent again, with the same answer. Refused as a whole: `AttestRefused`.
 */
export const ATTEST = {
  /** only beside the collector: with the secret of that start, see `startHeader` */
  register: '/attest/organisations',
  quarters: '/attest/quarters',
  share: '/attest/share',
  sharesReceived: '/attest/shares-received',
  declared: '/attest/declared',
  issue: '/attest/issue',
  cardsGiven: '/attest/cards-given',
  state: '/attest/state',
  selfImage: '/attest/self-image',
  sample: '/attest/sample',
  sampleTold: '/attest/sample-told',
  /** reply.ts */
  texts: '/attest/texts',
  questions: '/attest/questions',
  replies: '/attest/replies',
} as const;

/** name: at most 120 characters; key: Ed25519, raw, base64url. The same key again is fine, another one refused. */
export type RegisterRequest = { organisation: string; name: string; key: string };

export type BucketWish = {
  /** letters, digits and : . _ -, at most 80: means nothing outside its organisation and quarter */
  bucket: string;
  label: string;
  /** null: rolled up to the organisation */
  service: string | null;
  serviceLabel: string | null;
  /** null: rolled up to the service or the organisation */
  team: string | null;
  teamLabel: string | null;
  /** customers expected in it */
  expected: number;
};
export type QuartersRequest = {
  organisation: string;
  name: string;
  quarter: Quarter;
  buckets: readonly BucketWish[];
};
/** Whose shares are handed out; two of three open the quarter, the third stays with the collector. */
export type ShareHolder = 'organisation' | 'council';
/** A ticket fetches that holder's share; told until the share was received, and after that never again. */
export type Tickets = Partial<Record<ShareHolder, string>>;
/** `waiting`: who has no share yet; a collector apart gives the app no ticket of the council. */
export type QuartersAnswer = { list: KeyList; waiting: readonly ShareHolder[]; tickets?: Tickets };

/** The share as text, to print or write down; the same again until it is said to be received. */
export type ShareRequest = { organisation: string; quarter: Quarter; holder: ShareHolder; ticket: string };
export type ShareAnswer = { share: string };

/** Then it is gone here. Before both are, no right is issued: the collector alone could read what comes in. */
export type SharesReceivedRequest = { organisation: string; quarter: Quarter; who: readonly ShareHolder[] };

/** Totals so far, never fewer than before. */
export type DeclaredRequest = {
  organisation: string;
  quarter: Quarter;
  buckets: readonly { bucket: string; deliveries: number; rights: number }[];
  /** How many people have a profession; of one that is not named nothing is shown. */
  people?: Readonly<Partial<Record<Profession, number>>> | undefined;
};

/** right: 128 random bits (22 characters base64url); blinded: 256 bytes. At most MOST_WANTS at once. */
export type Want = { bucket: string; right: string; blinded: string; reissue?: boolean | undefined };
export const MOST_WANTS = 500;
export type IssueRequest = { organisation: string; quarter: Quarter; wants: readonly Want[] };

export const ISSUE_REFUSALS = [
  'no-such-bucket',
  'malformed',
  /** other blinded bytes for the same right: send the first ones, or ask for a reissue */
  'already-issued',
  /** more would be issued, with the cards given, than rights declared for that bucket */
  'more-than-declared',
  /** 2 % of all rights were issued anew already */
  'too-many-reissued',
] as const;
export type IssueRefusal = (typeof ISSUE_REFUSALS)[number];
export type Signed =
  | { right: string; kind: 'signed'; signature: string }
  | { right: string; kind: 'refused'; reason: IssueRefusal };
export type IssueAnswer = { signed: readonly Signed[] };

/** count: cards given in that bucket so far. */
export type CardsGivenRequest = { organisation: string; quarter: Quarter; bucket: string; count: number };

/** The fingerprint of a sealed self-image: the same again is fine, another one for that quarter and service refused. */
export type SelfImageRequest = { organisation: string; quarter: Quarter; service: string; hash: string };

/**
 * Rights that the council drew by lot: the mark of the list, SHA-256 of its words, how many lay there and were drawn.
 * Once a quarter, between its end and its closing; base64url.
 */
export type SampleRequest = {
  organisation: string;
  quarter: Quarter;
  mark: string;
  words: string;
  total: number;
  size: number;
};
/** After closing: what the customers behind them said. Of fewer than `LEAST_SAMPLE` nothing. */
export type SampleToldRequest = {
  organisation: string;
  quarter: Quarter;
  yes: number;
  no: number;
  unknown: number;
};
/** So many rights are drawn; of fewer than the least nothing is published: it would tell of each of them. */
export const SAMPLE = 20;
export const LEAST_SAMPLE = 10;

export type BucketCount = {
  bucket: string;
  deliveries: number;
  rights: number;
  issued: number;
  reissued: number;
  cardsGiven: number;
};
export type QuarterState = 'running' | 'closed' | 'opened' | 'destroyed';
/** Never how many were redeemed: that is told after closing only. */
export type StateAnswer = {
  state: QuarterState;
  head: string;
  waiting: readonly ShareHolder[];
  buckets: readonly BucketCount[];
};

export const ATTEST_REFUSALS = {
  malformed: 400,
  'not-signed': 401,
  unknown: 401,
  'wrong-signature': 401,
  'other-key': 409,
  'other-buckets': 409,
  'too-many-buckets': 422,
  'no-such-quarter': 404,
  'no-such-bucket': 404,
  'fewer-than-before': 409,
  'more-than-delivered': 422,
  'more-than-declared': 409,
  'shares-not-received': 409,
  'wrong-ticket': 403,
  /** the council's share, of a collector that runs apart: it is handed out there */
  'not-through-app': 403,
  /** it was received before */
  'share-gone': 410,
  'sealed-before': 409,
  'drawn-before': 409,
  'no-such-sample': 404,
  'no-such-text': 404,
  'too-many-questions': 409,
  closed: 409,
} as const;
export type AttestRefusal = keyof typeof ATTEST_REFUSALS;
/** The body of any answer that is not 200. */
export type AttestRefused = { kind: 'refused'; reason: AttestRefusal; says: string };
