import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, choose, makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { addHours } from '../../platform/clock/clock.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { untilOf } from './emergency.rules.ts';
import {
  accessesNow,
  countWaiting,
  emergenciesOf,
  endAccessesTo,
  insertAccess,
  saveVerdict,
} from './emergency.sql.ts';
import type { EmergencyAccess } from './emergency.ts';

let db: FreshDatabase;
let region: Region;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
after(() => db.close());

const access = async (more: Partial<EmergencyAccess> = {}): Promise<EmergencyAccess> => {
  const asked = await ask(db.door, region);
  const of = await choose(db.door, asked, region.provider, 'private');
  return {
    organisationId: region.provider.id,
    id: newId(),
    personId: asked.person,
    caseId: of.id,
    memberId: region.provider.staff.marja.member,
    why: 'call',
    reason: 'Zij belde in de nacht.',
    askedAt: TUESDAY,
    until: untilOf(TUESDAY),
    judged: null,
    ...more,
  };
};
const asMarja = <T>(work: Parameters<typeof db.door.transaction<T>>[1]) =>
  db.door.transaction(region.provider.staff.marja, work);
const code = (expected: string) => (error: unknown) => (error as { code?: string }).code === expected;

test('the database keeps what may never change: the reason, who asked, until when', async () => {
  const one = await access();
  await asMarja((tx) => insertAccess(tx, one));
  for (const set of [{ reason: 'Een heel andere reden' }, { until: addHours(TUESDAY, 20) }])
    await assert.rejects(
      asMarja((tx) =>
        tx
          .updateTable('emergency_access')
          .set(set)
          .where('organisation_id', '=', one.organisationId)
          .where('id', '=', one.id)
          .execute(),
      ),
      code('42501'),
    );
});

test('it may end before its time, never later; what was judged is not ended any more', async () => {
  const one = await access();
  const { marja, manager } = region.provider.staff;
  const hers = { organisation: one.organisationId, member: marja.member, person: one.personId };
  await asMarja((tx) => insertAccess(tx, one));
  await assert.rejects(
    asMarja((tx) =>
      tx
        .updateTable('emergency_access')
        .set({ ended_at: addHours(one.until, 1) })
        .where('organisation_id', '=', one.organisationId)
        .where('id', '=', one.id)
        .execute(),
    ),
    code('23514'),
  );
  const early = addHours(TUESDAY, 1);
  const [ended] = await asMarja((tx) => endAccessesTo(tx, hers, early));
  assert.deepEqual(ended, { ...one, until: early });
  const now = (at: Date) => asMarja((tx) => accessesNow(tx, one.organisationId, marja.member, at));
  assert.ok((await now(early)).every(({ id }) => id !== one.id));
  assert.deepEqual(await asMarja((tx) => endAccessesTo(tx, hers, early)), []);

  const other = await access();
  await asMarja((tx) => insertAccess(tx, other));
  const verdict = { verdict: 'justified', words: 'Dat mocht.', by: manager.member, at: TUESDAY } as const;
  await db.door.transaction(manager, (tx) => saveVerdict(tx, other, verdict));
  const about = { ...hers, person: other.personId };
  assert.deepEqual(await asMarja((tx) => endAccessesTo(tx, about, early)), []);
});

test('it refuses a reason that is none, a day and more, and a case of another organisation', async () => {
  for (const [more, expected] of [
    [{ reason: 'nood' }, '23514'],
    [{ until: addHours(TUESDAY, 25) }, '23514'],
    [{ caseId: newId() }, '23503'],
    [{ organisationId: region.other.id }, '42501'],
  ] as const) {
    const one = await access(more);
    await assert.rejects(
      asMarja((tx) => insertAccess(tx, one)),
      code(expected),
      JSON.stringify(more),
    );
  }
});

test('it refuses that she judges herself, and a second judgement finds nothing to judge', async () => {
  const one = await access();
  const { marja, manager, coach } = region.provider.staff;
  await asMarja((tx) => insertAccess(tx, one));
  const judged = { verdict: 'justified', words: 'Dat mocht.', at: TUESDAY } as const;
  await assert.rejects(
    asMarja((tx) => saveVerdict(tx, one, { ...judged, by: marja.member })),
    code('23514'),
  );
  const judge = (by: typeof manager) =>
    db.door.transaction(by, (tx) => saveVerdict(tx, one, { ...judged, by: by.member }));
  assert.equal(await judge(manager), true);
  assert.equal(await judge(coach), false);
});

test('she reads her own; another organisation and another person read nothing of it', async () => {
  const one = await access();
  await asMarja((tx) => insertAccess(tx, one));
  const read = (person: string) =>
    db.door.transaction({ kind: 'customer', person }, (tx) => emergenciesOf(tx, one.personId));
  assert.deepEqual(await read(one.personId), [one]);
  assert.deepEqual(await read(newId()), []);
  const { manager } = region.other.staff;
  const count = await db.door.transaction(manager, (tx) =>
    countWaiting(tx, region.provider.id, manager.member),
  );
  assert.equal(count, 0);
});
