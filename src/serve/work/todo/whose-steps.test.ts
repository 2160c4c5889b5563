import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { ask, choose, makeRegion, type Region, staffOf, TUESDAY } from '../../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../../test/setup/fresh-database.ts';
import { publishLibrary } from '../../../../test/setup/publish-library.ts';
import { until } from '../../../../test/setup/until.ts';
import type { Member } from '../../../platform/database/actors.ts';
import type { Tx } from '../../../platform/database/door.ts';
import {
  acceptContact,
  answerHandover,
  type Case,
  casesByIds,
  finishCase,
  letGo,
  offerHandover,
} from '../../cases/index.ts';
import { claimTask, completeTask, openTasks, releaseTask } from '../../processes/index.ts';
import { tasksOfMembers, tasksOfTeam } from './todo.sql.ts';
import type { After } from './todo.ts';

let db: FreshDatabase;
let region: Region;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
  await publishLibrary(db.door, region.provider.staff.manager, TUESDAY);
});
after(() => db.close());

const as = <T>(member: Member, work: (tx: Tx) => Promise<T>): Promise<T> => db.door.transaction(member, work);

/** A case whose contact said yes: its process stands at its first step. */
const accepted = async (): Promise<Case> => {
  const asked = await ask(db.door, region);
  const of = await choose(db.door, asked, region.provider, 'zvw');
  const member = staffOf(region.provider, of.contactId);
  await as(member, (tx) => acceptContact(tx, member, of.id, TUESDAY));
  return of;
};

const handOver = async (id: string, to: Member): Promise<void> => {
  const { manager } = region.provider.staff;
  const of = await as(manager, async (tx) => (await casesByIds(tx, manager.organisation, [id])).get(id));
  if (!of || of.contactId === to.member) return;
  const giver = staffOf(region.provider, of.contactId);
  await as(giver, (tx) => offerHandover(tx, giver, id, { to: to.member, reason: 'Dichter bij u' }, TUESDAY));
  await as(to, (tx) => answerHandover(tx, to, id, { answer: 'accept' }, TUESDAY));
};

/** Every open step of ours in an open case, as the join says whose it is: what the lists were read from before. */
const byJoin = (tx: Tx, organisation: string) =>
  tx
    .selectFrom('process_task as t')
    .innerJoin('customer_case as c', (on) =>
      on.onRef('c.organisation_id', '=', 't.organisation_id').onRef('c.id', '=', 't.case_id'),
    )
    .select([
      't.id',
      't.member_id',
      'c.contact_id',
      'c.team_id',
      't.contact_id as kept',
      't.team_id as team_kept',
    ])
    .where('t.organisation_id', '=', organisation)
    .where('c.organisation_id', '=', organisation)
    .where('t.done_at', 'is', null)
    .where('t.turn', '=', 'organisation')
    .where('c.closed_at', 'is', null)
    .orderBy('t.due_at')
    .orderBy('t.id')
    .execute();
type Joined = Awaited<ReturnType<typeof byJoin>>[number];

/** The same lot each time (mulberry32). */
const lot = (seed: number) => {
  let at = seed;
  return <T>(some: readonly T[]): T => {
    at = (at + 0x6d2b79f5) | 0;
    let t = Math.imul(at ^ (at >>> 15), 1 | at);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return some[((t ^ (t >>> 14)) >>> 0) % some.length] as T;
  };
};

const PART = { lateBefore: undefined, office: undefined };

/** Page after page, as the screen reads them. */
const inPages = async (
  list: (part: { after: After | undefined; limit: number }) => Promise<{ id: string; due: Date | null }[]>,
  limit: number,
): Promise<string[]> => {
  const seen: string[] = [];
  for (let after: After | undefined; ; ) {
    const rows = await list({ after, limit });
    seen.push(...rows.map(({ id }) => id));
    const last = rows.at(-1);
    if (rows.length < limit || !last) return seen;
    after = { due: last.due, id: last.id };
  }
};

const compare = (said: string): Promise<void> => {
  const { id: organisation, team, staff } = region.provider;
  return as(staff.manager, async (tx) => {
    const all = await byJoin(tx, organisation);
    const ids = (which: (one: Joined) => boolean): string[] => all.filter(which).map(({ id }) => id);
    for (const one of all)
      assert.deepEqual(
        [one.kept, one.team_kept],
        [one.contact_id, one.team_id],
        `${said}: what stands on a step`,
      );
    const everybody = Object.values(staff).map(({ member }) => member);
    for (const members of [...everybody.map((one) => [one]), everybody.slice(0, 3)]) {
      const whose = { organisation, me: '', members, teams: [] };
      const mine = (one: Joined): boolean => members.includes(one.member_id ?? (one.contact_id as string));
      assert.deepEqual(
        await inPages((part) => tasksOfMembers(tx, whose, { ...PART, ...part }), 3),
        ids(mine),
        `${said}: of ${members.length}`,
      );
      for (const teams of [[], [team]]) {
        const ours = (one: Joined): boolean =>
          teams.includes(one.team_id ?? '') ||
          members.includes(one.contact_id) ||
          members.includes(one.member_id ?? '');
        assert.deepEqual(
          await inPages((part) => tasksOfTeam(tx, { ...whose, teams }, { ...PART, ...part }), 4),
          ids(ours),
          `${said}: of a team with ${members.length}`,
        );
      }
    }
  });
};

test('the lists are those of the join of step and case, whatever was done to either', async () => {
  const { amina, joris, marja, manager } = region.provider.staff;
  const pick = lot(32);
  const cases = await Promise.all(Array.from({ length: 8 }, accepted));
  await compare('begun');
  const tasksIn = (caseId: string) => as(manager, (tx) => openTasks(tx, manager.organisation, { caseId }, 9));
  for (let n = 0; n < 40; n += 1) {
    const { id } = pick(cases);
    const who = pick([amina, joris, marja]);
    const [task] = await tasksIn(id);
    const act = pick(['hand over', 'hand over', 'take', 'give back', 'do', 'do', 'finish'] as const);
    if (act === 'hand over') await handOver(id, who);
    else if (act === 'finish') {
      if (n % 3 === 0) await as(who, (tx) => finishCase(tx, who, id, TUESDAY));
    } else if (task && act === 'take') await as(who, (tx) => claimTask(tx, who, task.id, TUESDAY));
    else if (task && act === 'give back') await as(who, (tx) => releaseTask(tx, who, task.id, TUESDAY));
    else if (task) await as(who, (tx) => completeTask(tx, who, task.id, {}, TUESDAY));
    await compare(`${n}: ${act}`);
  }
});

test('who takes a case over at the very moment that a step is done finds the next step in her list', async () => {
  const { amina, joris, marja } = region.provider.staff;
  for (let round = 0; round < 6; round += 1) {
    const cases = await Promise.all(Array.from({ length: 4 }, accepted));
    await Promise.all(
      cases.flatMap(({ id, organisationId }) => [
        handOver(id, [amina, joris, marja][round % 3] ?? marja),
        as(joris, async (tx) => {
          const [task] = await openTasks(tx, organisationId, { caseId: id }, 1);
          if (task) await completeTask(tx, joris, task.id, {}, TUESDAY);
        }),
      ]),
    );
    await compare(`round ${round}`);
  }
});

test('a step that opens while its case is being taken over stands with the new contact', async () => {
  const { amina, marja, manager } = region.provider.staff;
  const { id, organisationId, contactId } = await accepted();
  const giver = staffOf(region.provider, contactId);
  const to = giver.member === marja.member ? amina : marja;
  await as(giver, (tx) => offerHandover(tx, giver, id, { to: to.member, reason: 'Dichter bij u' }, TUESDAY));
  const [opened, mayEnd] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const doing = as(giver, async (tx) => {
    const [task] = await openTasks(tx, organisationId, { caseId: id }, 1);
    await completeTask(tx, giver, task?.id ?? '', {}, TUESDAY);
    opened.resolve();
    await mayEnd.promise;
  });
  await opened.promise;
  const taking = as(to, (tx) => answerHandover(tx, to, id, { answer: 'accept' }, TUESDAY));
  const waits = () =>
    as(manager, async (tx) => {
      const { rows } = await sql`select 1 from pg_locks where not granted`.execute(tx);
      return rows.length > 0;
    });
  await until('the one who takes over waits for the step', waits);
  mayEnd.resolve();
  await Promise.all([doing, taking]);
  await compare('taken over meanwhile');
});

test('who leaves hands her steps over with her cases, in the same moment', async () => {
  const { amina, joris, manager } = region.provider.staff;
  const of = await accepted();
  await handOver(of.id, joris);
  const left = await as(manager, (tx) =>
    letGo(tx, manager, { member: joris.member, standIn: amina.member }, TUESDAY),
  );
  assert.equal(left.kind, 'done');
  await compare('left');
});
