import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { ask, choose, makeRegion, type Region, staffOf, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { findMember } from '../../govern/teams/index.ts';
import { addHours } from '../../platform/clock/clock.ts';
import type { Member } from '../../platform/database/actors.ts';
import { createLog } from '../../platform/log/log.ts';
import { acceptAlarm } from './accept-alarm.ts';
import { openAlarm } from './alarms.sql.ts';
import { acceptContact } from './answer-contact.ts';
import { answerHandover } from './answer-handover.ts';
import { caseEvents } from './case-events.sql.ts';
import { escalateJob } from './cases.jobs.ts';
import { findCase } from './cases.sql.ts';
import { handoversOfCase } from './handovers.sql.ts';
import { letGo } from './let-go.ts';
import { offerHandover } from './offer-handover.ts';

let db: FreshDatabase;
let region: Region;
// A region of its own, so that who left in one test is not missing in another.
beforeEach(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
afterEach(() => db.close());

const world = async () => {
  const { provider } = region;
  const asked = await ask(db.door, region);
  const of = await choose(db.door, asked, provider, 'private');
  const contact = staffOf(provider, of.contactId);
  const { manager, marja, coach } = provider.staff;
  const accept = () => db.door.transaction(contact, (tx) => acceptContact(tx, contact, of.id, TUESDAY));
  const leave = (standIn: Member | null, by = manager, at = TUESDAY) =>
    db.door.transaction(by, (tx) =>
      letGo(tx, by, { member: contact.member, standIn: standIn?.member ?? null }, at),
    );
  const look = () =>
    db.door.transaction(manager, async (tx) => ({
      now: await findCase(tx, provider.id, of.id),
      alarm: await openAlarm(tx, provider.id, of.id),
      offers: await handoversOfCase(tx, provider.id, of.id),
      events: (await caseEvents(tx, provider.id, of.id)).map((event) => event.kind),
      left: await findMember(tx, provider.id, contact.member),
    }));
  const sweepAt = (now: Date) =>
    escalateJob(db.door, () => now, createLog('silent')).run({ organisation: provider.id });
  return { provider, asked, of, contact, manager, marja, coach, accept, leave, look, sweepAt };
};
test('who leaves with an open case needs a name; then it passes and rings in the same moment', async () => {
  const { contact, marja, coach, of, accept, leave, look } = await world();
  await accept();
  assert.deepEqual(await leave(null), { kind: 'refused', why: 'stand-in-needed' });
  assert.deepEqual(await leave(contact), { kind: 'refused', why: 'stand-in-gone' });
  assert.deepEqual(await leave(region.other.staff.marja), { kind: 'refused', why: 'stand-in-gone' });
  assert.deepEqual(await leave(marja, coach), { kind: 'gone' }, 'for a manager alone');
  assert.equal((await look()).left?.active, true);
  assert.deepEqual(await leave(marja), { kind: 'done', passed: 1 });
  const { now, alarm, events, left } = await look();
  assert.deepEqual([now?.contactId, left?.active], [marja.member, false]);
  assert.deepEqual([alarm?.why, alarm?.level, alarm?.toMemberId], ['left', 'stand-in', marja.member]);
  assert.ok(events.includes('contact-passed'));
  const told = await db.door.transaction({ kind: 'customer', person: of.personId }, (tx) =>
    tx.selectFrom('message').select('body').where('person_id', '=', of.personId).execute(),
  );
  assert.match(told.at(-1)?.body ?? '', /werkt niet meer bij ons/);
});

test('it rings on: the coach, then a manager, until one says yes and is the contact', async () => {
  const { manager, marja, coach, of, accept, leave, look, sweepAt } = await world();
  await accept();
  await leave(marja);
  const levels: unknown[] = [];
  for (let days = 2; days <= 8; days += 2) {
    await sweepAt(addHours(TUESDAY, 24 * days));
    const { alarm } = await look();
    levels.push([alarm?.level, alarm?.toMemberId]);
  }
  assert.deepEqual(levels, [
    ['coach', coach.member],
    ['manager', manager.member],
    ['manager', manager.member],
    ['manager', manager.member],
  ]);
  const stranger = region.other.staff.manager;
  const yes_ = (by: Member) =>
    db.door.transaction(by, (tx) => acceptAlarm(tx, by, of.id, addHours(TUESDAY, 200)));
  assert.deepEqual(await yes_(stranger), { kind: 'gone' });
  assert.deepEqual(await yes_(region.provider.staff.host), { kind: 'refused', why: 'not-yours' });
  assert.equal((await yes_(coach)).kind, 'done');
  const { now, alarm, events } = await look();
  assert.deepEqual([now?.contactId, alarm], [coach.member, undefined]);
  assert.equal(events.at(-1), 'alarm-accepted');
  assert.deepEqual(await yes_(coach), { kind: 'refused', why: 'not-now' });
});

test('who was only asked leaves: another is asked, by the promised moment, and nothing rings', async () => {
  const { marja, leave, look } = await world();
  const before = (await look()).offers[0];
  await leave(marja);
  const { now, offers, alarm } = await look();
  assert.equal(now?.contactId, marja.member);
  assert.deepEqual(
    offers.map((one) => [one.toMemberId === marja.member, one.outcome]),
    [
      [false, 'withdrawn'],
      [true, null],
    ],
  );
  assert.deepEqual(offers[1]?.answerBy, before?.answerBy);
  assert.equal(alarm, undefined);
});

test('what she was offered returns; what she offered goes on, and its yes ends the alarm', async () => {
  const { contact, marja, manager, of, accept, leave, look, provider } = await world();
  await accept();
  await db.door.transaction(contact, (tx) =>
    offerHandover(tx, contact, of.id, { to: marja.member, reason: 'Dichter bij u' }, TUESDAY),
  );
  const other = contact.name === 'amina' ? provider.staff.joris : provider.staff.amina;
  assert.equal((await leave(other)).kind, 'done');
  assert.equal((await look()).now?.contactId, other.member);
  const yes = await db.door.transaction(marja, (tx) =>
    answerHandover(tx, marja, of.id, { answer: 'accept' }, addHours(TUESDAY, 1)),
  );
  assert.equal(yes.kind, 'done');
  assert.deepEqual([(await look()).now?.contactId, (await look()).alarm], [marja.member, undefined]);
  const offered = await db.door.transaction(marja, (tx) =>
    offerHandover(tx, marja, of.id, { to: other.member, reason: 'Terug' }, addHours(TUESDAY, 2)),
  );
  assert.equal(offered.kind, 'done');
  await db.door.transaction(manager, (tx) =>
    letGo(tx, manager, { member: other.member, standIn: null }, addHours(TUESDAY, 3)),
  );
  const { now, offers, events } = await look();
  assert.equal(now?.contactId, marja.member, 'it never left her');
  assert.equal(offers.at(-1)?.outcome, 'withdrawn');
  assert.equal(events.at(-1), 'handover-withdrawn');
});
