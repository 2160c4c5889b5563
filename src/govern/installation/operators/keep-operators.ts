import { actorOf, asHolder, type Holder, holderKey } from '../../../platform/auth/holder.rules.ts';
import { passkeysOf } from '../../../platform/auth/passkey.sql.ts';
import { hasApp } from '../../../platform/auth/second-factor.ts';
import { endSessionsOf } from '../../../platform/auth/session-list.ts';
import type { Actor } from '../../../platform/database/actors.ts';
import type { Door } from '../../../platform/database/door.ts';
import {
  deleteOperator,
  forgetFactors,
  lastHere,
  listOperators,
  operatorsForUpdate,
} from './operators.sql.ts';

type Enter = Door['transaction'];
const asOperator: Actor = { kind: 'operator' };
const holderOf = (email: string): Holder => ({ kind: 'operator', email });

export type SeenOperator = { email: string; since: Date; lastHere: Date | undefined; secondFactor: boolean };

/** All operators, each looked at with her own key: nobody's second factor is in another's reach. */
export const seenOperators = async (enter: Enter): Promise<SeenOperator[]> => {
  const all = await enter(asOperator, listOperators);
  const seen: SeenOperator[] = [];
  for (const { email, since } of all) {
    const of = holderOf(email);
    const last = await enter(actorOf(of), (tx) => lastHere(tx, email));
    const secondFactor = await enter(
      asHolder(of),
      async (tx) => (await hasApp(tx, of)) || (await passkeysOf(tx, of)).length > 0,
    );
    seen.push({ email, since, lastHere: last, secondFactor });
  }
  return seen;
};

export type Removed = { kind: 'removed' } | { kind: 'refused'; why: 'last' | 'self' | 'gone' };

/** Lets an operator go, everywhere and at once. There is always one left. */
export const removeOperator = async (
  enter: Enter,
  by: string | undefined,
  email: string,
  now: Date,
): Promise<Removed> => {
  if (by === email) return { kind: 'refused', why: 'self' };
  const removed = await enter(asOperator, async (tx): Promise<Removed> => {
    const all = await operatorsForUpdate(tx);
    if (!all.includes(email)) return { kind: 'refused', why: 'gone' };
    if (all.length === 1) return { kind: 'refused', why: 'last' };
    await deleteOperator(tx, email);
    return { kind: 'removed' };
  });
  if (removed.kind === 'removed') await endAccess(enter, email, now);
  return removed;
};

/** Signs an operator out everywhere and forgets her second factor: for who is let go, or lost it. */
export const endAccess = async (enter: Enter, email: string, now: Date): Promise<void> => {
  const of = holderOf(email);
  await enter(actorOf(of), (tx) => endSessionsOf(tx, of, now, undefined));
  await enter(asHolder(of), (tx) => forgetFactors(tx, holderKey(of)));
};
