import type { Insertable, Updateable } from 'kysely';
import { holdStaff } from '../../govern/teams/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import { passSteps } from '../processes/index.ts';
import { endAlarm } from './alarms.sql.ts';
import type { Case, CaseKind, CaseState, Turn, Wish } from './case.ts';

const toCase = (row: Tables['customer_case']): Case => ({
  organisationId: row.organisation_id,
  id: row.id,
  personId: row.person_id,
  questionId: row.question_id,
  kind: row.kind as CaseKind,
  offerId: row.offer_id,
  choiceProofId: row.choice_proof_id,
  teamId: row.team_id,
  title: row.title,
  state: row.state as CaseState,
  turn: row.turn as Turn,
  contactId: row.contact_id,
  contactActive: row.contact_active,
  contactAcceptedAt: row.contact_accepted_at,
  nextStep: row.next_step,
  nextBy: row.next_by,
  waitPlace: row.wait_place,
  expectedOn: row.expected_on,
  meanwhile: row.meanwhile,
  openedAt: row.opened_at,
  changedAt: row.changed_at,
  closedAt: row.closed_at,
  closedWhy: row.closed_why,
  wish: row.wish as Wish | null,
  wishLanguage: row.wish_language,
});

const toRow = (of: Case): Insertable<Tables['customer_case']> => ({
  organisation_id: of.organisationId,
  id: of.id,
  person_id: of.personId,
  question_id: of.questionId,
  kind: of.kind,
  offer_id: of.offerId,
  choice_proof_id: of.choiceProofId,
  team_id: of.teamId,
  title: of.title,
  state: of.state,
  turn: of.turn,
  contact_id: of.contactId,
  contact_active: of.contactActive,
  contact_accepted_at: of.contactAcceptedAt,
  next_step: of.nextStep,
  next_by: of.nextBy,
  wait_place: of.waitPlace,
  expected_on: of.expectedOn,
  meanwhile: of.meanwhile,
  opened_at: of.openedAt,
  changed_at: of.changedAt,
  closed_at: of.closedAt,
  closed_why: of.closedWhy,
  wish: of.wish ?? null,
  wish_language: of.wishLanguage ?? null,
});

export const insertCase = (tx: Tx, of: Case): Promise<unknown> =>
  tx.insertInto('customer_case').values(toRow(of)).execute();

/** Writes what may change in a case; its person, question, offer and proof never do. */
export const saveCase = async (tx: Tx, of: Case): Promise<void> => {
  const change: Updateable<Tables['customer_case']> = {
    state: of.state,
    turn: of.turn,
    contact_id: of.contactId,
    contact_active: of.contactActive,
    contact_accepted_at: of.contactAcceptedAt,
    next_step: of.nextStep,
    next_by: of.nextBy,
    wait_place: of.waitPlace,
    expected_on: of.expectedOn,
    meanwhile: of.meanwhile,
    changed_at: of.changedAt,
    closed_at: of.closedAt,
    closed_why: of.closedWhy,
  };
  // Sent together, done in this order.
  const [before] = await Promise.all([
    tx
      .selectFrom('customer_case')
      .select(['contact_id', 'closed_at'])
      .where('organisation_id', '=', of.organisationId)
      .where('id', '=', of.id)
      .executeTakeFirst(),
    tx
      .updateTable('customer_case')
      .set(change)
      .where('organisation_id', '=', of.organisationId)
      .where('id', '=', of.id)
      .where('person_id', '=', of.personId)
      .execute(),
  ]);
  const [was, is] = [
    before && !before.closed_at ? before.contact_id : null,
    of.closedAt ? null : of.contactId,
  ];
  if (was !== is) await passSteps(tx, of.organisationId, { cases: [of.id], to: is });
  // What is over rings with nobody.
  if (of.closedAt)
    await endAlarm(
      tx,
      { person: of.personId, caseIds: [of.id] },
      { outcome: 'closed', by: null },
      of.changedAt,
    );
};

const ofOrganisation = (tx: Tx, organisation: string) =>
  tx.selectFrom('customer_case').selectAll().where('organisation_id', '=', organisation);
const ofPerson = (tx: Tx, person: string) =>
  tx.selectFrom('customer_case').selectAll().where('person_id', '=', person);

export const findCase = async (tx: Tx, organisation: string, id: string): Promise<Case | undefined> => {
  const row = await ofOrganisation(tx, organisation).where('id', '=', id).executeTakeFirst();
  return row && toCase(row);
};

/**
 * Two acts on one case at the same moment wait for each other. Who works here is held first: that is the order of all
 * locks (docs/decisions/0019).
 */
export const lockCase = async (tx: Tx, organisation: string, id: string): Promise<Case | undefined> => {
  await holdStaff(tx, organisation);
  const row = await ofOrganisation(tx, organisation).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && toCase(row);
};

/** The latest first; as the person herself. */
export const casesOfQuestion = async (tx: Tx, person: string, question: string): Promise<Case[]> => {
  return (await casesOn(tx, person, question)).map(toCase);
};
const casesOn = madeOnce((tx, person: string, question: string) =>
  ofPerson(tx, person).where('question_id', '=', question).orderBy('opened_at', 'desc').orderBy('kind'),
);

/** Wherever her question is, who works there stays until this is done. */
const holdStaffOf = async (tx: Tx, person: string, question: string): Promise<void> => {
  const rows = await tx
    .selectFrom('customer_case')
    .select('organisation_id')
    .distinct()
    .where('person_id', '=', person)
    .where('question_id', '=', question)
    .orderBy('organisation_id')
    .execute();
  for (const row of rows) await holdStaff(tx, row.organisation_id);
};

export const lockCasesOfQuestion = async (tx: Tx, person: string, question: string): Promise<Case[]> => {
  await holdStaffOf(tx, person, question);
  const rows = await ofPerson(tx, person)
    .where('question_id', '=', question)
    .orderBy('opened_at', 'desc')
    .orderBy('kind')
    .forUpdate()
    .execute();
  return rows.map(toCase);
};

/** All that a person has or had, the latest first; as the person herself. */
export const casesOfPerson = async (tx: Tx, person: string): Promise<Case[]> =>
  (await ofPerson(tx, person).orderBy('opened_at', 'desc').execute()).map(toCase);

/** What one organisation does or did for one customer, the latest first. */
export const casesOfCustomer = async (tx: Tx, organisation: string, person: string): Promise<Case[]> => {
  const rows = await ofOrganisation(tx, organisation)
    .where('person_id', '=', person)
    .orderBy('opened_at', 'desc')
    .execute();
  return rows.map(toCase);
};

export const casesByIds = async (
  tx: Tx,
  organisation: string,
  ids: readonly string[],
): Promise<Map<string, Case>> => {
  if (ids.length === 0) return new Map();
  const rows = await ofOrganisation(tx, organisation).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, toCase(row)]));
};

/** Crisis cases whose end has come. */
export const crisisCasesPast = async (tx: Tx, organisation: string, now: Date): Promise<Case[]> => {
  await holdStaff(tx, organisation);
  const rows = await ofOrganisation(tx, organisation)
    .where('kind', '=', 'crisis')
    .where('closed_at', 'is', null)
    .where('next_by', '<=', now)
    .forUpdate()
    .execute();
  return rows.map(toCase);
};

/** What hangs under a case: deliveries planned and done, and offers of a handover that wait for an answer. */
export const countsOfCase = async (
  tx: Tx,
  of: Pick<Case, 'organisationId' | 'id'>,
): Promise<{ planned: number; done: number; offered: number }> => {
  const deliveries = await tx
    .selectFrom('delivery')
    .select((eb) => ['state', eb.fn.countAll<number>().as('n')])
    .where('organisation_id', '=', of.organisationId)
    .where('case_id', '=', of.id)
    .where('state', 'in', ['planned', 'done'])
    .groupBy('state')
    .execute();
  const offered = await tx
    .selectFrom('handover')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('organisation_id', '=', of.organisationId)
    .where('case_id', '=', of.id)
    .where('kind', '=', 'handover')
    .where('answered_at', 'is', null)
    .executeTakeFirstOrThrow();
  const count = (state: string) => deliveries.find((row) => row.state === state)?.n ?? 0;
  return { planned: count('planned'), done: count('done'), offered: offered.n };
};

/** Reference data: where the sweep must look. */
export const allOrganisations = async (tx: Tx): Promise<string[]> =>
  (await tx.selectFrom('organisation').select('id').orderBy('id').execute()).map((row) => row.id);

/** Care planned in a crisis stands on no proof; it ends with the cases themselves. */
export const cancelPlanned = async (
  tx: Tx,
  of: { person: string; caseIds: readonly string[] },
  now: Date,
): Promise<void> => {
  if (of.caseIds.length === 0) return;
  await tx
    .updateTable('delivery')
    .set({ state: 'cancelled', cancelled_at: now })
    .where('person_id', '=', of.person)
    .where('case_id', 'in', [...of.caseIds])
    .where('state', '=', 'planned')
    .execute();
};
