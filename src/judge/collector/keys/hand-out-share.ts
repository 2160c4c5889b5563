import { timingSafeEqual } from 'node:crypto';
import { keyring } from '../../../platform/crypto/sealed.ts';
import type {
  AttestRefusal,
  Quarter,
  ShareHolder,
  ShareRequest,
  SharesReceivedRequest,
  Tickets,
} from '../../protocol/index.ts';
import type { CollectorParts, CollectorSite } from '../parts.ts';
import type { KeptKeys, KeyFolder } from './key-folder.ts';

type Refused = { kind: 'refused'; reason: AttestRefusal };

/** Made from the quarter's secret, not kept: a lost answer can be told again, and a share that was received cannot. */
const ticketOf = ({ secret }: KeptKeys, holder: ShareHolder): string =>
  keyring(secret).sign(holder, 'ticket of a share').toString('base64url');

/**
 * Whose share may pass through the app. A collector apart hands the council its share itself: whoever runs the app would
 * else see two of the three go by. Beside the app there is nobody else to hand it out, and pages say what that means.
 */
const throughApp = ({ beside }: Pick<CollectorSite, 'beside'>): readonly ShareHolder[] =>
  beside ? ['organisation', 'council'] : ['organisation'];

export const waitingIn = (kept: KeptKeys | undefined): ShareHolder[] =>
  Object.keys(kept?.waiting ?? {}) as ShareHolder[];

export const ticketsOf = (kept: KeptKeys | undefined, site: CollectorSite): Tickets =>
  Object.fromEntries(
    waitingIn(kept).flatMap((holder) =>
      kept && throughApp(site).includes(holder) ? [[holder, ticketOf(kept, holder)]] : [],
    ),
  );

/** The share as text. It stays here until it is said to be received: a lost answer loses no share. */
export const handOutShare = (
  { keys, site }: Pick<CollectorParts, 'keys' | 'site'>,
  { organisation, quarter, holder, ticket }: ShareRequest,
): { kind: 'share'; share: string } | Refused => {
  const kept = keys.read(organisation, quarter);
  if (!kept) return { kind: 'refused', reason: 'no-such-quarter' };
  if (!throughApp(site).includes(holder)) return { kind: 'refused', reason: 'not-through-app' };
  const [given, right] = [Buffer.from(ticket), Buffer.from(ticketOf(kept, holder))];
  if (given.length !== right.length || !timingSafeEqual(given, right))
    return { kind: 'refused', reason: 'wrong-ticket' };
  const share = kept.waiting[holder];
  return share === undefined ? { kind: 'refused', reason: 'share-gone' } : { kind: 'share', share };
};

/** A share that was received is forgotten here: once both are, the collector alone reads nothing. */
export const receiveShares = (
  { keys, site }: Pick<CollectorParts, 'keys' | 'site'>,
  { organisation, quarter, who }: SharesReceivedRequest,
): { kind: 'done' } | Refused => {
  if (who.some((holder) => !throughApp(site).includes(holder)))
    return { kind: 'refused', reason: 'not-through-app' };
  return forgetShares(keys, organisation, quarter, who);
};

/** At the collector's own machine: for the council, whose share does not pass through the app. */
export const forgetShares = (
  keys: KeyFolder,
  organisation: string,
  quarter: Quarter,
  who: readonly ShareHolder[],
): { kind: 'done' } | Refused => {
  const kept = keys.read(organisation, quarter);
  if (!kept) return { kind: 'refused', reason: 'no-such-quarter' };
  const left = Object.entries(kept.waiting).filter(([holder]) => !who.includes(holder as ShareHolder));
  if (left.length < Object.keys(kept.waiting).length)
    keys.write(organisation, quarter, { ...kept, waiting: Object.fromEntries(left) });
  return { kind: 'done' };
};
