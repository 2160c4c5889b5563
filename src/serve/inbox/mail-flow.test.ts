import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { TUESDAY } from '../../../test/databases/region.ts';
import { startNode } from '../../../test/setup/child.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { smtpReceiver } from '../../../test/setup/smtp-receiver.ts';
import { until } from '../../../test/setup/until.ts';
import { describePerson, wishMail } from '../../ask/people/index.ts';
import { addMinutes } from '../../platform/clock/clock.ts';
import { projectFolder } from '../../platform/project.ts';
import { findCase } from '../cases/index.ts';
import { messagesOfCase } from '../contact/index.ts';
import { listMailboxes } from '../mail/index.ts';
import { headerOf, type MailWorld, mailedTo, mailWorld, mime, RIET, SECRET } from './test-mail.sql.ts';

let db: FreshDatabase;
let world: MailWorld;
before(async () => {
  db = await freshDatabase();
  world = await mailWorld(db, TUESDAY);
});
after(async () => {
  await world.imap.stop();
  await db.close();
});

const job = () => ({ kind: 'job', name: 'test', organisation: world.of.organisationId }) as const;
const thread = () =>
  db.door.transaction(job(), (tx) => messagesOfCase(tx, world.of.organisationId, world.of.id));
const later = (minutes: number): void => world.setNow(addMinutes(world.now(), minutes));
const bodies = async (): Promise<string[]> => (await thread()).map(({ body }) => body);

describe('a mail server that is away for an hour', () => {
  test('out: all waits, nothing is lost, each goes once', async () => {
    for (const n of [1, 2, 3]) await world.write(`Bericht ${n}`);
    for (let minute = 0; minute < 60; minute += 5) {
      await world.send();
      later(5);
    }
    const smtp = await smtpReceiver(world.smtpPort);
    for (let minute = 0; minute < 60; minute += 10) {
      await world.send();
      later(10);
    }
    await smtp.close();
    assert.equal(smtp.received.length, 3);
    assert.equal(new Set(smtp.received.map(({ raw }) => headerOf(raw, 'Message-ID'))).size, 3);
    assert.ok(smtp.received.every(({ to }) => to[0] === RIET));
  });

  test('in: the mailbox says that it is away; what lies there comes in once it is back', async () => {
    const reply = headerOf(await mailedTo(world), 'Reply-To');
    world.imap.append(mime({ to: reply, body: 'Terwijl u weg was' }));
    await world.imap.stop();
    for (let minute = 0; minute < 60; minute += 15) {
      await world.fetch();
      later(15);
    }
    const seen = () => db.door.transaction({ kind: 'job', name: 'test' }, listMailboxes);
    assert.deepEqual(
      (await seen()).map(({ problem, tries }) => [problem, tries]),
      [['ECONNREFUSED', 4]],
    );
    await world.imap.start();
    await world.fetch();
    await world.fetch();
    assert.equal((await bodies()).filter((body) => body === 'Terwijl u weg was').length, 1);
    const [box] = await seen();
    assert.deepEqual([box?.problem, box?.tries, box?.waiting], [null, 0, 0]);
    assert.deepEqual(box?.fetched_at, world.now());
  });

  test('a line that breaks halfway, after what was taken in is kept', async () => {
    const reply = headerOf(await mailedTo(world), 'Reply-To');
    world.imap.append(mime({ to: reply, body: 'De lijn brak' }));
    const cutting = setInterval(() => world.imap.cut(), 15);
    await world.fetch();
    clearInterval(cutting);
    later(1);
    await world.fetch();
    assert.equal((await bodies()).filter((body) => body === 'De lijn brak').length, 1);
    assert.deepEqual(world.imap.inbox(), []);
  });
});

describe('killed with -9', () => {
  for (const at of ['fetched', 'before-commit', 'committed'])
    test(`${at}: nothing is lost, nothing twice`, async () => {
      const reply = headerOf(await mailedTo(world), 'Reply-To');
      const body = `Gedood ${at}`;
      world.imap.append(mime({ to: reply, body }));
      await using child = startNode([
        '--import',
        join(projectFolder, 'bin/tsx-hook.mjs'),
        join(projectFolder, 'src/serve/inbox/test-killed-reader.ts'),
        ...[db.appUrl, world.imap.url, world.region.desk.id, SECRET, at, world.now().toISOString()],
      ]);
      await until(`the reader to stand ${at}`, () => child.stdout().includes(`stands ${at}`), 20_000);
      child.kill('SIGKILL');
      await child.ended;
      assert.equal(world.imap.inbox().length, 1, 'it lies there still');
      later(1);
      await world.fetch();
      assert.equal((await bodies()).filter((one) => one === body).length, 1);
      assert.deepEqual(world.imap.inbox(), []);
    });
});

describe('as she wishes', () => {
  const wish = (wanted: 'none' | 'notice' | 'content') =>
    db.door.transaction({ kind: 'customer', person: world.person }, (tx) =>
      wishMail(tx, world.person, wanted),
    );

  test('with the words, from who wrote them, answering by itself is allowed', async () => {
    await wish('content');
    const raw = await mailedTo(world, 'Past dinsdag om elf uur?');
    assert.match(raw, /Past dinsdag om elf uur/);
    assert.equal(headerOf(raw, 'Auto-Submitted'), '');
    assert.match(headerOf(raw, 'Subject'), /^Bericht van/);
  });

  test('not at all', async () => {
    await wish('none');
    await assert.rejects(mailedTo(world), /nothing was sent/);
    await wish('notice');
  });
});

test('a mail that comes back marks the address, tells the contact, and nothing more goes there', async () => {
  later(1);
  const sent = await mailedTo(world);
  const bounce = mime({
    from: 'mailer-daemon@post.example',
    headers: ['Return-Path: <>'],
    type: 'Content-Type: multipart/report; report-type=delivery-status; boundary=grens',
    body: [
      '--grens\nContent-Type: text/plain\n\nUw bericht kon niet worden bezorgd.',
      `--grens\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; post.example\n\nFinal-Recipient: rfc822; ${RIET}\nAction: failed\nStatus: 5.1.1`,
      `--grens\nContent-Type: text/rfc822-headers\n\nMessage-ID: ${headerOf(sent, 'Message-ID')}\nSubject: x\n--grens--`,
    ].join('\n'),
  });
  const before = (await thread()).length;
  world.imap.append(bounce);
  world.imap.append(bounce.replace('Action: failed', 'Action: delayed').replace('Status: 5', 'Status: 4'));
  later(61);
  await world.fetch();
  assert.equal((await thread()).length, before, 'no message: nobody wrote it');
  assert.equal((await thread()).findLast(({ sender }) => sender === 'member')?.mail?.sent, 'back');
  const of = await db.door.transaction(job(), (tx) => findCase(tx, world.of.organisationId, world.of.id));
  assert.equal(of?.turn, 'organisation');
  await assert.rejects(mailedTo(world), /nothing was sent/);
  await db.door.transaction({ kind: 'customer', person: world.person }, (tx) =>
    describePerson(tx, world.person, { email: 'riet@nieuw.example' }, world.now()),
  );
  assert.match(headerOf(await mailedTo(world), 'To'), /riet@nieuw\.example/);
});
