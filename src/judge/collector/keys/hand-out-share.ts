import { timingSafeEqual } from 'node:crypto';
import { keyring } from '../../../platform/crypto/sealed.ts';
import type {
  AttestRefusal,
  ShareHolder,
  ShareRequest,
  SharesReceivedRequest,
  Tickets,
} from '../../protocol/index.ts';
import type { CollectorParts } from '../parts.ts';
import type { KeptKeys } from './key-folder.ts';

type Refused = { kind: 'refused'; reason: AttestRefusal };

/** Made from the quarter's secret, not kept: a lost answer can be told again, and a share that was received cannot. */
const ticketOf = ({ secret }: KeptKeys, holder: ShareHolder): string =>
  keyring(secret).sign(holder, 'ticket of a share').toString('base64url');

export const ticketsOf = (kept: KeptKeys): Tickets =>
  Object.fromEntries(
    Object.keys(kept.waiting).map((holder) => [holder, ticketOf(kept, holder as ShareHolder)]),
  );

/** The share as text. It stays here until it is said to be received: a lost answer loses no share. */
export const handOutShare = (
  { keys }: Pick<CollectorParts, 'keys'>,
  { organisation, quarter, holder, ticket }: ShareRequest,
): { kind: 'share'; share: string } | Refused => {
  const kept = keys.read(organisation, quarter);
  if (!kept) return { kind: 'refused', reason: 'no-such-quarter' };
  const [given, right] = [Buffer.from(ticket), Buffer.from(ticketOf(kept, holder))];
  if (given.length !== right.length || !timingSafeEqual(given, right))
    return { kind: 'refused', reason: 'wrong-ticket' };
  const share = kept.waiting[holder];
  return share === undefined ? { kind: 'refused', reason: 'share-gone' } : { kind: 'share', share };
};

/** A share that was received is forgotten here: once both are, the collector alone reads nothing. */
export const receiveShares = (
  { keys }: Pick<CollectorParts, 'keys'>,
  { organisation, quarter, who }: SharesReceivedRequest,
): { kind: 'done' } | Refused => {
  const kept = keys.read(organisation, quarter);
  if (!kept) return { kind: 'refused', reason: 'no-such-quarter' };
  const left = Object.entries(kept.waiting).filter(([holder]) => !who.includes(holder as ShareHolder));
  if (left.length < Object.keys(kept.waiting).length)
    keys.write(organisation, quarter, { ...kept, waiting: Object.fromEntries(left) });
  return { kind: 'done' };
};
