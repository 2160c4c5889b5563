import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import { caseChanged } from '../../serve/changed/index.ts';
import type { CaseHere, Scope } from './going.sql.ts';
import type { Tallied } from './tally.rules.ts';

/** Adds to what this organisation may still count. Actor: its job. */
export const addTally = async (tx: Tx, organisation: string, tally: readonly Tallied[]): Promise<void> => {
  if (tally.length === 0) return;
  await tx
    .insertInto('erased_count')
    .values(tally.map((line) => ({ organisation_id: organisation, ...line })))
    .onConflict((on) =>
      on
        .columns(['organisation_id', 'what', 'detail', 'month'])
        .doUpdateSet((row) => ({ n: sql`erased_count.n + ${row.ref('excluded.n')}` })),
    )
    .execute();
};

// What hangs under a case, and what hangs under that first.
const UNDER_A_CASE = [
  'appointment_reminder',
  'appointment_time',
  'appointment',
  'emergency_access',
  'delivery',
  'answer_help',
  'message',
  'handover',
  'case_alarm',
  'case_team',
  'promise',
  'case_event',
  'process_event',
  'process_timer',
  'process_task',
  'process_token',
  'process_instance',
] as const;

/** Removes what this organisation keeps of her: these cases with all under them, and the rest when none is left. */
export const eraseHere = async (tx: Tx, scope: Scope, cases: readonly CaseHere[]): Promise<void> => {
  const { organisation, person, questions } = scope;
  const remove = (table: string, which: RawBuilder<unknown>) =>
    sql`delete from ${sql.table(table)}
      where organisation_id = ${organisation} and person_id = ${person} and ${which}`.execute(tx);
  const ids = cases.map(({ id }) => id);
  const proofs = cases.flatMap(({ proof }) => proof ?? []);
  for (const table of UNDER_A_CASE) await remove(table, sql`case_id = any(${ids}::uuid[])`);
  await eraseMail(tx, scope, ids);
  await remove('customer_case', sql`id = any(${ids}::uuid[])`);
  // What was counted of them goes at the next count.
  await caseChanged(
    tx,
    ids.map((caseId) => ({ organisation, caseId })),
  );
  await remove('choice_proof', sql`id = any(${proofs}::uuid[])`);
  const asked = questions === null ? sql`true` : sql`question_id = any(${[...questions]}::uuid[])`;
  await remove('proposal', asked);
  await remove('shared_question', asked);
  if (questions === null) {
    for (const table of ['verdict_sampled', 'verdict_card', 'verdict_right', 'compliment'])
      await remove(table, sql`true`);
    await remove(
      'ground',
      nothingStandsOn(sql`ground.id in (d.indication_id, d.allocation_id, d.decision_id)`, scope),
    );
    await remove('crisis_exception', nothingStandsOn(sql`crisis_exception.id = d.crisis_id`, scope));
  }
  if (await somethingLeft(tx, scope)) return;
  await remove('emergency_access', sql`true`);
  await remove('ground', sql`true`);
  await remove('crisis_exception', sql`true`);
  await sql`delete from card_merge
    where organisation_id = ${organisation} and ${person}::uuid in (person_id, into_person_id)`.execute(tx);
  await remove('customer_key', sql`true`);
  await remove('customer_card', sql`true`);
};

// `how` names its table: a bare `id` in there would be that of the delivery.
/** Her mail of these cases, with what came along. Mail of others that was sent to her case loses its words, and the case. */
const eraseMail = async (
  tx: Tx,
  { organisation, person, questions }: Scope,
  ids: readonly string[],
): Promise<void> => {
  const hers = sql`organisation_id = ${organisation} and person_id = ${person} and ${
    questions === null ? sql`true` : sql`case_id = any(${[...ids]}::uuid[])`
  }
    and not exists (select 1 from message s where s.organisation_id = ${organisation} and s.mail_id = received_mail.id)`;
  await sql`delete from mail_attachment where organisation_id = ${organisation}
    and mail_id in (select id from received_mail where ${hers})`.execute(tx);
  await sql`delete from received_mail where ${hers}`.execute(tx);
  await sql`delete from sent_mail where organisation_id = ${organisation} and person_id = ${person}
    and case_id = any(${[...ids]}::uuid[])`.execute(tx);
  const ofOthers = sql`organisation_id = ${organisation} and case_id = any(${[...ids]}::uuid[]) and person_id is null`;
  await sql`delete from mail_attachment where organisation_id = ${organisation}
    and mail_id in (select id from received_mail where ${ofOthers})`.execute(tx);
  await sql`update received_mail set case_id = null, sender = '', sender_name = '', subject = '', body = '', folded = '', source = null
    where ${ofOthers}`.execute(tx);
};

const nothingStandsOn = (how: RawBuilder<unknown>, { organisation, person }: Scope): RawBuilder<unknown> =>
  sql`not exists (select 1 from delivery d where d.organisation_id = ${organisation} and d.person_id = ${person} and ${how})`;

const somethingLeft = async (tx: Tx, { organisation, person }: Scope): Promise<boolean> => {
  const { rows } = await sql<{ left: boolean }>`
    select exists (select 1 from customer_case where organisation_id = ${organisation} and person_id = ${person})
      or exists (select 1 from shared_question where organisation_id = ${organisation} and person_id = ${person} and until is null) as left`.execute(
    tx,
  );
  return rows[0]?.left ?? false;
};
