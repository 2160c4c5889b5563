import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ask, makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { addDays, addHours } from '../../platform/clock/clock.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { helpsOfQuestion } from '../answers/index.ts';
import { makeAnswer } from '../answers/manage/change-answer.ts';
import { publishAnswer } from '../answers/manage/publish-answer.ts';
import { casesOfQuestion } from '../cases/index.ts';
import { messagesOfCase, sendMessage } from '../contact/index.ts';
import { promisesOfCase } from '../promises/index.ts';
import { directHelpByQuarter, directHelpOf } from './read-direct-help.ts';
import { sayHelped } from './say-helped.ts';
import { sendAnswer } from './send-answer.ts';

let db: FreshDatabase;
let region: Region;
let answer: string;
let note: string;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
  const by = region.provider.staff.manager;
  const publish = async (title: string, audience: 'customers' | 'staff') =>
    db.door.transaction(by, async (tx) => {
      const content = {
        title,
        body: '1. Bel **ons**.',
        concepts: ['wassen'],
        audience,
        language: 'nl',
        sources: [],
      } as const;
      const input = {
        content: { ...content, concepts: ['wassen'], sources: [] },
        ownerId: by.member,
        reviewOn: '2026-09-10',
      };
      const made = await makeAnswer(tx, by, input, TUESDAY);
      assert.ok(made.kind === 'ok');
      await publishAnswer(tx, by, made.answer.id, TUESDAY);
      return made.answer.id;
    });
  answer = await publish('Wie helpt mij met douchen?', 'customers');
  note = await publish('Wat zeg ik als iemand belt?', 'staff');
});
after(() => db.close());

const atDesk = async (now = TUESDAY) => {
  const asked = await ask(db.door, region, now);
  const actor = { kind: 'customer', person: asked.person } as const;
  const host = region.desk.staff.host;
  const [of] = await db.door.transaction(actor, (tx) => casesOfQuestion(tx, asked.person, asked.question));
  assert.ok(of);
  const send = (at = TUESDAY, id = answer, member = host) =>
    db.door.transaction(member, (tx) =>
      sendAnswer(tx, member, { caseId: of.id, answer: id, origin: 'https://a.example' }, at),
    );
  const say = (helped: 'yes' | 'bit' | 'no', missed = '', at = TUESDAY) =>
    db.door.transaction(actor, (tx) =>
      sayHelped(tx, { ...asked, answer, helped, missed, channel: 'web', language: 'nl' }, at),
    );
  const look = () =>
    db.door.transaction(host, async (tx) => ({
      messages: (await messagesOfCase(tx, of.organisationId, of.id)).map(
        ({ sender, body }) => `${sender}: ${body}`,
      ),
      answers: (await promisesOfCase(tx, of.organisationId, of.id)).filter(({ what }) => what === 'answer'),
    }));
  const helps = () => db.door.transaction(actor, (tx) => helpsOfQuestion(tx, asked.person, asked.question));
  const cases = () => db.door.transaction(actor, (tx) => casesOfQuestion(tx, asked.person, asked.question));
  return { asked, actor, host, of, send, say, look, helps, cases };
};

describe('sending an answer', () => {
  test('is one act: a message with its words, and her page asks whether it helped', async () => {
    const { send, look, helps, asked } = await atDesk();
    assert.equal((await send()).kind, 'done');
    const { messages } = await look();
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? '', /^member: Wie helpt mij met douchen\?\n\n1\. Bel ons\./);
    assert.match(messages[0] ?? '', new RegExp(`https://a\\.example/antwoorden/.*vraag=${asked.question}$`));
    const [help] = await helps();
    assert.deepEqual([help?.helped, help?.sentAt?.getTime()], [null, TUESDAY.getTime()]);
  });

  test('is refused for a note of colleagues, by another organisation, and for what is not there', async () => {
    const { send } = await atDesk();
    assert.deepEqual(await send(TUESDAY, note), { kind: 'refused', why: 'no-answer' });
    assert.deepEqual(await send(TUESDAY, newId()), { kind: 'refused', why: 'no-answer' });
    assert.equal((await send(TUESDAY, answer, region.other.staff.host)).kind, 'gone');
  });
});

describe('was she helped', () => {
  test('yes is kept, and nothing else moves', async () => {
    const { send, say, look, helps } = await atDesk();
    await send();
    assert.deepEqual(await say('yes', '', addHours(TUESDAY, 1)), { kind: 'helped' });
    const [help] = await helps();
    assert.equal(help?.helped, 'yes');
    assert.equal((await look()).messages.length, 1);
  });

  test('no goes to the same contact, with what she missed, and a promised answer', async () => {
    const { of, send, say, look, helps, cases } = await atDesk();
    await send();
    const said = await say('no', 'Wat kost het?', addHours(TUESDAY, 1));
    assert.deepEqual(said, { kind: 'passed-on' });
    const { messages, answers } = await look();
    assert.equal(
      messages[1],
      'customer: Ik las het antwoord “Wie helpt mij met douchen?”. Dat hielp mij niet.\nIk mis nog: Wat kost het?',
    );
    assert.equal(answers.length, 1);
    const now = await cases();
    assert.deepEqual(
      now.map(({ id, contactId, turn }) => [id, contactId, turn]),
      [[of.id, of.contactId, 'organisation']],
    );
    assert.deepEqual(
      (await helps()).map(({ helped, missed }) => [helped, missed]),
      [['no', 'Wat kost het?']],
    );
  });

  test('a little is the same in a softer word; sent again, it is asked again', async () => {
    const { send, say, look, helps } = await atDesk();
    await say('bit');
    assert.match((await look()).messages[0] ?? '', /hielp een beetje/);
    await send(addHours(TUESDAY, 2));
    assert.deepEqual(
      (await helps()).map(({ helped, sentAt }) => [helped, sentAt !== null]),
      [[null, true]],
    );
  });

  test('another person has no say in it', async () => {
    const { asked } = await atDesk();
    const other = { kind: 'customer', person: newId() } as const;
    const said = await db.door.transaction(other, (tx) =>
      sayHelped(
        tx,
        {
          person: other.person,
          question: asked.question,
          answer,
          helped: 'yes',
          missed: '',
          channel: 'web',
          language: 'nl',
        },
        TUESDAY,
      ),
    );
    assert.deepEqual(said, { kind: 'closed' });
  });
});

test('the share of direct help, from what was written down', async () => {
  const start = new Date('2026-04-07T09:00:00Z');
  const now = addDays(start, 60);
  const period = { firstDay: '2026-04-01', until: now };
  const read = () =>
    db.door.transaction(region.desk.staff.manager, (tx) => directHelpOf(tx, region.desk.id, period, now));
  const reply = async ({ of, host, asked }: Awaited<ReturnType<typeof atDesk>>, at: Date) =>
    db.door.transaction(host, (tx) =>
      sendMessage(
        tx,
        {
          organisation: of.organisationId,
          caseId: of.id,
          person: asked.person,
          sender: 'member',
          member: host.member,
          body: 'Dag',
          channel: 'web',
        },
        at,
      ),
    );
  const yes = await atDesk(start);
  await yes.send(addHours(start, 1));
  await yes.say('yes', '', addHours(start, 2));
  const no = await atDesk(start);
  await no.send(addHours(start, 1));
  await no.say('no', '', addHours(start, 2));
  await reply(await atDesk(start), addHours(start, 3));
  const more = await atDesk(start);
  await reply(more, addHours(start, 1));
  await reply(more, addDays(start, 4));
  await atDesk(start);
  const fresh = await atDesk(addDays(start, 50));
  await reply(fresh, addDays(start, 51));
  const outcomes = await read();
  assert.deepEqual(outcomes.map(({ outcome }) => outcome).sort(), [
    'more-contact',
    'not-back',
    'she-says',
    'she-says-no',
    'too-early',
    'too-early',
  ]);
  assert.deepEqual(directHelpByQuarter(outcomes, ['2026-1', '2026-2']), [
    { quarter: '2026-1', helped: 0, sheSays: 0, n: 0, unknown: 0 },
    { quarter: '2026-2', helped: 2, sheSays: 1, n: 4, unknown: 2 },
  ]);
  const others = await db.door.transaction(region.other.staff.manager, (tx) =>
    directHelpOf(tx, region.other.id, period, now),
  );
  assert.deepEqual(others, []);
});
