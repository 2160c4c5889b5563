import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { casesOfQuestion } from '../cases/index.ts';
import { sendMessage } from '../contact/index.ts';
import { caseChanged, dropMarks, marksOf } from './index.ts';

let db: FreshDatabase;
let region: Region;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
after(() => db.close());

const marked = async (): Promise<string[]> => {
  const { id } = region.desk;
  const marks = await db.door.transaction({ kind: 'job', organisation: id, name: 'test' }, async (tx) => {
    const found = await marksOf(tx, id, 100);
    await dropMarks(tx, id, found);
    return found;
  });
  return marks.map(({ caseId }) => caseId);
};

test('an act of a customer marks her case once, in its own transaction', async () => {
  const { person, question } = await ask(db.door, region);
  const as = { kind: 'customer', person } as const;
  const [of] = await db.door.transaction(as, (tx) => casesOfQuestion(tx, person, question));
  assert.ok(of);
  await marked();
  const write = () =>
    db.door.transaction(as, async (tx) => {
      const message = { organisation: of.organisationId, caseId: of.id, person, sender: 'customer' } as const;
      await sendMessage(tx, { ...message, body: 'Dag', channel: 'web' }, TUESDAY);
      await sendMessage(tx, { ...message, body: 'Nog iets', channel: 'web' }, TUESDAY);
    });
  await write();
  assert.deepEqual(await marked(), [of.id]);
  // What was counted meanwhile is not missed: each act leaves a mark of its own.
  await write();
  await write();
  assert.deepEqual(await marked(), [of.id, of.id]);
  const broken = db.door.transaction(as, async (tx) => {
    await caseChanged(tx, [{ organisation: of.organisationId, caseId: of.id }]);
    throw new Error('after all not');
  });
  await assert.rejects(broken, /after all not/);
  assert.deepEqual(await marked(), []);
});

test('nobody but the organisation itself sees marks, and colleagues can not mark elsewhere', async () => {
  const mark = { organisation: region.desk.id, caseId: newId() };
  await assert.rejects(db.door.transaction(region.other.staff.manager, (tx) => caseChanged(tx, [mark])));
  await db.door.transaction(region.desk.staff.manager, (tx) => caseChanged(tx, [mark]));
  const { manager } = region.other.staff;
  assert.deepEqual(await db.door.transaction(manager, (tx) => marksOf(tx, region.desk.id, 10)), []);
  assert.deepEqual(await marked(), [mark.caseId]);
});
