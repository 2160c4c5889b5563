import type { Tx } from '../../../platform/database/door.ts';
import type { Offer } from '../offer.ts';
import { publishAll } from '../save-offers.sql.ts';
import type { Editor } from './change-offer.ts';
import { findOffer, putOffer, retirePublished } from './offers.sql.ts';

/** A new version that customers see from now on. Published already and not changed since: nothing to do. */
export const publishOffer = async (tx: Tx, by: Editor, id: string, now: Date): Promise<Offer | undefined> => {
  const before = await findOffer(tx, by.organisation, id);
  if (!before || before.state === 'published') return before;
  const version = before.version + 1;
  const { organisationId, externalId, teamId, content } = before;
  await publishAll(tx, [
    { organisationId, id, externalId, teamId, version, content, at: now, by: by.member },
  ]);
  return { ...before, state: 'published', version, changedAt: now, changedBy: by.member };
};

/** Customers can't choose it any more; what was seen or chosen stays readable. A concept is put away. */
export const retireOffer = async (tx: Tx, by: Editor, id: string, now: Date): Promise<Offer | undefined> => {
  const before = await findOffer(tx, by.organisation, id);
  if (!before || before.state === 'retired') return before;
  const offer: Offer = {
    ...before,
    state: 'retired',
    version: before.version + 1,
    changedAt: now,
    changedBy: by.member,
  };
  await putOffer(tx, offer);
  await retirePublished(tx, offer, now);
  return offer;
};
