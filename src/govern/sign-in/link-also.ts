import { newId } from '../../platform/crypto/secrets.ts';
import type { Actor } from '../../platform/database/actors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { recordAccessAs } from '../access-log/index.ts';
import { type AliasProof, aliasesOf, endAlso, nameAlso } from './also.sql.ts';

const as = (person: string): Actor => ({ kind: 'customer', person });
const MOST = 5;

export type Linked = { kind: 'linked' } | { kind: 'refused'; why: 'self' | 'already' | 'many' };

/**
 * Both were proven, in this browser, at this moment: from now on she sees all her questions, whichever way she comes in.
 * Each side is written as its own person, in a transaction of its own; only when both are there it holds. Nothing else
 * is written or moved. Not inside a transaction.
 */
export const linkAlso = async (
  visit: Visit,
  { person, also, proof }: { person: string; also: string; proof: AliasProof },
): Promise<Linked> => {
  if (person === also) return { kind: 'refused', why: 'self' };
  const now = await visit.transactionAs(as(person), (tx) => aliasesOf(tx, person));
  if (visit.also.includes(also)) return { kind: 'refused', why: 'already' };
  if (now.length >= MOST) return { kind: 'refused', why: 'many' };
  await side(visit, { person: also, also: person, proof });
  await side(visit, { person, also, proof });
  return { kind: 'linked' };
};

const side = (visit: Visit, of: { person: string; also: string; proof: AliasProof }): Promise<void> =>
  visit.transactionAs(as(of.person), async (tx) => {
    await nameAlso(tx, { ...of, id: newId() }, visit.now);
    await recordAccessAs(visit, as(of.person), tx, {
      person: of.person,
      action: 'C',
      object: 'session',
      purpose: 'sign-in',
    });
  });

/** Apart after all: the first of these two already ends it, for both. Not inside a transaction. */
export const unlinkAlso = async (
  visit: Visit,
  { person, also }: { person: string; also: string },
): Promise<boolean> => {
  const named = await visit.transactionAs(as(person), (tx) => aliasesOf(tx, person));
  if (!named.some((one) => one.person === also)) return false;
  for (const [one, other] of [
    [person, also],
    [also, person],
  ] as const)
    await visit.transactionAs(as(one), async (tx) => {
      await endAlso(tx, { person: one, also: other }, visit.now);
      await recordAccessAs(visit, as(one), tx, {
        person: one,
        action: 'D',
        object: 'session',
        purpose: 'sign-in',
      });
    });
  return true;
};
