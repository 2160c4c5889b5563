import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, choose, makeRegion, type Region, staffOf, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { addHours } from '../../platform/clock/clock.ts';
import type { Member } from '../../platform/database/actors.ts';
import { acceptContact } from './answer-contact.ts';
import { answerHandover } from './answer-handover.ts';
import { eventsOfPerson } from './case-events.sql.ts';
import { findCase } from './cases.sql.ts';
import { escalate } from './escalate.ts';
import { handoversOfCase } from './handovers.sql.ts';
import { offerHandover } from './offer-handover.ts';

let db: FreshDatabase;
let region: Region;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
after(() => db.close());

const served = async () => {
  const asked = await ask(db.door, region);
  const of = await choose(db.door, asked, region.provider, 'private');
  const giver = staffOf(region.provider, of.contactId);
  await db.door.transaction(giver, (tx) => acceptContact(tx, giver, of.id, TUESDAY));
  const { marja, manager } = region.provider.staff;
  const offer = (by: Member, to: Member = marja) =>
    db.door.transaction(by, (tx) =>
      offerHandover(tx, by, of.id, { to: to.member, reason: 'Dichter bij u' }, TUESDAY),
    );
  const answer = (by: Member, yes: boolean) =>
    db.door.transaction(by, (tx) =>
      answerHandover(
        tx,
        by,
        of.id,
        yes ? { answer: 'accept' } : { answer: 'decline', reason: 'Vol' },
        TUESDAY,
      ),
    );
  const contact = () =>
    db.door.transaction(manager, async (tx) => (await findCase(tx, of.organisationId, of.id))?.contactId);
  const events = () =>
    db.door.transaction({ kind: 'customer', person: asked.person }, async (tx) =>
      (await eventsOfPerson(tx, asked.person, [of.id])).map((event) => event.kind),
    );
  return { of, giver, marja, manager, offer, answer, contact, events };
};

test('the giver keeps the case until the receiver says yes, and the customer is told before', async () => {
  const { giver, marja, offer, answer, contact, events } = await served();
  assert.equal((await offer(giver)).kind, 'done');
  assert.equal(await contact(), giver.member);
  assert.ok((await events()).includes('handover-offered'));
  assert.equal((await answer(marja, true)).kind, 'done');
  assert.equal(await contact(), marja.member);
});

test('a no returns it to the giver, who never let go', async () => {
  const { giver, marja, offer, answer, contact, events } = await served();
  await offer(giver);
  assert.equal((await answer(marja, false)).kind, 'done');
  assert.equal(await contact(), giver.member);
  assert.ok((await events()).includes('handover-declined'));
});

test('only the contact or who stands in offers, only who was asked accepts, and once at a time', async () => {
  const { giver, marja, manager, offer, answer } = await served();
  assert.deepEqual(await offer(marja), { kind: 'refused', why: 'not-yours' });
  assert.deepEqual(await offer(giver, giver), { kind: 'refused', why: 'no-such-colleague' });
  assert.deepEqual(await offer(giver, region.other.staff.amina), {
    kind: 'refused',
    why: 'no-such-colleague',
  });
  assert.equal((await offer(manager)).kind, 'done');
  assert.deepEqual(await offer(giver), { kind: 'refused', why: 'already-offered' });
  assert.deepEqual(await answer(manager, true), { kind: 'refused', why: 'not-yours' });
  assert.equal((await answer(manager, false)).kind, 'done', 'for a colleague who is away');
});

test('unanswered it lapses: the case stays with its giver', async () => {
  const { of, giver, offer, contact, events } = await served();
  await offer(giver);
  const job = { kind: 'job', organisation: region.provider.id, name: 'escalate' } as const;
  await db.door.transaction(job, async (tx) => {
    const open = (await handoversOfCase(tx, of.organisationId, of.id)).find((one) => !one.answeredAt);
    assert.ok(open);
    await escalate(tx, open, addHours(open.answerBy, 1));
  });
  assert.equal(await contact(), giver.member);
  assert.ok((await events()).includes('handover-lapsed'));
});

test('an organisation finds no case of another', async () => {
  const { of } = await served();
  const stranger = region.other.staff.manager;
  const tried = await db.door.transaction(stranger, (tx) =>
    offerHandover(tx, stranger, of.id, { to: stranger.member, reason: 'x' }, TUESDAY),
  );
  assert.deepEqual(tried, { kind: 'gone' });
});
