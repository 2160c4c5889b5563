import { ledgerRows } from '../src/govern/access-log/index.ts';
import { aloneWithSetUp } from '../src/govern/installation/index.ts';
import type { Door, Tx } from '../src/platform/database/door.ts';
import { asMember, fillOrganisation, fillPeople, fillPerson, inTurns } from './fill-people.ts';
import { fillReference } from './fill-reference.ts';
import { answerRows, helpRows } from './history/answers.ts';
import { fillCompliments } from './history/compliments.ts';
import { doubles } from './history/doubles.ts';
import { emergencies } from './history/emergencies.ts';
import { fillGuests } from './history/guests.ts';
import { type Helping, helping, knownLong } from './history/helping.ts';
import { fillMail } from './history/mail.ts';
import type { Meetings } from './history/meeting-rows.ts';
import { meetings } from './history/meetings.ts';
import { fillMoments } from './history/moments.ts';
import { fillOpening } from './history/opening.ts';
import { fillProcesses } from './history/processes.ts';
import { lives } from './history/region.ts';
import type { PersonRows, Row } from './history/rows.ts';
import { fillTeamwork } from './history/teamwork.ts';
import { insert } from './insert-rows.ts';
import { installationRow, organisationRows, START_DAYS } from './reference.ts';
import { signIns } from './sign-in.ts';

/** Who helps the one, as people of their own; and what she gave them. */
const fillHelping = async (
  door: Door,
  { mother, people, names, mandates, looks }: Helping,
): Promise<void> => {
  for (const person of people)
    await door.transaction({ kind: 'customer', person: person.person_id }, async (tx) => {
      await insert(tx, 'person', [person]);
      await insert(
        tx,
        'sign_in_name',
        names.filter(({ person_id }) => person_id === person.person_id),
      );
    });
  if (!mother) return;
  await door.transaction({ kind: 'customer', person: mother.person }, async (tx) => {
    await insert(tx, 'mandate', mandates);
    await insert(tx, 'access_log', looks);
    await insert(
      tx,
      'access_ledger',
      looks.flatMap((look) => ledgerRows([look])),
    );
  });
};

/** First asked for, then judged: nobody can write both at once. */
const fillEmergencies = async (tx: Tx, rows: readonly Row<'emergency_access'>[]): Promise<void> => {
  const waiting = { verdict: null, verdict_words: null, verdict_by: null, verdict_at: null };
  await insert(
    tx,
    'emergency_access',
    rows.map((row) => ({ ...row, ...waiting })),
  );
  for (const { organisation_id, id, verdict, verdict_words, verdict_by, verdict_at } of rows)
    if (verdict)
      await tx
        .updateTable('emergency_access')
        .set({ verdict, verdict_words, verdict_by, verdict_at })
        .where('organisation_id', '=', organisation_id)
        .where('id', '=', id)
        .where('verdict', 'is', null)
        .execute();
};

/** Who asked twice and was written down twice; of one the desk found out. */
const fillDoubles = async (door: Door, all: readonly PersonRows[], day: Date): Promise<void> => {
  const told = new Set(signIns(all, day).flatMap(({ person_id }) => person_id ?? []));
  const { lives: twice, merges } = doubles(all, told, day);
  for (const rows of twice)
    await door.transaction({ kind: 'customer', person: rows.person[0]?.person_id ?? '' }, (tx) =>
      fillPerson(tx, rows),
    );
  for (const merge of merges)
    await door.transaction(asMember(merge.organisation_id), (tx) => insert(tx, 'card_merge', [merge]));
};

/** What organisations know, and what customers said of it. How often it was read only a job can write. */
const fillAnswers = async (
  door: Door,
  organisations: readonly string[],
  all: readonly PersonRows[],
  day: Date,
): Promise<void> => {
  const rows = answerRows(day);
  const helps = helpRows(all, day);
  for (const organisation of organisations) {
    const own = <R extends { organisation_id: string }>(some: readonly R[]) =>
      some.filter((row) => row.organisation_id === organisation);
    await door.transaction(asMember(organisation), async (tx) => {
      await insert(tx, 'answer', own(rows.answer));
      await insert(tx, 'answer_version', own(rows.answer_version));
      await insert(tx, 'published_answer', own(rows.published_answer));
      await insert(tx, 'answer_help', own(helps));
    });
    await door.transaction({ kind: 'job', name: 'demo', organisation }, (tx) =>
      insert(tx, 'answer_count', own(rows.answer_count)),
    );
  }
  await door.transaction({ kind: 'job', name: 'demo' }, (tx) => insert(tx, 'answer_gap', rows.answer_gap));
};

/** What was agreed, and what became of it. */
const fillMeetings = async (tx: Tx, organisation: string, met: Meetings): Promise<void> => {
  for (const table of [
    'appointment',
    'appointment_time',
    'appointment_reminder',
    'promise',
    'case_event',
  ] as const)
    await insert(
      tx,
      table,
      met[table].filter((row) => row.organisation_id === organisation),
    );
};

export const isEmpty = (door: Door): Promise<boolean> =>
  door.transaction(
    { kind: 'visitor' },
    async (tx) => (await tx.selectFrom('installation').select('id').execute()).length === 0,
  );

/** A fill that was broken off goes on where it was, around the day on which it began. */
const beganAt = async (door: Door): Promise<Date | undefined> => {
  const first = await door.transaction({ kind: 'visitor' }, (tx) =>
    tx.selectFrom('organisation').select('created_at').limit(1).executeTakeFirst(),
  );
  return first && new Date(first.created_at.getTime() + START_DAYS * 86_400_000);
};

export type Fill = { say?: (line: string) => void; signal?: AbortSignal; today?: Date; customers?: number };

/**
 * Fills an empty database with the demo region; leaves any other as it is.
 * The installation row comes last: until it is there the fill is not done, and a next start finishes it.
 * @returns true when it was filled
 */
export const fillIfEmpty = async (
  door: Door,
  { say, signal, today = new Date(), customers }: Fill = {},
): Promise<boolean> => {
  if (!(await isEmpty(door))) return false;
  say?.('Filling the empty database with the demo region …');
  const day = (await beganAt(door)) ?? today;
  const all = knownLong(lives(day, customers), day);
  const letIn = emergencies(all, day);
  const met = meetings(all, day);
  const still = await door.transaction({ kind: 'operator' }, async (tx) => {
    // Somebody may have set it up for real since: then no made-up people come among them.
    await aloneWithSetUp(tx);
    if ((await tx.selectFrom('installation').select('id').execute()).length > 0) return false;
    await fillReference(tx, day);
    return true;
  });
  if (!still) return false;
  await fillPeople(door, all, signal);
  await fillDoubles(door, all, day);
  await fillHelping(door, helping(all, day));
  const organisations = organisationRows(day).map((o) => o.id);
  await inTurns(organisations, 4, (id) =>
    door.transaction(asMember(id), async (tx) => {
      await fillOrganisation(tx, id, all);
      await fillOpening(tx, id, day);
      await fillMeetings(tx, id, met);
      await fillEmergencies(
        tx,
        letIn.filter((one) => one.organisation_id === id),
      );
    }),
  );
  await fillAnswers(door, organisations, all, day);
  await fillMail(
    door,
    all,
    signIns(all, day).map((one) => one.person_id),
    day,
  );
  await fillProcesses(door, all, day);
  await fillCompliments(door, all, day);
  await fillMoments(door, day);
  await fillGuests(door, all, signIns(all, day), day);
  const shown = signIns(all, day).flatMap(({ person_id, member_id }) => person_id ?? member_id ?? []);
  await fillTeamwork(door, all, day, new Set(shown));
  await door.transaction({ kind: 'operator' }, async (tx) => {
    await insert(tx, 'demo_sign_in', signIns(all, day));
    await insert(tx, 'installation', [installationRow(day)]);
  });
  return true;
};
