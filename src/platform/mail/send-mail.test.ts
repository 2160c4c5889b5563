import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { freshDatabase } from '../../../test/setup/fresh-database.ts';
import { freePort } from '../free-port.ts';
import { createLog } from '../log/log.ts';
import { queueMail } from './outbox.ts';
import { sendMailJob, smtpTransport } from './send-mail.ts';

const NOW = new Date('2026-03-10T09:00:00Z');
const LATER = new Date('2026-03-10T10:00:00Z');
const letter = (n: number) => ({
  to: `klant${n}@post.example`,
  subject: 'Uw code\r\nBcc: ander@post.example',
  body: 'Uw code is 123456',
  kind: 'code' as const,
});

const receivingAt = async (port: number) => {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push(Buffer.concat(parts).toString());
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return { received, close: () => new Promise<void>((closed) => server.close(() => closed())) };
};

test('mail waits in the outbox while the server is away, then goes, each once', async () => {
  await using database = await freshDatabase();
  const { door } = database;
  const port = await freePort(0, '127.0.0.1');
  const log = createLog('silent');
  const transport = smtpTransport(`smtp://127.0.0.1:${port}`, 'Aanzet <post@aanzet.example>');
  const states = () =>
    door.transaction({ kind: 'job', name: 'test' }, (tx) =>
      tx.selectFrom('mail').select(['state', 'attempts']).execute(),
    );
  await door.transaction({ kind: 'visitor' }, async (tx) => {
    for (const n of [1, 2, 3]) await queueMail(tx, letter(n), NOW);
  });

  await sendMailJob(door, transport, () => NOW, log).run({});
  assert.deepEqual(
    await states(),
    Array(3).fill({ state: 'queued', attempts: 1 }),
    'nothing is lost while the server is away',
  );
  const server = await receivingAt(port);
  await sendMailJob(door, transport, () => NOW, log).run({});
  assert.equal(server.received.length, 0, 'not before its next try');
  await Promise.all([
    sendMailJob(door, transport, () => LATER, log).run({}),
    sendMailJob(door, transport, () => LATER, log).run({}),
  ]);
  await server.close();
  assert.equal(server.received.length, 3, 'two workers at once send each mail once');
  assert.deepEqual(await states(), Array(3).fill({ state: 'sent', attempts: 2 }));
  assert.ok(
    server.received.every((mail) => !/^Bcc:/im.test(mail)),
    'a line break in a subject makes no header',
  );
});

test('a mail that is rolled back was never there', async () => {
  await using database = await freshDatabase();
  const broken = database.door.transaction({ kind: 'visitor' }, async (tx) => {
    await queueMail(tx, letter(1), NOW);
    throw new Error('no');
  });
  await assert.rejects(broken);
  const left = await database.door.transaction({ kind: 'job', name: 'test' }, (tx) =>
    tx.selectFrom('mail').select('id').execute(),
  );
  assert.deepEqual(left, []);
});
