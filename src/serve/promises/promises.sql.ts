import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import { caseChanged } from '../changed/index.ts';
import { kindOf, writtenKind } from './promise.rules.ts';
import type { Evidence, Promise_ } from './promise.ts';

const toPromise = (row: Tables['promise']): Promise_ => ({
  organisationId: row.organisation_id,
  id: row.id,
  caseId: row.case_id,
  personId: row.person_id,
  memberId: row.member_id,
  kind: kindOf(row.kind, row.what),
  what: row.what,
  subjectId: row.subject_id,
  madeAt: row.made_at,
  dueAt: row.due_at,
  keptAt: row.kept_at,
  brokenAt: row.broken_at,
  droppedAt: row.dropped_at,
  evidence: row.evidence as Evidence | null,
  evidenceId: row.evidence_id,
  movedTo: row.moved_to,
  agreed: row.agreed,
  said: row.said as Promise_['said'],
  saidAt: row.said_at,
});

export const insertPromise = async (tx: Tx, promise: Promise_): Promise<void> => {
  await tx
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
      kind: writtenKind(promise.kind),
      subject_id: promise.subjectId,
    })
    .execute();
  await caseChanged(tx, [{ organisation: promise.organisationId, caseId: promise.caseId }]);
};

type OfCase = { organisation: string; caseId: string };

// An appointment, a free promise, a complaint: what keeps them is looked at one by one (one-promise.ts).
const whatever = sql<boolean>`(kind is null or kind in ('times', 'clock'))`;
// Whether it was held is told afterwards; appointments.jobs.ts breaks what nobody told.
const notOfAppointment = sql<boolean>`kind is distinct from 'appointment'`;

const open = (tx: Tx, { organisation, caseId }: OfCase) =>
  tx
    .updateTable('promise')
    .where('organisation_id', '=', organisation)
    .where('case_id', '=', caseId)
    .where('kept_at', 'is', null)
    .where('dropped_at', 'is', null)
    .where('moved_to', 'is', null);

/** A sweep may have come before the evidence was written down: what was in time counts as kept all the same. */
export const markKept = (
  tx: Tx,
  of: OfCase,
  what: string | undefined,
  at: Date,
  shown: { evidence: Evidence; id?: string },
): Promise<unknown> =>
  open(tx, of)
    .set({ kept_at: at, broken_at: null, evidence: shown.evidence, evidence_id: shown.id ?? null })
    .where('due_at', '>=', at)
    // Each of these waits for evidence of its own.
    .where(whatever)
    .$if(what !== undefined, (query) => query.where('what', '=', what ?? ''))
    .execute();

export const markBroken = (tx: Tx, of: OfCase, what: string | undefined, at: Date): Promise<unknown> =>
  open(tx, of)
    .set((eb) => ({ broken_at: eb.ref('due_at') }))
    .where('broken_at', 'is', null)
    .where('due_at', '<', at)
    .where(whatever)
    .$if(what !== undefined, (query) => query.where('what', '=', what ?? ''))
    .execute();

export const markDropped = (tx: Tx, of: OfCase, now: Date): Promise<unknown> =>
  open(tx, of).set({ dropped_at: now }).where('broken_at', 'is', null).where('due_at', '>=', now).execute();

export const markOverdue = async (tx: Tx, organisation: string, now: Date): Promise<number> => {
  const done = await tx
    .updateTable('promise')
    .set((eb) => ({ broken_at: eb.ref('due_at') }))
    .where('organisation_id', '=', organisation)
    .where('id', 'in', (query) =>
      query
        .selectFrom('promise')
        .select('id')
        .where('organisation_id', '=', organisation)
        .where('kept_at', 'is', null)
        .where('broken_at', 'is', null)
        .where('dropped_at', 'is', null)
        .where('due_at', '<', now)
        .where(notOfAppointment)
        .orderBy('id')
        .forUpdate()
        // Over all cases at once: waiting here for who has one of them in hand would be a deadlock sooner or later.
        .skipLocked(),
    )
    .returning('case_id')
    .execute();
  await caseChanged(
    tx,
    done.map(({ case_id }) => ({ organisation, caseId: case_id })),
  );
  return done.length;
};

/** Of several cases at once, as the organisation; in the order of their moments. */
export const promisesOfCases = async (
  tx: Tx,
  organisation: string,
  cases: readonly string[],
): Promise<Promise_[]> => {
  if (cases.length === 0) return [];
  const rows = await tx
    .selectFrom('promise')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('case_id', 'in', [...cases])
    .orderBy('due_at')
    .orderBy('id')
    .execute();
  return rows.map(toPromise);
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

const promisesIn = madeOnce((tx, person: string, caseIds: readonly string[]) =>
  tx
    .selectFrom('promise')
    .selectAll()
    .where('person_id', '=', person)
    .where('case_id', 'in', caseIds)
    .orderBy('due_at'),
);

/** Of several cases at once, as the person herself sees them. */
export const promisesOfPerson = async (
  tx: Tx,
  person: string,
  caseIds: readonly string[],
): Promise<Promise_[]> => {
  if (caseIds.length === 0) return [];
  const rows = await promisesIn(tx, person, caseIds);
  return rows.map(toPromise);
};

/** One promise, to be settled by nobody else meanwhile. */
export const lockPromise = async (
  tx: Tx,
  { organisation, id }: { organisation: string; id: string },
): Promise<Promise_ | undefined> => {
  const row = await tx
    .selectFrom('promise')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toPromise(row);
};

/** What became of it; when it was made, to whom and by when never changes. */
export const savePromise = async (tx: Tx, promise: Promise_): Promise<void> => {
  await tx
    .updateTable('promise')
    .set({
      kept_at: promise.keptAt,
      broken_at: promise.brokenAt,
      dropped_at: promise.droppedAt,
      evidence: promise.evidence,
      evidence_id: promise.evidenceId,
      moved_to: promise.movedTo,
      agreed: promise.agreed,
      said: promise.said,
      said_at: promise.saidAt,
    })
    .where('organisation_id', '=', promise.organisationId)
    .where('id', '=', promise.id)
    .execute();
  await caseChanged(tx, [{ organisation: promise.organisationId, caseId: promise.caseId }]);
};
