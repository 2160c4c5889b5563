import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { addHours } from '../../platform/clock/clock.ts';
import { casesOfQuestion } from '../cases/index.ts';
import { breakOverdue, dropPromises, keepPromises, makePromise } from './keep-promises.ts';
import { promisesOfCase, promisesOfPerson } from './promises.sql.ts';

let db: FreshDatabase;
let region: Region;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
after(() => db.close());

/** A case with a promise to call within four hours, on top of the desk's own 'call-back' of eight. */
const promised = async () => {
  const asked = await ask(db.door, region);
  const host = region.desk.staff.host;
  const organisation = region.desk.id;
  const [desk] = await db.door.transaction({ kind: 'customer', person: asked.person }, (tx) =>
    casesOfQuestion(tx, asked.person, asked.question),
  );
  assert.ok(desk);
  const of = { organisation, caseId: desk.id };
  const dueAt = addHours(TUESDAY, 4);
  await db.door.transaction(host, (tx) =>
    makePromise(tx, { ...of, person: asked.person, member: host.member, what: 'answer', dueAt }, TUESDAY),
  );
  const state = async () => {
    const all = await db.door.transaction(host, (tx) => promisesOfCase(tx, organisation, desk.id));
    return Object.fromEntries(
      all.map((one) => [
        one.what,
        one.keptAt ? 'kept' : one.brokenAt ? 'broken' : one.droppedAt ? 'dropped' : 'open',
      ]),
    );
  };
  const as = <T>(work: (tx: Parameters<typeof keepPromises>[0]) => Promise<T>) =>
    db.door.transaction(host, work);
  return { asked, of, organisation, state, as };
};

test('evidence in time keeps, one kind at a time; late evidence breaks', async () => {
  const { of, state, as } = await promised();
  await as((tx) => keepPromises(tx, { ...of, what: 'answer' }, addHours(TUESDAY, 3)));
  assert.deepEqual(await state(), { answer: 'kept', 'call-back': 'open' });
  await as((tx) => keepPromises(tx, of, addHours(TUESDAY, 200)));
  assert.deepEqual(await state(), { answer: 'kept', 'call-back': 'broken' });
});

test('a sweep breaks what is overdue; evidence of an earlier moment heals it', async () => {
  const { of, organisation, state, as } = await promised();
  assert.ok((await as((tx) => breakOverdue(tx, organisation, addHours(TUESDAY, 5)))) >= 1);
  assert.equal((await state()).answer, 'broken');
  await as((tx) => keepPromises(tx, { ...of, what: 'answer' }, addHours(TUESDAY, 2)));
  assert.equal((await state()).answer, 'kept');
});

test('what she no longer waits for is dropped, but late stays late', async () => {
  const { of, state, as } = await promised();
  await as((tx) => dropPromises(tx, of, addHours(TUESDAY, 5)));
  assert.deepEqual(await state(), { answer: 'broken', 'call-back': 'dropped' });
});

test('the person reads her own', async () => {
  const { asked, of } = await promised();
  const hers = await db.door.transaction({ kind: 'customer', person: asked.person }, (tx) =>
    promisesOfPerson(tx, asked.person, [of.caseId]),
  );
  assert.deepEqual(hers.map((one) => one.what).sort(), ['answer', 'call-back']);
});
