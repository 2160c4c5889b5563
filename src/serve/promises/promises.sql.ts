import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { Promise_ } from './promise.ts';

const toPromise = (row: Tables['promise']): Promise_ => ({
  organisationId: row.organisation_id,
  id: row.id,
  caseId: row.case_id,
  personId: row.person_id,
  memberId: row.member_id,
  what: row.what,
  madeAt: row.made_at,
  dueAt: row.due_at,
  keptAt: row.kept_at,
  brokenAt: row.broken_at,
  droppedAt: row.dropped_at,
});

export const insertPromise = (tx: Tx, promise: Promise_): Promise<unknown> =>
  tx
    .insertInto('promise')
    .values({
      organisation_id: promise.organisationId,
      id: promise.id,
      case_id: promise.caseId,
      person_id: promise.personId,
      member_id: promise.memberId,
      what: promise.what,
      made_at: promise.madeAt,
      due_at: promise.dueAt,
      kept_at: promise.keptAt,
      broken_at: promise.brokenAt,
      dropped_at: promise.droppedAt,
    })
    .execute();

type OfCase = { organisation: string; caseId: string };

const open = (tx: Tx, { organisation, caseId }: OfCase) =>
  tx
    .updateTable('promise')
    .where('organisation_id', '=', organisation)
    .where('case_id', '=', caseId)
    .where('kept_at', 'is', null)
    .where('dropped_at', 'is', null);

/** A sweep may have come before the evidence was written down: what was in time counts as kept all the same. */
export const markKept = (tx: Tx, of: OfCase, what: string | undefined, at: Date): Promise<unknown> =>
  open(tx, of)
    .set({ kept_at: at, broken_at: null })
    .where('due_at', '>=', at)
    .$if(what !== undefined, (query) => query.where('what', '=', what ?? ''))
    .execute();

export const markBroken = (tx: Tx, of: OfCase, what: string | undefined, at: Date): Promise<unknown> =>
  open(tx, of)
    .set((eb) => ({ broken_at: eb.ref('due_at') }))
    .where('broken_at', 'is', null)
    .where('due_at', '<', at)
    .$if(what !== undefined, (query) => query.where('what', '=', what ?? ''))
    .execute();

export const markDropped = (tx: Tx, of: OfCase, now: Date): Promise<unknown> =>
  open(tx, of).set({ dropped_at: now }).where('broken_at', 'is', null).where('due_at', '>=', now).execute();

export const markOverdue = async (tx: Tx, organisation: string, now: Date): Promise<number> => {
  const done = await tx
    .updateTable('promise')
    .set((eb) => ({ broken_at: eb.ref('due_at') }))
    .where('organisation_id', '=', organisation)
    .where('kept_at', 'is', null)
    .where('broken_at', 'is', null)
    .where('dropped_at', 'is', null)
    .where('due_at', '<', now)
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
};

/** In the order of their moments. */
export const promisesOfCase = async (tx: Tx, organisation: string, caseId: string): Promise<Promise_[]> => {
  const rows = await tx
    .selectFrom('promise')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('case_id', '=', caseId)
    .orderBy('due_at')
    .execute();
  return rows.map(toPromise);
};

/** Of several cases at once, as the person herself sees them. */
export const promisesOfPerson = async (
  tx: Tx,
  person: string,
  caseIds: readonly string[],
): Promise<Promise_[]> => {
  if (caseIds.length === 0) return [];
  const rows = await tx
    .selectFrom('promise')
    .selectAll()
    .where('person_id', '=', person)
    .where('case_id', 'in', caseIds)
    .orderBy('due_at')
    .execute();
  return rows.map(toPromise);
};
