import { newId } from '../../../platform/crypto/secrets.ts';
import type { Tx } from '../../../platform/database/door.ts';
import type { Offer } from '../offer.ts';
import type { OfferContent } from '../offer-content.ts';
import { sameContent } from '../same-content.rules.ts';
import { findOffer, putOffer } from './offers.sql.ts';

export type Editor = { organisation: string; member: string };
export type OfferInput = { content: OfferContent; teamId: string | null };

/** A concept, that only the organisation sees. */
export const makeOffer = async (tx: Tx, by: Editor, input: OfferInput, now: Date): Promise<Offer> => {
  const id = newId();
  const offer: Offer = {
    organisationId: by.organisation,
    id,
    externalId: id,
    state: 'draft',
    version: 0,
    changedAt: now,
    changedBy: by.member,
    ...input,
  };
  await putOffer(tx, offer);
  return offer;
};

export type Change = OfferInput & {
  id: string;
  /** when the offer had last changed, as the person who edits saw it */
  seen: Date | undefined;
};
export type Changed =
  | { kind: 'ok'; offer: Offer }
  | { kind: 'refused'; reason: 'unknown' | 'changed-meanwhile' };

/** Changes the organisation's own version; customers see it after publishing. */
export const changeOffer = async (tx: Tx, by: Editor, change: Change, now: Date): Promise<Changed> => {
  const before = await findOffer(tx, by.organisation, change.id);
  if (!before) return { kind: 'refused', reason: 'unknown' };
  const { content, teamId, seen } = change;
  if (seen && seen.getTime() !== before.changedAt.getTime())
    return { kind: 'refused', reason: 'changed-meanwhile' };
  if (sameContent(before.content, content) && before.teamId === teamId) return { kind: 'ok', offer: before };
  const state = before.state === 'published' || before.state === 'changed' ? 'changed' : 'draft';
  const offer: Offer = { ...before, content, teamId, state, changedAt: now, changedBy: by.member };
  await putOffer(tx, offer);
  return { kind: 'ok', offer };
};
