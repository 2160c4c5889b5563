import type { Quarter } from './quarter.rules.ts';

/** How the app finds the collector. */
export type CollectorPlace = {
  /** as people's browsers reach it, without a slash at the end */
  origin: string;
  /** as the app reaches it */
  attest: string;
  /** started beside the app: what remains is an organisational promise, and pages say so */
  beside: boolean;
  /** of this start; undefined when an independent body runs it and registers organisations itself */
  startSecret?: string | undefined;
  /** where the form sends its verdict instead, when a relay is used */
  relay?: string | undefined;
};

/** Addresses on the collector's own origin. */
export const collectorPaths = {
  /** GET, CORS *: { list: KeyList } */
  keys: (organisation: string, quarter: Quarter) => `/sleutels/${organisation}/${quarter}`,
  /** GET: the form; the token behind # is never sent */
  verdict: () => '/oordeel',
  /** POST a Redemption as JSON: 204 once it is durable */
  redeem: () => '/oordeel',
  card: () => '/kaart',
  publicExport: (organisation: string, quarter: Quarter) => `/openbaar/${organisation}/${quarter}.jsonl`,
  publicLog: (organisation: string) => `/openbaar/${organisation}/logboek.json`,
} as const;

/** Why a redemption was not taken in, as JSON { kind: 'refused', reason }, with this status. */
export const REDEEM_REFUSALS = {
  malformed: 400,
  'no-such-bucket': 404,
  /** signed with another key, or by nobody */
  'wrong-signature': 403,
  /** the answers were not signed by the token's own key */
  'wrong-device': 403,
  /** other answers came in under this version */
  'other-version': 409,
  /** later answers are there already */
  'older-version': 409,
  closed: 410,
  'too-many': 429,
} as const;
export type RedeemRefusal = keyof typeof REDEEM_REFUSALS;
