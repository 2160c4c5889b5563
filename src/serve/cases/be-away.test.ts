import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { ask, choose, makeRegion, type Region, staffOf, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { addHours } from '../../platform/clock/clock.ts';
import type { Member } from '../../platform/database/actors.ts';
import { createLog } from '../../platform/log/log.ts';
import { acceptContact } from './answer-contact.ts';
import { beAway, beBack, type NewAbsence } from './be-away.ts';
import { escalateJob } from './cases.jobs.ts';
import { casesOfQuestion } from './cases.sql.ts';
import { contactNow } from './contact-now.ts';
import { handoversOfCase } from './handovers.sql.ts';
import { joinTeam, leaveTeam } from './join-team.ts';
import { objectToHandover } from './object-handover.ts';
import { offerHandover } from './offer-handover.ts';
import { atWork, standingToCases } from './relation.ts';

let db: FreshDatabase;
let region: Region;
beforeEach(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
afterEach(() => db.close());

const served = async () => {
  const asked = await ask(db.door, region);
  const of = await choose(db.door, asked, region.provider, 'private');
  const contact = staffOf(region.provider, of.contactId);
  await db.door.transaction(contact, (tx) => acceptContact(tx, contact, of.id, TUESDAY));
  return { asked, of, contact, ...region.provider.staff };
};
const away = (by: Member, told: Partial<NewAbsence>, now = TUESDAY) =>
  db.door.transaction(by, (tx) =>
    beAway(
      tx,
      by,
      { member: by.member, standIn: null, fromDay: '2026-03-10', untilDay: '2026-03-16', ...told },
      now,
    ),
  );
const relation = (who: Member, id: string, now = TUESDAY) =>
  db.door.transaction(
    who,
    async (tx) =>
      (await standingToCases(tx, await atWork(tx, who, region.desk.id, now), [id])).get(id)?.relation,
  );
const customerReads = ({ person, question }: { person: string; question: string }, now = TUESDAY) =>
  db.door.transaction({ kind: 'customer', person }, async (tx) => {
    const of = (await casesOfQuestion(tx, person, question)).find((one) => one.kind === 'chosen');
    return contactNow(tx, person, { of, proposed: undefined, events: [] }, now);
  });

test('away needs who answers; that one sees the case and the customer reads it; then all returns', async () => {
  const { asked, of, contact, marja, host } = await served();
  assert.deepEqual(await away(contact, {}), { kind: 'refused', why: 'stand-in-needed' });
  assert.equal(await relation(marja, of.id), 'none');
  const done = await away(contact, { standIn: marja.member });
  assert.ok(done.kind === 'done');
  assert.equal(await relation(marja, of.id), 'contact');
  const reads = await customerReads(asked);
  assert.deepEqual([reads.away?.by?.id, reads.away?.until], [marja.member, '2026-03-16']);
  const later = addHours(TUESDAY, 24 * 6);
  assert.equal(await relation(marja, of.id, later), 'none', 'on the first day back it is hers alone again');
  assert.equal((await customerReads(asked, later)).away, undefined);
  const of_ = { member: contact.member, absence: done.id };
  assert.deepEqual(await db.door.transaction(host, (tx) => beBack(tx, host, of_, TUESDAY)), { kind: 'gone' });
  await db.door.transaction(contact, (tx) => beBack(tx, contact, of_, TUESDAY));
  assert.equal(await relation(marja, of.id), 'none');
});

test('nobody hands over to who is away, and what she was offered returns at once', async () => {
  const { of, contact, marja, coach } = await served();
  const offer = (to: Member) =>
    db.door.transaction(contact, (tx) =>
      offerHandover(tx, contact, of.id, { to: to.member, reason: 'Dichter bij u' }, TUESDAY),
    );
  assert.equal((await offer(marja)).kind, 'done');
  assert.equal((await away(coach, { member: marja.member })).kind, 'done', 'written down by her coach');
  await escalateJob(db.door, () => addHours(TUESDAY, 1), createLog('silent')).run({
    organisation: region.provider.id,
  });
  assert.deepEqual(await offer(marja), { kind: 'refused', why: 'colleague-away' });
});

test('the customer would rather not change: her contact stays', async () => {
  const { asked, of, contact, marja } = await served();
  await db.door.transaction(contact, (tx) =>
    offerHandover(tx, contact, of.id, { to: marja.member, reason: 'Dichter bij u' }, TUESDAY),
  );
  const announced = await customerReads(asked);
  assert.deepEqual([announced.handover?.to.id, announced.handover?.reason], [marja.member, 'Dichter bij u']);
  const object = () =>
    db.door.transaction({ kind: 'customer', person: asked.person }, (tx) =>
      objectToHandover(tx, asked, TUESDAY),
    );
  assert.equal(await object(), true);
  assert.equal((await customerReads(asked)).handover, undefined);
  assert.equal(await object(), false, 'once');
});

test('a team works along under one contact: its people see the case, until it is done', async () => {
  const { of, contact, marja } = await served();
  const team = await db.door.transaction({ kind: 'operator' }, async (tx) => {
    const row = { organisation_id: region.provider.id, id: crypto.randomUUID(), name: 'Team Huis' };
    await tx.insertInto('team').values(row).execute();
    await tx
      .insertInto('team_member')
      .values({ organisation_id: row.organisation_id, team_id: row.id, member_id: marja.member })
      .execute();
    return row.id;
  });
  const join = (by: Member) =>
    db.door.transaction(by, (tx) => joinTeam(tx, by, of.id, { team, does: 'schoonmaken' }, TUESDAY));
  assert.deepEqual(await join(marja), { kind: 'refused', why: 'not-yours' });
  assert.equal(await relation(marja, of.id), 'none');
  assert.equal((await join(contact)).kind, 'done');
  assert.deepEqual(await join(contact), { kind: 'refused', why: 'team-in' });
  assert.equal(await relation(marja, of.id), 'team');
  await db.door.transaction(contact, (tx) => leaveTeam(tx, contact, of.id, { team }, TUESDAY));
  assert.equal(await relation(marja, of.id), 'none');
});

test('everybody is away: a choice holds all the same, she reads who is named and why, and who is back first is asked', async () => {
  const { staff, id: organisation } = region.provider;
  const asked = await ask(db.door, region);
  for (const one of Object.values(staff))
    assert.equal((await away(staff.manager, { member: one.member })).kind, 'done', one.member);
  const of = await choose(db.door, asked, region.provider, 'private');
  assert.ok((await customerReads(asked)).away, 'she reads that it may take a while');
  const [first] = await db.door.transaction(staff.manager, (tx) => handoversOfCase(tx, organisation, of.id));
  assert.deepEqual([first?.toMemberId, first?.reason], [of.contactId, 'all-away']);
  const sweep = (now: Date) => escalateJob(db.door, () => now, createLog('silent')).run({ organisation });
  await sweep(addHours(TUESDAY, 1));
  const contactOf = async () =>
    db.door.transaction({ kind: 'customer', person: asked.person }, async (tx) =>
      (await casesOfQuestion(tx, asked.person, asked.question)).find((one) => one.id === of.id),
    );
  assert.equal(
    (await contactOf())?.contactId,
    of.contactId,
    'with nobody else she stays the one who was named',
  );
  const back = Object.values(staff).find(
    (one) => one.roles.includes('contact') && one.member !== of.contactId,
  );
  assert.ok(back);
  const absence = await db.door.transaction(staff.manager, (tx) =>
    tx
      .selectFrom('absence')
      .select('id')
      .where('organisation_id', '=', organisation)
      .where('member_id', '=', back.member)
      .executeTakeFirstOrThrow(),
  );
  await db.door.transaction(staff.manager, (tx) =>
    beBack(tx, staff.manager, { member: back.member, absence: absence.id }, addHours(TUESDAY, 2)),
  );
  await sweep(addHours(TUESDAY, 3));
  assert.equal((await contactOf())?.contactId, back.member);
});
