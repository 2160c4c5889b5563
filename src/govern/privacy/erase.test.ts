import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type House, makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import {
  carefor,
  chosenAt,
  type Someone,
  someone,
  tablesHolding,
  writeTo,
} from '../../../test/setup/privacy-world.ts';
import { stopQuestion } from '../../ask/choices/index.ts';
import { shareProfile, tellPart } from '../../ask/people/index.ts';
import { addDays } from '../../platform/clock/clock.ts';
import { hashOf, newId } from '../../platform/crypto/secrets.ts';
import type { Door } from '../../platform/database/door.ts';
import { askErasure } from './ask-erasure.ts';
import { erasureByReceipt } from './erasure.sql.ts';
import { TABLES } from './kinds.data.ts';
import { runErasure } from './run-erasure.ts';

let db: FreshDatabase;
let region: Region;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
after(() => db.close());

const LATER = addDays(TUESDAY, 3);
const asked = async (of: Someone, door: Pick<Door, 'transaction'> = db.door) => {
  const result = await door.transaction({ kind: 'customer', person: of.person }, (tx) =>
    askErasure(tx, of.person, LATER),
  );
  assert.equal(result.kind, 'asked');
  if (result.kind !== 'asked') throw new Error();
  return result;
};
const receiptOf = (receipt: string) =>
  db.door.transaction({ kind: 'visitor', carrying: hashOf(receipt) }, (tx) =>
    erasureByReceipt(tx, hashOf(receipt)),
  );

/** She chose, wrote, received care once, and stopped. */
const withCare = async (mark: string): Promise<Someone> => {
  const her = await someone(db, region, mark, TUESDAY);
  const { person, question } = her;
  const first = await chosenAt(db, region.provider, her, TUESDAY);
  await writeTo(db, region.provider, first.id, her, TUESDAY);
  await carefor(db, region.provider, first, '2026-03-11', TUESDAY);
  // How she wants to be helped, a word of which stands on her cards.
  await db.door.transaction({ kind: 'customer', person }, async (tx) => {
    const said = { called: her.marks.words };
    await tellPart(tx, person, { part: 'naming', said }, TUESDAY);
    for (const { id } of [region.desk, region.provider]) await shareProfile(tx, person, id);
  });
  await db.door.transaction({ kind: 'customer', person }, (tx) =>
    stopQuestion(tx, { person, question, by: 'self' }, addDays(TUESDAY, 2)),
  );
  return her;
};

test('after erasing, only what must be kept of care that was given is found anywhere', async () => {
  const her = await withCare('Zonnedauw');
  const { erasure, receipt } = await asked(her);
  await runErasure(db.door, erasure, LATER);
  const kept = new Set(TABLES.filter(({ erasing }) => erasing !== 'at-once').map(({ name }) => String(name)));
  for (const [what, needle] of Object.entries(her.marks)) {
    const found = await tablesHolding(db, needle);
    assert.deepEqual(
      found.filter((table) => !kept.has(table)),
      [],
      `${what} is still found`,
    );
  }
  assert.deepEqual(await tablesHolding(db, her.marks.words), [], 'her own words are the first to go');
  assert.deepEqual(await tablesHolding(db, her.marks.street), []);
  assert.ok((await tablesHolding(db, her.marks.name)).includes('customer_card'), 'the file says whose it is');
  const of = await receiptOf(receipt);
  assert.deepEqual(
    of?.kept.map(({ organisation, deliveries, until }) => [organisation, deliveries, until]),
    [[region.provider.id, 1, '2046-03-11']],
  );
  assert.ok(of?.finishedAt);
});

/** Care that a law paid for, and care in a crisis: what it stands on is kept with it, what nothing stands on is not. */
const onGrounds = async (her: Someone, house: House): Promise<{ kept: string[]; idle: string[] }> => {
  const { id: caseId } = await chosenAt(db, house, her, TUESDAY);
  const { member } = house.staff.amina;
  const [indication, idleGround, crisis, idleCrisis] = [newId(), newId(), newId(), newId()];
  await db.door.transaction(house.staff.amina, async (tx) => {
    const own = { organisation_id: house.id, person_id: her.person };
    const law = { funding: 'zvw', kind: 'indication', reference: 'Z-1', decided_by: 'wijkverpleegkundige' };
    const span = { valid_from: '2026-03-01', valid_until: null };
    const recorded = { recorded_by: member, recorded_at: TUESDAY };
    await tx
      .insertInto('ground')
      .values([indication, idleGround].map((id) => ({ ...own, id, ...law, ...span, ...recorded })))
      .execute();
    const days = { starts_on: '2026-03-10', ends_on: '2026-03-12' };
    const why = { reason: 'Er was niemand thuis.', decided_by: member, decided_at: TUESDAY };
    await tx
      .insertInto('crisis_exception')
      .values([crisis, idleCrisis].map((id) => ({ ...own, id, ...days, ...why })))
      .execute();
    const given = {
      ...own,
      case_id: caseId,
      what: 'Hulp',
      day: '2026-03-11',
      state: 'done',
      funding: 'zvw',
      general_provision: false,
      indication_kind: 'indication',
      allocation_kind: 'allocation',
      decision_kind: 'decision',
      crisis_id: crisis,
      crisis_from: days.starts_on,
      crisis_until: days.ends_on,
      planned_by: member,
      planned_at: TUESDAY,
      done_at: TUESDAY,
    };
    await tx
      .insertInto('delivery')
      .values({ ...given, id: newId(), indication_id: indication })
      .execute();
  });
  return { kept: [indication, crisis], idle: [idleGround, idleCrisis] };
};

test('care on a ground or in a crisis: erasing ends, what the care stands on stays, her sign-in is gone', async () => {
  const her = await someone(db, region, 'Kievitsbloem', TUESDAY);
  const { person, question } = her;
  const { kept, idle } = await onGrounds(her, region.provider);
  await db.door.transaction({ kind: 'customer', person }, (tx) =>
    stopQuestion(tx, { person, question, by: 'self' }, addDays(TUESDAY, 2)),
  );
  const { erasure, receipt } = await asked(her);
  await runErasure(db.door, erasure, LATER);
  const of = await receiptOf(receipt);
  assert.ok(of?.finishedAt);
  assert.deepEqual(
    of.kept.map(({ deliveries }) => deliveries),
    [1],
  );
  for (const [at, table] of (['ground', 'crisis_exception'] as const).entries()) {
    assert.deepEqual(await tablesHolding(db, kept[at] ?? ''), [table, 'delivery'].sort());
    assert.deepEqual(await tablesHolding(db, idle[at] ?? ''), []);
  }
  const left = await tablesHolding(db, person);
  for (const table of ['delivery', 'customer_case', 'customer_card']) assert.ok(left.includes(table), table);
  for (const table of ['session', 'sign_in_name', 'person', 'question'])
    assert.ok(!left.includes(table), table);
  assert.deepEqual(await tablesHolding(db, her.marks.street), []);
});

test('without care nothing is left: not of her name, not of her words, not at anyone', async () => {
  const her = await someone(db, region, 'Waterlelie', TUESDAY);
  const chosen = await chosenAt(db, region.other, her, TUESDAY);
  await writeTo(db, region.other, chosen.id, her, TUESDAY);
  await db.door.transaction({ kind: 'customer', person: her.person }, (tx) =>
    stopQuestion(tx, { person: her.person, question: her.question, by: 'self' }, TUESDAY),
  );
  const { erasure } = await asked(her);
  await runErasure(db.door, erasure, LATER);
  for (const needle of Object.values(her.marks).filter((one) => one !== her.marks.phone))
    assert.deepEqual(await tablesHolding(db, needle), []);
  assert.deepEqual(await tablesHolding(db, her.person), ['erasure']);
});

test('care under way is stopped first', async () => {
  const her = await someone(db, region, 'Pinksterbloem', TUESDAY);
  await chosenAt(db, region.provider, her, TUESDAY);
  const result = await db.door.transaction({ kind: 'customer', person: her.person }, (tx) =>
    askErasure(tx, her.person, LATER),
  );
  assert.equal(result.kind, 'running');
  assert.equal(result.kind === 'running' && result.plan.running.length, 1);
  assert.ok((await tablesHolding(db, her.marks.words)).length > 0);
});

test('broken off anywhere it goes on where it was, and twice is as once', async () => {
  const her = await withCare('Dotterbloem');
  const bystander = await withCare('Boterbloem');
  const before = await tablesHolding(db, bystander.person);
  const { erasure } = await asked(her);
  let broken = 0;
  for (let at = 1; at < 20; at++) {
    let entered = 0;
    const frail: Pick<Door, 'transaction'> = {
      transaction: (actor, work) =>
        db.door.transaction(actor, async (tx) => {
          const done = await work(tx);
          entered += 1;
          // The kill comes after the work and before its commit: nothing of this step may stay.
          if (entered === at) throw new Error('killed');
          return done;
        }),
    };
    const ended = await runErasure(frail, erasure, LATER).then(
      () => true,
      () => false,
    );
    if (ended) break;
    broken += 1;
  }
  assert.ok(broken >= 3, `${broken} times broken off`);
  assert.deepEqual(await tablesHolding(db, her.marks.words), []);
  await runErasure(db.door, erasure, LATER);
  assert.deepEqual(await tablesHolding(db, bystander.person), before, 'nobody else lost anything');
});

test('who helped her helps no more, and she helps nobody; whom she helped still knows who it was', async () => {
  const mother = await someone(db, region, 'Salomonszegel', TUESDAY);
  const her = await someone(db, region, 'Wederik', TUESDAY);
  const give = (giver: Someone, to: Someone) =>
    db.door.transaction({ kind: 'customer', person: giver.person }, (tx) =>
      tx
        .insertInto('mandate')
        .values({
          person_id: giver.person,
          id: newId(),
          representative_id: to.person,
          giver_name: giver.marks.name,
          name: to.marks.name,
          ground: 'child',
          scope: ['see'],
          valid_from: '2026-03-10',
          valid_until: '2027-03-10',
          given_at: TUESDAY,
          given_by: 'self',
          accepted_at: TUESDAY,
        })
        .execute(),
    );
  await give(mother, her);
  await give(her, mother);
  const { person, question } = her;
  await db.door.transaction({ kind: 'customer', person }, (tx) =>
    stopQuestion(tx, { person, question, by: 'self' }, addDays(TUESDAY, 2)),
  );
  const { erasure } = await asked(her);
  await runErasure(db.door, erasure, LATER);
  const left = await db.door.transaction({ kind: 'customer', person: mother.person }, (tx) =>
    tx.selectFrom('mandate').select(['name', 'revoked_by']).where('person_id', '=', mother.person).execute(),
  );
  assert.deepEqual(left, [{ name: her.marks.name, revoked_by: 'representative' }]);
  assert.deepEqual(await tablesHolding(db, her.marks.name), ['mandate']);
});
