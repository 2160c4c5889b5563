import type { Insertable } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { Delivery, Funding } from './delivery.ts';
import type { GroundsOfDay } from './needed-grounds.rules.ts';

const toDelivery = (row: Tables['delivery']): Delivery => ({
  organisationId: row.organisation_id,
  id: row.id,
  caseId: row.case_id,
  personId: row.person_id,
  offerId: row.offer_id,
  what: row.what,
  day: row.day,
  state: row.state as Delivery['state'],
  funding: row.funding as Funding,
  generalProvision: row.general_provision,
  choiceProofId: row.choice_proof_id,
  crisisId: row.crisis_id,
  plannedBy: row.planned_by,
  plannedAt: row.planned_at,
  doneAt: row.done_at,
  cancelledAt: row.cancelled_at,
});

/** What a delivery stands on: the proof of a choice with its span, or a crisis with its. */
export type Footing = {
  proof?: { id: string; from: string; until: string };
  crisis?: { id: string; from: string; until: string };
  grounds: GroundsOfDay;
};

const toRow = (of: Delivery, { proof, crisis, grounds }: Footing): Insertable<Tables['delivery']> => ({
  organisation_id: of.organisationId,
  id: of.id,
  case_id: of.caseId,
  person_id: of.personId,
  offer_id: of.offerId,
  what: of.what,
  day: of.day,
  state: of.state,
  funding: of.funding,
  general_provision: of.generalProvision,
  choice_proof_id: proof?.id ?? null,
  proof_from: proof?.from ?? null,
  proof_until: proof?.until ?? null,
  indication_id: grounds.indication,
  indication_kind: 'indication',
  allocation_id: grounds.allocation,
  allocation_kind: 'allocation',
  decision_id: grounds.decision,
  decision_kind: 'decision',
  crisis_id: crisis?.id ?? null,
  crisis_from: crisis?.from ?? null,
  crisis_until: crisis?.until ?? null,
  planned_by: of.plannedBy,
  planned_at: of.plannedAt,
  done_at: of.doneAt,
  cancelled_at: of.cancelledAt,
});

export const insertDeliveries = (
  tx: Tx,
  deliveries: readonly { of: Delivery; on: Footing }[],
): Promise<unknown> =>
  tx
    .insertInto('delivery')
    .values(deliveries.map(({ of, on }) => toRow(of, on)))
    .execute();

/** In the order of their days. */
export const deliveriesOfCase = async (tx: Tx, organisation: string, caseId: string): Promise<Delivery[]> => {
  const rows = await tx
    .selectFrom('delivery')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('case_id', '=', caseId)
    .orderBy('day')
    .orderBy('planned_at')
    .execute();
  return rows.map(toDelivery);
};

const deliveriesIn = madeOnce((tx, person: string, caseIds: readonly string[]) =>
  tx
    .selectFrom('delivery')
    .selectAll()
    .where('person_id', '=', person)
    .where('case_id', 'in', caseIds)
    .orderBy('day')
    .orderBy('planned_at'),
);

/** Of several cases, as the person herself. */
export const deliveriesOfQuestion = async (
  tx: Tx,
  person: string,
  caseIds: readonly string[],
): Promise<Delivery[]> => {
  if (caseIds.length === 0) return [];
  const rows = await deliveriesIn(tx, person, caseIds);
  return rows.map(toDelivery);
};

type Some = { organisation: string; caseId: string; ids: readonly string[] };

const planned = (tx: Tx, { organisation, caseId, ids }: Some) =>
  tx
    .updateTable('delivery')
    .where('organisation_id', '=', organisation)
    .where('case_id', '=', caseId)
    .where('id', 'in', [...ids])
    .where('state', '=', 'planned');

export const setDone = (tx: Tx, some: Some, now: Date): Promise<unknown> =>
  planned(tx, some).set({ state: 'done', done_at: now }).execute();
export const setCancelled = (tx: Tx, some: Some, now: Date): Promise<unknown> =>
  planned(tx, some).set({ state: 'cancelled', cancelled_at: now }).execute();
