import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import {
  describePerson,
  findCustomer,
  type Merge,
  mergeCards,
  mergeHistory,
  searchCustomers,
  shownNames,
  unmergeCards,
} from '../../src/ask/people/index.ts';
import type { Actor } from '../../src/platform/database/actors.ts';
import { OWNER_COLUMNS } from '../../src/platform/database/owner-check.rules.ts';
import { casesOfQuestion } from '../../src/serve/cases/index.ts';
import { messagesOfCase, sendMessage } from '../../src/serve/contact/index.ts';
import { type FreshDatabase, freshDatabase } from '../setup/fresh-database.ts';
import { RIGHTS, rawAs, stateOf } from './raw.ts';
import { type Asked, ask, makeRegion, type Region, TUESDAY } from './region.ts';

let db: FreshDatabase;
let region: Region;
const people: Asked[] = [];
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
  for (const name of ['Truus Jansen', 'Truus Janssen', 'T. Janse', 'Kees Bakker']) {
    const asked = await ask(db.door, region);
    people.push(asked);
    await db.door.transaction(her(asked), (tx) =>
      describePerson(tx, asked.person, { name, phone: '0612345678', birthYear: 1941 }, TUESDAY),
    );
  }
});
after(() => db.close());

const her = ({ person }: Pick<Asked, 'person'>): Actor => ({ kind: 'customer', person });
const host = () => region.desk.staff.host;
const asHost = <T>(work: (tx: Parameters<Parameters<typeof db.door.transaction>[1]>[0]) => Promise<T>) =>
  db.door.transaction(host(), work);
const merge = (into: Asked, behind: Asked, taken: string[] = []) =>
  asHost((tx) =>
    mergeCards(
      tx,
      {
        organisation: region.desk.id,
        into: into.person,
        person: behind.person,
        taken,
        reason: 'Belde en mailde',
        member: host().member,
      },
      TUESDAY,
    ),
  );
const unmerge = (id: string) =>
  asHost((tx) =>
    unmergeCards(
      tx,
      { organisation: region.desk.id, id, member: host().member, why: 'Toch een ander' },
      TUESDAY,
    ),
  );
const one = <T>(value: T | undefined): T => {
  assert.ok(value);
  return value;
};
const merged = (done: Awaited<ReturnType<typeof merge>>): Merge => {
  assert.equal(done.kind, 'merged');
  return done.kind === 'merged' ? done.merge : assert.fail();
};

/** All that the database keeps of these people, byte for byte as it says it itself; without the merges and the log. */
const dump = async (of: readonly Asked[]): Promise<string[]> => {
  const tables = Object.entries(OWNER_COLUMNS)
    .filter(([table, columns]) => columns.includes('person_id') && table !== 'access_log')
    .map(([table]) => table);
  const lines: string[] = [];
  for (const { person } of of)
    await rawAs(db.appUrl, her({ person }), async (query) => {
      const each = tables.map(
        (table) => `select '${table} ' || t::text as row from ${table} t where t.person_id = $1`,
      );
      const { rows } = await query(each.join(' union all '), [person]);
      lines.push(...rows.map(({ row }) => row));
    });
  return lines.sort();
};

test('from a merge on she is one customer here: card, search and name', async () => {
  const [truus, again] = [one(people[0]), one(people[1])];
  const { id } = merged(await merge(truus, again, ['name']));
  const found = await asHost((tx) => findCustomer(tx, region.desk.id, again.person));
  assert.equal(found?.card.personId, truus.person);
  assert.equal(found?.card.name, 'Truus Janssen');
  assert.deepEqual(found?.persons, [truus.person, again.person]);
  const search = await asHost((tx) => searchCustomers(tx, region.desk.id, 'janssen', 5));
  assert.deepEqual(
    search.map(({ personId, name }) => [personId, name]),
    [[truus.person, 'Truus Janssen']],
  );
  const names = await asHost((tx) =>
    shownNames(
      tx,
      region.desk.id,
      people.map(({ person }) => person),
    ),
  );
  assert.deepEqual([...names.values()], ['Truus Janssen', 'Truus Janssen']);
  assert.equal((await merge(again, truus)).kind, 'refused');
  assert.ok(await unmerge(id));
  assert.equal(await unmerge(id), undefined, 'once');
  const apart = await asHost((tx) => findCustomer(tx, region.desk.id, again.person));
  assert.equal(apart?.card.personId, again.person);
  const history = await asHost((tx) => mergeHistory(tx, region.desk.id, [truus.person]));
  assert.deepEqual(
    history.map(({ reason, undone }) => [reason, undone?.why]),
    [['Belde en mailde', 'Toch een ander']],
  );
});

test('a merge gives neither customer anything, and no other organisation', async () => {
  const [truus, again] = [one(people[0]), one(people[1])];
  const { id } = merged(await merge(truus, again));
  for (const actor of [her(truus), her(again), region.other.staff.host, region.provider.staff.manager]) {
    const { rows } = await rawAs(db.appUrl, actor, (query) => query('select * from card_merge'));
    assert.deepEqual(rows, []);
  }
  const { rows } = await rawAs(db.appUrl, her(truus), (query) =>
    query('select id from question where person_id = $1', [again.person]),
  );
  assert.deepEqual(rows, []);
  const forged = rawAs(db.appUrl, her(truus), (query) =>
    query(
      "insert into card_merge (organisation_id, id, person_id, into_person_id, taken, reason, merged_by, merged_at) values ($1, $2, $3, $4, '{}', 'zomaar', $5, now())",
      [region.desk.id, id, again.person, truus.person, host().member],
    ),
  );
  assert.equal(await stateOf(forged), RIGHTS);
  const changed = rawAs(db.appUrl, host(), (query) =>
    query('update card_merge set into_person_id = $2 where organisation_id = $1', [
      region.desk.id,
      one(people[3]).person,
    ]),
  );
  assert.equal(await stateOf(changed), RIGHTS, 'a merge is undone, never turned into another');
  await unmerge(id);
});

test('two hosts at once make no ring', async () => {
  const [a, b, c] = [one(people[0]), one(people[1]), one(people[2])];
  const done = await Promise.all([merge(a, b), merge(b, c), merge(c, a), merge(b, a)]);
  const made = done.flatMap((each) => (each.kind === 'merged' ? [each.merge] : []));
  const found = await asHost((tx) => findCustomer(tx, region.desk.id, a.person));
  assert.ok(made.length >= 1 && made.length <= 2);
  assert.equal(found?.persons.length, made.length + 1);
  for (const { id } of made) assert.ok(await unmerge(id));
});

const step = fc.oneof(
  fc.record({
    kind: fc.constant('merge' as const),
    a: fc.nat(3),
    b: fc.nat(3),
    taken: fc.subarray(['name', 'phone']),
  }),
  fc.record({ kind: fc.constant('unmerge' as const), a: fc.nat(9), b: fc.nat(3), taken: fc.constant([]) }),
  fc.record({ kind: fc.constant('write' as const), a: fc.nat(3), b: fc.nat(3), taken: fc.constant([]) }),
);

test('undone, all rows are what they were, byte for byte; what was written in between is where it was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
      const before = await dump(people);
      const open: Merge[] = [];
      const written: { caseId: string; body: string; person: string }[] = [];
      for (const [at, { kind, a, b, taken }] of steps.entries()) {
        const who = one(people[a % people.length]);
        if (kind === 'merge') {
          const done = await merge(who, one(people[b]), taken);
          if (done.kind === 'merged') open.push(done.merge);
        } else if (kind === 'unmerge') {
          const [gone] = open.splice(a % Math.max(open.length, 1), 1);
          if (gone) await unmerge(gone.id);
        } else {
          const body = `bericht ${at} ${Math.abs(steps.length)}`;
          const { id: caseId } = await db.door.transaction(her(who), async (tx) => {
            const [of] = await casesOfQuestion(tx, who.person, who.question);
            return one(of);
          });
          await asHost((tx) =>
            sendMessage(
              tx,
              {
                organisation: region.desk.id,
                caseId,
                person: who.person,
                sender: 'member',
                member: host().member,
                body,
                channel: 'web',
              },
              TUESDAY,
            ),
          );
          written.push({ caseId, body, person: who.person });
        }
      }
      for (const { id } of open.reverse()) await unmerge(id);
      const after = await dump(people);
      const kept = new Set(after);
      // A message moves its case and keeps what was promised: nothing else may differ.
      const lost = before.filter((line) => !kept.has(line) && !/^(customer_case|promise) /.test(line));
      assert.deepEqual(lost, []);
      const added = after.filter((line) => line.startsWith('message ')).length;
      assert.equal(added - before.filter((line) => line.startsWith('message ')).length, written.length);
      for (const { caseId, body, person } of written) {
        const thread = await asHost((tx) => messagesOfCase(tx, region.desk.id, caseId));
        assert.ok(thread.some((message) => message.body === body && message.personId === person));
      }
      if (written.length === 0) assert.deepEqual(after, before);
    }),
    { numRuns: process.env['AANZET_PROVE'] ? 300 : 8, seed: 24 },
  );
});
