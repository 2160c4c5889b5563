import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, choose, makeRegion, type Region, staffOf, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { addHours } from '../../platform/clock/clock.ts';
import { createLog } from '../../platform/log/log.ts';
import { promisesOfCase } from '../promises/index.ts';
import { sayNoRoom } from './answer-choice.ts';
import { acceptContact, declineContact } from './answer-contact.ts';
import type { Case } from './case.ts';
import { caseEvents } from './case-events.sql.ts';
import { escalateJob } from './cases.jobs.ts';
import { casesOfQuestion, findCase } from './cases.sql.ts';
import { currentContact } from './current-contact.ts';
import { handoversOfCase } from './handovers.sql.ts';
import { introduce } from './introduce.ts';
import { optionsAreBack, questionStanding } from './question-standing.rules.ts';

let db: FreshDatabase;
let region: Region;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
after(() => db.close());

const chosen = async () => {
  const asked = await ask(db.door, region);
  const of = await choose(db.door, asked, region.provider, 'private');
  const hers = { kind: 'customer', person: asked.person } as const;
  const sees = () => db.door.transaction(hers, (tx) => currentContact(tx, asked.person, asked.question));
  const cases = () => db.door.transaction(hers, (tx) => casesOfQuestion(tx, asked.person, asked.question));
  return { asked, of, sees, cases };
};
const look = (of: Case) =>
  db.door.transaction(region.provider.staff.manager, async (tx) => ({
    now: await findCase(tx, of.organisationId, of.id),
    offers: await handoversOfCase(tx, of.organisationId, of.id),
    events: (await caseEvents(tx, of.organisationId, of.id)).map((event) => event.kind),
    promises: await promisesOfCase(tx, of.organisationId, of.id),
  }));
const contactOf = (of: Case) => staffOf(region.provider, of.contactId);
const sweepAt = (now: Date) =>
  escalateJob(db.door, () => now, createLog('silent')).run({ organisation: region.provider.id });

test('choosing proposes one named contact of the team, with a promise; until then the host is hers', async () => {
  const { of, sees } = await chosen();
  const { offers, events, promises } = await look(of);
  assert.ok(['amina', 'joris'].includes(contactOf(of).name), 'a contact of the team of the offer');
  assert.deepEqual(
    offers.map((one) => [one.kind, one.toMemberId, one.reason]),
    [['first-contact', of.contactId, 'team']],
  );
  assert.deepEqual(events.sort(), ['chosen', 'contact-proposed']);
  assert.equal(offers[0]?.answerBy.toISOString(), '2026-03-11T09:00:00.000Z', 'a working day later');
  assert.deepEqual(
    promises.map((one) => [one.what, one.dueAt]),
    [['contact', offers[0]?.answerBy]],
  );
  const contact = await sees();
  assert.deepEqual([contact?.as, contact?.proposed?.id], ['host', of.contactId]);
});

test('choosing the same offer twice is one choice; another one needs the first to be ended', async () => {
  const { asked, of } = await chosen();
  assert.equal((await choose(db.door, asked, region.provider, 'private')).id, of.id);
  await assert.rejects(choose(db.door, asked, region.other, 'private'), /holds already/);
});

test('who was asked accepts: the promise is kept, she is the contact, and the host is told', async () => {
  const { of, sees, cases } = await chosen();
  const contact = contactOf(of);
  const other = contact.name === 'amina' ? region.provider.staff.joris : region.provider.staff.amina;
  const accept = (member: typeof contact) =>
    db.door.transaction(member, (tx) => acceptContact(tx, member, of.id, addHours(TUESDAY, 1)));
  assert.deepEqual(await accept(other), { kind: 'refused', why: 'not-yours' });
  assert.equal((await accept(contact)).kind, 'done');
  const { now, promises } = await look(of);
  assert.equal(now?.state, 'accepted');
  assert.deepEqual(promises.map((one) => [one.what, one.keptAt !== null]).sort(), [
    ['call-back', false],
    ['contact', true],
  ]);
  assert.deepEqual([(await sees())?.as, (await sees())?.id], ['contact', contact.member]);

  const desk = (await cases()).find((one) => one.kind === 'desk');
  assert.ok(desk && !desk.closedAt, 'the desk belongs to another organisation: a job tells it');
  const words = {
    organisation: region.desk.id,
    caseId: desk.id,
    to: of.organisationId,
    contact: contact.member,
  };
  const job = { kind: 'job', organisation: region.desk.id, name: 'introduce' } as const;
  await db.door.transaction(job, (tx) => introduce(tx, words, addHours(TUESDAY, 1)));
  const introduced = (await cases()).find((one) => one.kind === 'desk');
  assert.deepEqual([introduced?.state, introduced?.closedWhy], ['introduced', 'introduced']);
});

test('a no goes to the next colleague; what she was promised stays', async () => {
  const { of } = await chosen();
  const contact = contactOf(of);
  const answer = await db.door.transaction(contact, (tx) =>
    declineContact(tx, contact, of.id, { reason: 'Vol tot mei' }, addHours(TUESDAY, 2)),
  );
  assert.equal(answer.kind, 'done');
  const { now, offers, promises } = await look(of);
  assert.notEqual(now?.contactId, of.contactId);
  assert.deepEqual(
    offers.map((one) => one.outcome),
    ['declined', null],
  );
  assert.deepEqual(offers[1]?.answerBy, offers[0]?.answerBy);
  assert.equal(promises.length, 1);
});

test('unanswered in time: the promise is broken, honestly, and the next is asked; at last nobody is left', async () => {
  const { of, cases } = await chosen();
  const first = (await look(of)).offers[0];
  assert.ok(first);
  await sweepAt(new Date(first.answerBy.getTime() - 1));
  assert.equal((await look(of)).offers.length, 1, 'not a moment too early');
  await sweepAt(first.answerBy);
  const { now, offers, events, promises } = await look(of);
  assert.ok(events.includes('escalated'));
  assert.notEqual(now?.contactId, of.contactId);
  assert.ok(offers[0]?.escalatedAt && offers.length === 2);
  assert.deepEqual(
    promises.map((one) => [one.brokenAt !== null, one.keptAt]),
    [
      [false, null],
      [false, null],
    ],
  );
  await sweepAt(new Date(first.answerBy.getTime() + 1));
  assert.equal((await look(of)).promises[0]?.brokenAt?.getTime(), first.answerBy.getTime());

  for (let days = 2; days < 12; days++) await sweepAt(addHours(first.answerBy, 24 * days));
  const end = await look(of);
  assert.equal(new Set(end.offers.map((one) => one.toMemberId)).size, 5, 'each colleague once');
  const last = end.offers.at(-1);
  assert.ok(last && !last.answeredAt && last.escalatedAt, 'somebody can still say yes');
  assert.equal((await cases()).find((one) => one.id === of.id)?.contactId, last.toMemberId);
});

test("'no room' needs no more than a reason, and gives her the options back", async () => {
  const { of, cases } = await chosen();
  const { host } = region.provider.staff;
  const said = await db.door.transaction(host, (tx) =>
    sayNoRoom(tx, host, of.id, { reason: 'Geen plek' }, TUESDAY),
  );
  assert.equal(said.kind === 'done' && said.case.turn, 'customer');
  assert.equal(optionsAreBack(await cases()), true);
  assert.equal(questionStanding('chosen', await cases()), 'understood');
  const { offers, promises } = await look(of);
  assert.deepEqual(
    offers.map((one) => one.outcome),
    ['withdrawn'],
  );
  assert.ok(promises[0]?.keptAt, 'an honest answer in time is an answer');
  const { rows } = await db.door.transaction(host, async (tx) => ({
    rows: await tx
      .selectFrom('choice_proof')
      .select('valid_until')
      .where('organisation_id', '=', of.organisationId)
      .where('id', '=', of.choiceProofId)
      .execute(),
  }));
  assert.deepEqual(rows, [{ valid_until: '2026-03-10' }]);
});

test('her earlier contact comes back with a next question', async () => {
  const { asked, of } = await chosen();
  const contact = contactOf(of);
  await db.door.transaction(contact, (tx) => acceptContact(tx, contact, of.id, TUESDAY));
  const again = { ...asked, question: (await ask(db.door, region)).question };
  const next = await choose(db.door, again, region.provider, 'free', addHours(TUESDAY, 24));
  assert.equal(next.contactId, of.contactId);
});
