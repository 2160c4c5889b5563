import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { ask, choose, makeRegion, type Region, staffOf, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { addHours } from '../../platform/clock/clock.ts';
import { deliveriesOfQuestion, markDone, planDelivery } from '../deliveries/index.ts';
import { promisesOfPerson } from '../promises/index.ts';
import { acceptContact } from './answer-contact.ts';
import { casesOfQuestion } from './cases.sql.ts';
import { currentContact } from './current-contact.ts';
import { endChoice, type WhyEnded } from './end-choice.ts';
import { introduce } from './introduce.ts';

let db: FreshDatabase;
let region: Region;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
after(() => db.close());

const PLAN = { what: 'Hulp', funding: 'private', start: '2026-03-10', weekdays: [], weeks: 2 } as const;

const served = async () => {
  const asked = await ask(db.door, region);
  const of = await choose(db.door, asked, region.provider, 'private');
  const contact = staffOf(region.provider, of.contactId);
  await db.door.transaction(contact, (tx) => acceptContact(tx, contact, of.id, TUESDAY));
  const her = { kind: 'customer', person: asked.person } as const;
  const cases = () => db.door.transaction(her, (tx) => casesOfQuestion(tx, asked.person, asked.question));
  const desk = (await cases()).find((one) => one.kind === 'desk');
  assert.ok(desk);
  const words = {
    organisation: region.desk.id,
    caseId: desk.id,
    to: of.organisationId,
    contact: contact.member,
  };
  await db.door.transaction({ kind: 'job', organisation: region.desk.id, name: 'introduce' }, (tx) =>
    introduce(tx, words, TUESDAY),
  );
  const end = (why: WhyEnded) =>
    db.door.transaction(her, (tx) => endChoice(tx, { ...asked, why }, addHours(TUESDAY, 3)));
  const plan = () => db.door.transaction(contact, (tx) => planDelivery(tx, contact, of.id, PLAN, TUESDAY));
  const deliveries = () => db.door.transaction(her, (tx) => deliveriesOfQuestion(tx, asked.person, [of.id]));
  return { asked, of, contact, her, cases, end, plan, deliveries };
};

test('she declines during the care: what was done stays, what was planned is gone, the host is back', async () => {
  const { asked, of, contact, her, cases, end, plan, deliveries } = await served();
  assert.equal((await plan()).kind, 'done');
  const [first] = await deliveries();
  assert.ok(first);
  await db.door.transaction(contact, (tx) => markDone(tx, contact, of.id, [first.id], TUESDAY));
  await end('declined');
  assert.deepEqual(
    (await deliveries()).map((one) => one.state),
    ['done', 'cancelled'],
  );
  assert.deepEqual(
    (await cases()).map((one) => [one.kind, one.state, one.turn]),
    [
      ['chosen', 'declined', 'customer'],
      ['desk', 'open', 'customer'],
    ],
  );
  const back = await db.door.transaction(her, (tx) => currentContact(tx, asked.person, asked.question));
  assert.deepEqual([back?.as, back?.organisationId], ['host', region.desk.id]);
  const promises = await db.door.transaction(her, (tx) => promisesOfPerson(tx, asked.person, [of.id]));
  assert.ok(promises.every((one) => one.keptAt ?? one.droppedAt));
  assert.deepEqual(await plan(), { kind: 'refused', why: 'no-contact' });
});

test('stopping ends the desk too; doing it again changes nothing', async () => {
  const { cases, end, plan } = await served();
  await plan();
  await end('stopped');
  const ended = await cases();
  assert.deepEqual(
    ended.map((one) => one.turn),
    ['nobody', 'nobody'],
  );
  assert.ok(ended.every((one) => one.closedAt));
  await end('stopped');
  assert.deepEqual(await cases(), ended);
});

test('she can stop before any choice', async () => {
  const asked = await ask(db.door, region);
  const her = { kind: 'customer', person: asked.person } as const;
  await db.door.transaction(her, (tx) => endChoice(tx, { ...asked, why: 'stopped' }, TUESDAY));
  const [desk] = await db.door.transaction(her, (tx) => casesOfQuestion(tx, asked.person, asked.question));
  assert.deepEqual([desk?.state, desk?.closedWhy], ['stopped', 'stopped']);
});

test('after a switch she chooses another, and only that one holds', async () => {
  const { asked, cases, end } = await served();
  await end('switched');
  await choose(db.door, asked, region.other, 'private', addHours(TUESDAY, 4));
  const states = (await cases()).map((one) => [one.kind, one.state]);
  assert.deepEqual(states, [
    ['chosen', 'asked'],
    ['chosen', 'switched'],
    ['desk', 'open'],
  ]);
});

test('a plan being made while she stops neither survives nor stands in her way', async () => {
  const { of, contact, end, deliveries } = await served();
  const planning = db.door.transaction(contact, async (tx) => {
    const planned = await planDelivery(tx, contact, of.id, PLAN, TUESDAY);
    await wait(150);
    return planned.kind;
  });
  await wait(60);
  await end('stopped');
  assert.equal(await planning, 'done');
  assert.deepEqual(
    (await deliveries()).map((one) => one.state),
    ['cancelled', 'cancelled'],
  );
});
