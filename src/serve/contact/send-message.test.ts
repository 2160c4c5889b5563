import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, choose, makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { addHours } from '../../platform/clock/clock.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { casesOfQuestion, endChoice, findCase } from '../cases/index.ts';
import { promisesOfCase } from '../promises/index.ts';
import { markRead, messagesOfCase, messagesOfQuestion, sendMessage } from './index.ts';

let db: FreshDatabase;
let region: Region;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
after(() => db.close());

const atDesk = async () => {
  const asked = await ask(db.door, region);
  const actor = { kind: 'customer', person: asked.person } as const;
  const [of] = await db.door.transaction(actor, (tx) => casesOfQuestion(tx, asked.person, asked.question));
  assert.ok(of);
  const to = {
    organisation: of.organisationId,
    caseId: of.id,
    person: asked.person,
    channel: 'web',
  } as const;
  const write = (body: string, now = TUESDAY) =>
    db.door.transaction(actor, (tx) => sendMessage(tx, { ...to, sender: 'customer', body }, now));
  const { host } = region.desk.staff;
  const reply = (body: string, now: Date) =>
    db.door.transaction(host, (tx) =>
      sendMessage(tx, { ...to, sender: 'member', member: host.member, body }, now),
    );
  const look = () =>
    db.door.transaction(host, async (tx) => ({
      now: await findCase(tx, to.organisation, to.caseId),
      messages: await messagesOfCase(tx, to.organisation, to.caseId),
      answers: (await promisesOfCase(tx, to.organisation, to.caseId)).filter(({ what }) => what === 'answer'),
    }));
  return { asked, actor, to, host, write, reply, look };
};

test('her message makes it our move and promises one answer in working time', async () => {
  const { write, look } = await atDesk();
  assert.equal((await write('Wanneer belt u?')).kind, 'sent');
  await write('Ik ben er woensdag niet.', addHours(TUESDAY, 1));
  const { now, messages, answers } = await look();
  assert.equal(now?.turn, 'organisation');
  assert.deepEqual(
    messages.map(({ sender, memberId, body }) => [sender, memberId, body]),
    [
      ['customer', null, 'Wanneer belt u?'],
      ['customer', null, 'Ik ben er woensdag niet.'],
    ],
  );
  assert.equal(answers.length, 1, 'one answer for both');
  assert.equal(answers[0]?.dueAt.toISOString(), '2026-03-10T17:00:00.000Z', 'eight working hours later');
});

test('our answer keeps the promise, unless it came too late', async () => {
  const inTime = await atDesk();
  await inTime.write('Wanneer belt u?');
  await inTime.reply('Morgen om tien uur.', addHours(TUESDAY, 2));
  assert.ok((await inTime.look()).answers[0]?.keptAt);
  const late = await atDesk();
  await late.write('Wanneer belt u?');
  await late.reply('Dat had eerder gemoeten.', addHours(TUESDAY, 30));
  const [promise] = (await late.look()).answers;
  assert.deepEqual([promise?.keptAt, promise?.brokenAt], [null, promise?.dueAt]);
});

test('each side marks what the other wrote as read, and nothing else', async () => {
  const { asked, actor, to, host, write, reply, look } = await atDesk();
  await write('Wanneer belt u?');
  await reply('Morgen.', addHours(TUESDAY, 1));
  const hers = { reader: 'customer', person: asked.person, caseIds: [to.caseId] } as const;
  await db.door.transaction(actor, (tx) => markRead(tx, hers, addHours(TUESDAY, 2)));
  assert.deepEqual(
    (await look()).messages.map(({ readAt }) => readAt !== null),
    [false, true],
  );
  const ours = { reader: 'member', organisation: to.organisation, caseId: to.caseId } as const;
  await db.door.transaction(host, (tx) => markRead(tx, ours, addHours(TUESDAY, 3)));
  assert.deepEqual(
    (await look()).messages.map(({ readAt }) => readAt !== null),
    [true, true],
  );
});

test('nobody writes in the case of another, and nobody reads along', async () => {
  const { to, write, asked } = await atDesk();
  await write('Dit is van mij.');
  const stranger = { kind: 'customer', person: newId() } as const;
  const sent = await db.door.transaction(stranger, (tx) =>
    sendMessage(tx, { ...to, person: stranger.person, sender: 'customer', body: 'Hallo' }, TUESDAY),
  );
  assert.equal(sent.kind, 'gone');
  const elsewhere = region.other.staff.amina;
  assert.deepEqual(
    await db.door.transaction(elsewhere, (tx) => messagesOfCase(tx, to.organisation, to.caseId)),
    [],
  );
  assert.deepEqual(
    await db.door.transaction(stranger, (tx) => messagesOfQuestion(tx, asked.person, [to.caseId])),
    [],
  );
});

test('a case that is closed takes no messages', async () => {
  const { asked, actor, write } = await atDesk();
  await choose(db.door, asked, region.provider, 'private');
  await db.door.transaction(actor, (tx) => endChoice(tx, { ...asked, why: 'stopped' }, TUESDAY));
  assert.equal((await write('Hallo?')).kind, 'closed');
});
