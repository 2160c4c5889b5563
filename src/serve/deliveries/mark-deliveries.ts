import { giveRightsNow } from '../../judge/verdicts/index.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { beginWork, closingOf, endOfDay, settleWork, type Work } from '../cases/index.ts';
import { keepPromises } from '../promises/index.ts';
import { deliveriesOfCase, setCancelled, setDone } from './deliveries.sql.ts';
import type { Delivered, Delivery } from './delivery.ts';
import { mayDeliver } from './policy.ts';

type MayWork = Extract<Work, { kind: 'may' }>;
type Marked = { work: MayWork; chosen: Delivery[]; left: Delivery[] };

const take = async (
  tx: Tx,
  member: Member,
  caseId: string,
  act: 'deliver' | 'cancel-delivery',
  ids: readonly string[],
): Promise<Marked | Exclude<Delivered, { kind: 'done' }>> => {
  const work = await beginWork(tx, member, caseId, act, mayDeliver);
  if (work.kind !== 'may') return work;
  const planned = (await deliveriesOfCase(tx, member.organisation, caseId)).filter(
    (one) => one.state === 'planned',
  );
  const chosen = planned.filter((one) => ids.includes(one.id));
  if (chosen.length === 0) return { kind: 'refused', why: 'no-delivery' };
  return { work, chosen, left: planned.filter((one) => !ids.includes(one.id)) };
};

/** A crisis keeps the moment at which it ends; other cases look to their next day. */
const nextOf = ({ of }: MayWork, [next]: Delivery[]) =>
  of.kind === 'crisis'
    ? { nextStep: of.nextStep, nextBy: of.nextBy }
    : { nextBy: next ? closingOf(next.day) : null };

/** Care was given. After the last that was planned it is the customer's move: another question? */
export const markDone = async (
  tx: Tx,
  member: Member,
  caseId: string,
  ids: readonly string[],
  now: Date,
): Promise<Delivered> => {
  const taken = await take(tx, member, caseId, 'deliver', ids);
  if ('kind' in taken) return taken;
  const { work, chosen, left } = taken;
  if (chosen.some((one) => one.day > dayOf(now))) return { kind: 'refused', why: 'in-future' };
  const organisation = member.organisation;
  await setDone(tx, { organisation, caseId, ids: chosen.map((one) => one.id) }, now);
  const { personId: person, teamId: team } = work.of;
  const given = { organisation, person, team, offers: chosen.map(({ offerId }) => offerId) };
  await giveRightsNow(
    tx,
    given,
    chosen.map(({ day }) => day),
  );
  // The evidence is of the day itself, however late it is written down.
  const [first] = chosen;
  const at = first && endOfDay(first.day) < now ? endOfDay(first.day) : now;
  await keepPromises(tx, { organisation, caseId, what: 'start' }, at);
  const last = left.length === 0;
  return settleWork(
    tx,
    work,
    {
      event: 'delivered',
      member: member.member,
      data: { days: chosen.map((one) => one.day), what: first?.what ?? '' },
      turn: last ? 'customer' : 'organisation',
      nextStep: last ? 'another-question' : 'next-delivery',
      ...nextOf(work, left),
    },
    now,
  );
};

/** A day that won't be; its row stays readable. */
export const cancelDelivery = async (
  tx: Tx,
  member: Member,
  caseId: string,
  { ids, reason }: { ids: readonly string[]; reason: string | null },
  now: Date,
): Promise<Delivered> => {
  const taken = await take(tx, member, caseId, 'cancel-delivery', ids);
  if ('kind' in taken) return taken;
  const { work, chosen, left } = taken;
  await setCancelled(
    tx,
    { organisation: member.organisation, caseId, ids: chosen.map((one) => one.id) },
    now,
  );
  const data = { days: chosen.map((one) => one.day), what: chosen[0]?.what ?? '', reason };
  return settleWork(
    tx,
    work,
    { event: 'delivery-cancelled', member: member.member, data, ...nextOf(work, left) },
    now,
  );
};
