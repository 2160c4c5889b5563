import type { Selectable } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { Case } from './case.ts';

export type Passing = Pick<Case, 'organisationId' | 'id' | 'personId' | 'kind' | 'teamId' | 'title'> & {
  /** she said yes to it; else she was only asked */
  accepted: boolean;
};

const toPassing = (row: Selectable<Tables['customer_case']>): Passing => ({
  organisationId: row.organisation_id,
  id: row.id,
  personId: row.person_id,
  kind: row.kind as Case['kind'],
  teamId: row.team_id,
  title: row.title,
  accepted: row.kind !== 'chosen' || row.contact_accepted_at !== null,
});

const openOf = (tx: Tx, organisation: string, member: string) =>
  tx
    .selectFrom('customer_case')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('contact_id', '=', member)
    .where('closed_at', 'is', null);

/** All open cases of a contact, in the order of their ids. Who works here is held already (docs/decisions/0019). */
export const lockOpenCasesOf = async (tx: Tx, organisation: string, member: string): Promise<Passing[]> => {
  const rows = await openOf(tx, organisation, member).orderBy('id').forUpdate().execute();
  return rows.map(toPassing);
};

export const openCasesOf = async (tx: Tx, organisation: string, member: string): Promise<Passing[]> => {
  const rows = await openOf(tx, organisation, member).orderBy('next_by').orderBy('id').execute();
  return rows.map(toPassing);
};

/** The contact of these is another, in one statement: at no instant has one of them nobody. */
export const passCases = (
  tx: Tx,
  organisation: string,
  { from, to }: { from: string; to: string },
  now: Date,
): Promise<unknown> =>
  tx
    .updateTable('customer_case')
    .set({ contact_id: to, contact_active: true, changed_at: now })
    .where('organisation_id', '=', organisation)
    .where('contact_id', '=', from)
    .where('closed_at', 'is', null)
    .execute();

export type Waiting = {
  id: string;
  caseId: string;
  personId: string;
  kind: string;
  fromMemberId: string | null;
  answerBy: Date;
};

/** What a member was asked and did not answer: taken back. @returns what was taken back */
export const withdrawAsked = async (
  tx: Tx,
  organisation: string,
  member: string,
  now: Date,
): Promise<Waiting[]> => {
  const rows = await tx
    .updateTable('handover')
    .set({ answered_at: now, outcome: 'withdrawn' })
    .where('organisation_id', '=', organisation)
    .where('to_member_id', '=', member)
    .where('answered_at', 'is', null)
    .returning(['id', 'case_id', 'person_id', 'kind', 'from_member_id', 'answer_by'])
    .execute();
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    personId: row.person_id,
    kind: row.kind,
    fromMemberId: row.from_member_id,
    answerBy: row.answer_by,
  }));
};

/** What rang with her rings with another. */
export const passAlarms = (
  tx: Tx,
  organisation: string,
  { from, to }: { from: string; to: string },
): Promise<unknown> =>
  tx
    .updateTable('case_alarm')
    .set({ to_member_id: to, to_active: true })
    .where('organisation_id', '=', organisation)
    .where('to_member_id', '=', from)
    .where('ended_at', 'is', null)
    .execute();

export const countWaitingFor = async (tx: Tx, organisation: string, member: string): Promise<number> => {
  const alarms = await tx
    .selectFrom('case_alarm')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('to_member_id', '=', member)
    .where('ended_at', 'is', null)
    .execute();
  return alarms.length;
};
