import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { addHours } from '../../platform/clock/clock.ts';
import { replyAddress } from '../../platform/mail/reply-address.rules.ts';
import { messagesOfCase } from '../contact/index.ts';
import { attachmentsOf, listMail, MAIL_STATES, type ReceivedMail } from '../mail/index.ts';
import {
  BASE,
  headerOf,
  KEYS,
  type MailWorld,
  mailedTo,
  mailWorld,
  mime,
  RIET,
  withFiles,
} from './test-mail.sql.ts';

let db: FreshDatabase;
let world: MailWorld;
let sent: string;
let reply: string;
let hours = 0;
before(async () => {
  db = await freshDatabase();
  world = await mailWorld(db, TUESDAY);
  sent = await mailedTo(world);
  reply = headerOf(sent, 'Reply-To');
});
after(async () => {
  await world.imap.stop();
  await db.close();
});
// Each an hour and more later: no sender writes too often unless a test means it.
beforeEach(() => {
  hours += 2;
  world.setNow(addHours(TUESDAY, hours));
});

const job = () => ({ kind: 'job', name: 'test', organisation: world.of.organisationId }) as const;
const desk = () => ({ kind: 'job', name: 'test', organisation: world.region.desk.id }) as const;
const thread = () =>
  db.door.transaction(job(), (tx) => messagesOfCase(tx, world.of.organisationId, world.of.id));
const mailsOf = async (organisation: string): Promise<ReceivedMail[]> =>
  db.door.transaction({ kind: 'job', name: 'test', organisation }, (tx) =>
    listMail(tx, organisation, { states: MAIL_STATES, limit: 500, offset: 0 }),
  );
/** What came of this one mail, wherever it landed. */
const arrives = async (
  raw: string | Buffer,
): Promise<{ mail: ReceivedMail | undefined; messages: number }> => {
  const seen = new Set(
    [...(await mailsOf(world.of.organisationId)), ...(await mailsOf(world.region.desk.id))].map(
      ({ id }) => id,
    ),
  );
  const before = (await thread()).length;
  world.imap.append(raw);
  await world.fetch();
  assert.deepEqual(world.imap.inbox(), [], 'nothing stays behind in the mailbox');
  const all = [...(await mailsOf(world.of.organisationId)), ...(await mailsOf(world.region.desk.id))];
  return { mail: all.find(({ id }) => !seen.has(id)), messages: (await thread()).length - before };
};
const standing = async (raw: string | Buffer): Promise<string> => {
  const { mail, messages } = await arrives(raw);
  return `${mail?.state} ${mail?.standing} ${messages}`;
};

describe('what we send can be answered', () => {
  test('it says who wrote, without what was written, and that nobody need answer by machine', () => {
    assert.match(headerOf(sent, 'From'), /kwikstaart/);
    assert.match(headerOf(sent, 'From'), /<post@zorg\.example>/);
    assert.match(reply, /^post\+[a-z2-9]{12}\.[a-z2-9]{16}@zorg\.example$/);
    assert.match(headerOf(sent, 'Message-ID'), /^<[0-9a-f-]{36}\.[a-z2-9]{12}@zorg\.example>$/);
    assert.equal(headerOf(sent, 'Auto-Submitted'), 'auto-generated');
    assert.doesNotMatch(sent, /Past dinsdag/);
    assert.match(sent, /\/vragen\//);
  });

  test('to its address: in the thread, by e-mail, and our move', async () => {
    assert.equal(await standing(mime({ to: reply })), 'threaded reply 1');
    const last = (await thread()).at(-1);
    assert.deepEqual([last?.channel, last?.sender, last?.body], ['email', 'customer', 'Dinsdag is goed.']);
  });

  test('by the name of our mail alone, when the address was lost', async () => {
    const named = headerOf(sent, 'Message-ID');
    assert.equal(await standing(mime({ headers: [`In-Reply-To: ${named}`] })), 'threaded reply 1');
    assert.equal(
      await standing(mime({ headers: [`References: <x@y.example> ${named}`] })),
      'threaded reply 1',
    );
    const guessed = named.replace(/^<[0-9a-f]{8}/, '<00000000');
    assert.equal(await standing(mime({ headers: [`In-Reply-To: ${guessed}`] })), 'waits new 0');
  });

  test('a forged signature opens nothing, not even with the right name beside it', async () => {
    const forged = reply.replace(/\.[a-z2-9]{16}@/, '.aaaaaaaaaaaaaaaa@');
    const headers = [`In-Reply-To: ${headerOf(sent, 'Message-ID')}`];
    assert.equal(await standing(mime({ to: forged, headers })), 'waits forged 0');
  });

  test('from another address it waits, with both facts', async () => {
    const { mail, messages } = await arrives(mime({ to: reply, from: 'zoon@elders.example' }));
    assert.equal(messages, 0);
    assert.deepEqual(
      [mail?.state, mail?.standing, mail?.caseId, mail?.personId, mail?.sender, mail?.organisationId],
      ['waits', 'other-sender', world.of.id, null, 'zoon@elders.example', world.of.organisationId],
    );
  });

  test('in capitals, and with her name before it, it is the same address', async () => {
    assert.equal(
      await standing(mime({ to: `"Amina" <${reply.toUpperCase()}>`, from: 'RIET@Post.Example' })),
      'threaded reply 1',
    );
  });
});

describe('what nobody wrote to us', () => {
  const cases: [string, string[], string][] = [
    ['an automatic answer', ['Auto-Submitted: auto-replied'], 'automatic automatic 0'],
    ['of an older program', ['X-Autoreply: yes'], 'automatic automatic 0'],
    ['by its subject', ['Precedence: bulk'], 'automatic automatic 0'],
    ['without a way back', ['Return-Path: <>'], 'automatic automatic 0'],
    ['our own mail that came round', ['X-Aanzet-Mail: yes'], 'automatic loop 0'],
    [
      'a mail that goes round',
      Array.from({ length: 31 }, (_, n) => `Received: from a${n} by b${n}`),
      'automatic loop 0',
    ],
    ['a person, who says so', ['Auto-Submitted: no'], 'threaded reply 1'],
  ];
  for (const [name, headers, expected] of cases)
    test(name, async () => assert.equal(await standing(mime({ to: reply, headers })), expected));

  test('too many in an hour wait for somebody to look', async () => {
    for (let n = 0; n < 20; n++) world.imap.append(mime({ to: reply, body: `Nog iets: ${n}` }));
    await world.fetch();
    assert.equal(await standing(mime({ to: reply, body: 'En nog iets' })), 'waits many 0');
  });
});

describe('once', () => {
  test('a mail that comes twice is taken in once', async () => {
    const raw = mime({ to: reply, id: 'twice@post.example', body: 'Eén keer' });
    assert.equal(await standing(raw), 'threaded reply 1');
    assert.equal(await standing(raw), 'undefined undefined 0');
    assert.equal(
      await standing(`Received: from elsewhere\r\n${raw}`),
      'undefined undefined 0',
      'by another way',
    );
    assert.equal(
      await standing(mime({ to: reply, id: 'twice@post.example', body: 'Iets anders' })),
      'threaded reply 1',
    );
  });
});

describe('files', () => {
  const pdf = Buffer.from('%PDF-1.7\n...');
  test('are kept by what they are; the rest is told to her', async () => {
    const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 1)]);
    const { mail, messages } = await arrives(
      withFiles({ to: reply }, [
        { name: 'brief van de huisarts.pdf', type: 'application/pdf', content: pdf },
        { name: 'factuur.pdf', type: 'application/pdf', content: exe },
        { name: '../../etc/x.html', type: 'text/html', content: Buffer.from('<script>alert(1)</script>') },
      ]),
    );
    assert.equal(messages, 1);
    const kept = await db.door.transaction(job(), (tx) =>
      attachmentsOf(tx, world.of.organisationId, [mail?.id ?? '']),
    );
    assert.deepEqual(
      kept.map(({ name, type }) => [name, type]),
      [['brief van de huisarts.pdf', 'application/pdf']],
    );
    assert.deepEqual(mail?.rejected, [
      { name: 'factuur.pdf', why: 'type' },
      { name: 'x.html', why: 'type' },
    ]);
    const told = await db.door.transaction(job(), (tx) =>
      tx.selectFrom('mail').selectAll().where('subject', 'like', 'Een bijlage%').execute(),
    );
    assert.equal(told.length, 1);
    assert.equal(told[0]?.recipient, RIET);
    assert.match(told[0]?.body ?? '', /factuur\.pdf: dit soort bestand/);
    assert.equal(told[0]?.automatic, true);
  });

  test('no more than ten', async () => {
    const files = Array.from({ length: 12 }, (_, n) => ({
      name: `f${n}.pdf`,
      content: Buffer.concat([pdf, Buffer.from(`${n}`)]),
    }));
    const { mail } = await arrives(withFiles({ to: reply }, files));
    assert.deepEqual(mail?.rejected, [
      { name: 'f10.pdf', why: 'too-many' },
      { name: 'f11.pdf', why: 'too-many' },
    ]);
  });

  test('a mail that is too large is not fetched; she hears of it, the desk sees it', async () => {
    const large = withFiles({ to: reply }, [{ name: 'film.mov', content: Buffer.alloc(500_000, 65) }]);
    const { mail, messages } = await arrives(large);
    assert.deepEqual([mail?.state, mail?.standing, messages], ['waits', 'too-large', 0]);
    const told = await db.door.transaction(job(), (tx) =>
      tx.selectFrom('mail').select('recipient').where('subject', '=', 'Uw e-mail was te groot').execute(),
    );
    assert.deepEqual(told, [{ recipient: RIET }]);
  });
});

describe('what can hardly be read', () => {
  test('malformed, empty, without a charset, with a wrong one', async () => {
    assert.equal(await standing(Buffer.from('no mail at all')), 'waits unreadable 0');
    assert.equal(await standing(Buffer.from([0, 255, 1, 2, 13, 10, 13, 10])), 'waits unreadable 0');
    assert.equal(await standing(mime({ to: reply, body: '' })), 'waits empty 0');
    assert.equal(
      await standing(mime({ to: reply, type: '', body: 'Zonder charset: één' })),
      'threaded reply 1',
    );
    assert.equal((await thread()).at(-1)?.body, 'Zonder charset: één');
    world.setNow(addHours(world.now(), 0.1));
    const wrong = Buffer.from(mime({ to: reply, body: 'caf\u00e9 is goed' }), 'latin1');
    assert.equal(await standing(wrong), 'threaded reply 1');
    assert.equal((await thread()).at(-1)?.body, 'café is goed');
  });

  test('what can not be read is kept as it is', async () => {
    const { mail } = await arrives(Buffer.from('nobody knows what this is'));
    const source = await db.door.transaction(desk(), (tx) =>
      tx
        .selectFrom('received_mail')
        .select('source')
        .where('organisation_id', '=', world.region.desk.id)
        .where('id', '=', mail?.id ?? '')
        .executeTakeFirst(),
    );
    assert.equal(source?.source?.toString(), 'nobody knows what this is');
  });

  test('new mail of a stranger is for the desk of the mailbox', async () => {
    const { mail } = await arrives(mime({ from: 'onbekend@elders.example', body: 'Wie helpt mijn moeder?' }));
    assert.deepEqual(
      [mail?.state, mail?.standing, mail?.organisationId],
      ['waits', 'new', world.region.desk.id],
    );
  });

  test('a closed case takes no message any more', async () => {
    // Kept for the last: nothing can be sent to it after this.
    await db.door.transaction(world.contact, (tx) =>
      tx
        .updateTable('customer_case')
        .set({ closed_at: world.now(), closed_why: 'klaar', state: 'served', turn: 'nobody' })
        .where('organisation_id', '=', world.of.organisationId)
        .where('id', '=', world.of.id)
        .execute(),
    );
    assert.equal(await standing(mime({ to: reply, body: 'Nog één vraag' })), 'waits closed 0');
  });
});

describe('mail that would stand in the way of all other', () => {
  test('to an address of a case that was erased it waits at the desk', async () => {
    await db.door.transaction(job(), (tx) =>
      tx
        .insertInto('mail_address')
        .values({
          ref: 'aaaaaaaaaaaa',
          organisation_id: world.of.organisationId,
          case_id: '00000000-0000-4000-8000-000000000000',
          person_id: world.person,
          made_at: TUESDAY,
        })
        .execute(),
    );
    const gone = replyAddress(BASE, 'aaaaaaaaaaaa', KEYS);
    const { mail, messages } = await arrives(mime({ to: gone }));
    assert.deepEqual([mail?.state, mail?.standing, mail?.caseId, messages], ['waits', 'new', null, 0]);
  });

  test('whatever stands in its name', async () => {
    assert.equal(await standing(mime({ to: reply, id: 'x\0y@post.example' })), 'waits closed 0');
  });
});
