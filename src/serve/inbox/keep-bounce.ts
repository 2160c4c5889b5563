import type { Tx } from '../../platform/database/door.ts';
import { findCase } from '../cases/index.ts';
import { turnToUs } from '../contact/index.ts';
import { type AddressedCase, markBounced } from '../mail/index.ts';

/** What we sent did not arrive: that address gets no more mail, and it is our move to reach her another way. */
export const keepBounce = async (
  tx: Tx,
  of: AddressedCase & { mail: string },
  problem: string,
  now: Date,
): Promise<void> => {
  await markBounced(tx, of.organisation, { id: of.mail, problem }, now);
  const here = await findCase(tx, of.organisation, of.caseId);
  if (here && !here.closedAt) await turnToUs(tx, here, now);
};
