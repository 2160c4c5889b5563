import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { freshDatabase } from '../setup/fresh-database.ts';
import { cardsOf, unmergeAll } from './merge-deeds.ts';
import { DEEDS, type Deed, StaffWorld } from './staff-world.ts';
import { watchHouse } from './watch-house.ts';

const FULL = process.env.AANZET_PROVE !== undefined;
const [RUNS, TOGETHER, EACH, CUSTOMERS] = FULL ? [150, 8, 24, 8] : [5, 6, 9, 5];

const deed: fc.Arbitrary<Deed> = fc.record({
  what: fc.constantFrom(...DEEDS),
  one: fc.nat(60),
  other: fc.nat(60),
});
const hands = fc.array(fc.array(deed, { minLength: EACH, maxLength: EACH }), {
  minLength: TOGETHER,
  maxLength: TOGETHER,
});

type Tally = { outcome: string; n: number };
/** What came of every offer between colleagues, as its row says, and as its events say. */
const outcomes = async (world: StaffWorld): Promise<{ rows: Tally[]; events: Tally[] }> =>
  world.db.door.transaction(world.house.staff.manager, async (tx) => {
    const rows = await tx
      .selectFrom('handover')
      .select((row) => ['outcome', row.fn.countAll<number>().as('n')])
      .where('organisation_id', '=', world.house.id)
      .where('kind', '=', 'handover')
      .where('outcome', 'in', ['accepted', 'declined', 'objected'])
      .groupBy('outcome')
      .execute();
    const events = await tx
      .selectFrom('case_event')
      .select((row) => ['kind', row.fn.countAll<number>().as('n')])
      .where('organisation_id', '=', world.house.id)
      .where('kind', 'in', ['handover-accepted', 'handover-declined', 'handover-objected'])
      .groupBy('kind')
      .execute();
    const told = (of: Tally[]) => of.sort((a, b) => a.outcome.localeCompare(b.outcome));
    return {
      rows: told(rows.map(({ outcome, n }) => ({ outcome: outcome ?? '', n }))),
      events: told(events.map(({ kind, n }) => ({ outcome: kind.replace('handover-', ''), n }))),
    };
  });

/** Appointments still to come with somebody who works here no longer. */
const nobodyComes = (world: StaffWorld): Promise<unknown[]> =>
  world.db.door.transaction(world.house.staff.manager, (tx) =>
    tx
      .selectFrom('appointment as a')
      .innerJoin('member as m', (join) =>
        join.onRef('m.organisation_id', '=', 'a.organisation_id').onRef('m.id', '=', 'a.member_id'),
      )
      .select(['a.id', 'a.state'])
      .where('a.organisation_id', '=', world.house.id)
      .where('m.organisation_id', '=', world.house.id)
      .where('a.state', 'in', ['proposed', 'wanted', 'confirmed'])
      .where('m.active', '=', false)
      // What is over by now was hers when it was.
      .where((row) => row.or([row('a.state', '<>', 'confirmed'), row('a.starts_at', '>', world.latest)]))
      .execute(),
  );

const countMeetings = async (world: StaffWorld): Promise<number> =>
  world.db.door.transaction(world.house.staff.manager, async (tx) => {
    const rows = await tx
      .selectFrom('appointment')
      .select('id')
      .where('organisation_id', '=', world.house.id)
      .execute();
    return rows.length;
  });

const bodies = (world: StaffWorld): Promise<string[]> =>
  world.db.door.transaction(world.house.staff.manager, async (tx) => {
    const rows = await tx
      .selectFrom('message')
      .select('body')
      .where('organisation_id', '=', world.house.id)
      .where('body', 'like', 'bericht %')
      .execute();
    return rows.map(({ body }) => body);
  });

/** However cards were put together meanwhile: taken apart, each customer stands alone again. @returns how many were open */
const takeAllApart = async ({ db, house, persons, latest }: StaffWorld): Promise<number> => {
  const open = await unmergeAll(db.door, house.staff.manager, latest);
  const cards = await cardsOf(db.door, house.staff.manager, persons);
  assert.ok(cards.length > 0, 'nobody has a card here');
  for (const { person, on } of cards) assert.deepEqual(on, [person]);
  return open;
};

test('whoever hands over, leaves, is away or comes back at the same moment: nobody is ever without a contact, and no message is lost', async (t) => {
  let looks = 0;
  let messages = 0;
  let meetings = 0;
  let merges = 0;
  await fc.assert(
    fc.asyncProperty(hands, async (lists) => {
      await using db = await freshDatabase({ max: TOGETHER });
      const world = await StaffWorld.make(db, CUSTOMERS);
      const until = { done: false };
      const watching = watchHouse(db.appUrl, world.house.staff.manager, until);
      const failed: unknown[] = [];
      const work = async (list: Deed[]): Promise<void> => {
        for (const one of list)
          await world.do(one).catch((error: unknown) => failed.push(`${one.what}: ${String(error)}`));
      };
      await Promise.all(lists.map(work));
      until.done = true;
      const watched = await watching;
      looks += watched.looks;
      messages += world.sent.length;
      meetings += await countMeetings(world);
      assert.deepEqual(failed, [], 'a deed may be refused, never broken');
      assert.deepEqual(watched.wrong, []);
      const { rows, events } = await outcomes(world);
      assert.deepEqual(rows, events, 'each offer ends once');
      assert.deepEqual(await nobodyComes(world), [], 'nobody waits for who left');
      assert.deepEqual((await bodies(world)).sort(), [...world.sent].sort());
      merges += await takeAllApart(world);
    }),
    { seed: 5, numRuns: RUNS, endOnFailure: true },
  );
  assert.ok(messages > 0 && meetings > 0 && merges > 0, 'nobody wrote, met or merged: this proves nothing');
  t.diagnostic(
    `${looks} looks at an instant, ${messages} messages, ${meetings} appointments, ${merges} merges still open`,
  );
});
