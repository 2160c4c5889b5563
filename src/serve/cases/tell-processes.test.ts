import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, choose, makeRegion, type Region, staffOf, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { publishLibrary } from '../../../test/setup/publish-library.ts';
import { addHours } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/door.ts';
import { completeTask, openTasks, processOfCase } from '../processes/index.ts';
import { acceptChoice } from './answer-choice.ts';
import { acceptContact } from './answer-contact.ts';
import { answerHandover } from './answer-handover.ts';
import { endChoice } from './end-choice.ts';
import { finishCase } from './finish-case.ts';
import { objectToHandover } from './object-handover.ts';
import { offerHandover } from './offer-handover.ts';

let db: FreshDatabase;
let region: Region;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
  await publishLibrary(db.door, region.provider.staff.manager, TUESDAY);
});
after(() => db.close());

/** A choice of care that the Zvw pays, accepted by its contact. */
const accepted = async (funding = 'zvw') => {
  const asked = await ask(db.door, region);
  const of = await choose(db.door, asked, region.provider, funding);
  const contact = staffOf(region.provider, of.contactId);
  const as = <T>(work: (tx: Tx) => Promise<T>) => db.door.transaction(contact, work);
  await as((tx) => acceptContact(tx, contact, of.id, TUESDAY));
  const views = () => as((tx) => processOfCase(tx, of.organisationId, of.id));
  const tasks = () => as((tx) => openTasks(tx, of.organisationId, { caseId: of.id }, 10));
  return { asked, of, contact, as, views, tasks };
};

test('the process of what she chose begins with the yes of her contact', async () => {
  const { views, tasks } = await accepted();
  const [view, ...more] = await views();
  assert.equal(view?.instance.key, 'wijkverpleging-intake');
  assert.equal(more.length, 0);
  assert.deepEqual(
    (await tasks()).map(({ element, dueAt }) => [element, dueAt?.toISOString()]),
    [['Kennismaken', '2026-03-11T09:00:00.000Z']],
  );
});

test('once, whoever said yes first', async () => {
  const asked = await ask(db.door, region);
  const of = await choose(db.door, asked, region.provider, 'zvw');
  const contact = staffOf(region.provider, of.contactId);
  await db.door.transaction(contact, async (tx) => {
    await acceptChoice(tx, contact, of.id, TUESDAY);
    await acceptContact(tx, contact, of.id, TUESDAY);
    assert.equal((await processOfCase(tx, of.organisationId, of.id)).length, 1);
  });
});

test('without a process of that kind the case goes its own way', async () => {
  const { views } = await accepted('private');
  assert.deepEqual(await views(), []);
});

test('while a colleague is asked the terms wait, and go on with what was left', async () => {
  const { of, contact, as, tasks } = await accepted();
  const other = Object.values(region.provider.staff).find(
    (one) => one.member !== contact.member && one.roles.includes('contact'),
  );
  assert.ok(other);
  const offered = await as((tx) =>
    offerHandover(tx, contact, of.id, { to: other.member, reason: 'Dichter bij haar' }, TUESDAY),
  );
  assert.equal(offered.kind, 'done');
  assert.equal((await tasks())[0]?.dueAt, null);
  const later = addHours(TUESDAY, 3);
  await db.door.transaction(other, (tx) => answerHandover(tx, other, of.id, { answer: 'accept' }, later));
  assert.equal((await tasks())[0]?.dueAt?.toISOString(), '2026-03-11T12:00:00.000Z');
});

test('when she would rather keep whom she has, the terms go on too', async () => {
  const { asked, of, contact, as, tasks } = await accepted();
  const { marja, joris } = region.provider.staff;
  const to = contact.member === marja.member ? joris : marja;
  await as((tx) => offerHandover(tx, contact, of.id, { to: to.member, reason: 'Vol' }, TUESDAY));
  await db.door.transaction({ kind: 'customer', person: asked.person }, (tx) =>
    objectToHandover(tx, asked, TUESDAY),
  );
  assert.ok((await tasks())[0]?.dueAt);
});

test('finishing the case stops its process', async () => {
  const { of, contact, as, views, tasks } = await accepted();
  const finished = await as((tx) => finishCase(tx, contact, of.id, TUESDAY));
  assert.equal(finished.kind, 'done', JSON.stringify(finished));
  assert.equal((await views())[0]?.instance.state, 'stopped');
  assert.deepEqual(await tasks(), []);
});

test('she declines, switches or stops: her process stops with it, as she does it herself', async () => {
  for (const why of ['declined', 'switched', 'stopped'] as const) {
    const { asked, views, tasks } = await accepted();
    await db.door.transaction({ kind: 'customer', person: asked.person }, (tx) =>
      endChoice(tx, { ...asked, why }, TUESDAY),
    );
    assert.equal((await views())[0]?.instance.state, 'stopped', why);
    assert.deepEqual(await tasks(), [], why);
  }
});

test('her own step is hers: she answers it, and nobody else’s', async () => {
  const { asked, of, contact, as, tasks } = await accepted('wmo');
  const [first] = await tasks();
  assert.ok(first);
  const her = { kind: 'customer', person: asked.person } as const;
  const answer = (id: string, outcome: string | null) =>
    db.door.transaction(her, (tx) =>
      completeTask(tx, her, id, { organisation: of.organisationId, outcome }, TUESDAY),
    );
  assert.deepEqual(await answer(first.id, null), { kind: 'refused', why: 'not-yours' });
  await as((tx) => completeTask(tx, contact, first.id, {}, TUESDAY));
  const [hers] = await tasks();
  assert.equal(hers?.turn, 'customer');
  assert.deepEqual(await answer(hers?.id ?? '', 'iets-anders'), { kind: 'refused', why: 'not-an-outcome' });
  assert.equal((await answer(hers?.id ?? '', 'geen')).kind, 'done');
  assert.deepEqual(
    (await tasks()).map(({ element }) => element),
    ['Onderzoek'],
  );
});
