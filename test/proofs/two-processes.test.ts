import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { paths } from '../../src/paths.ts';
import { openSender } from '../../src/platform/jobs/jobs.ts';
import { createLog } from '../../src/platform/log/log.ts';
import { queueMail } from '../../src/platform/mail/outbox.ts';
import { send } from '../setup/asking-people.ts';
import type { FreshDatabase } from '../setup/fresh-database.ts';
import { type RoundRobin, roundRobin } from '../setup/round-robin.ts';
import { scratchFolder } from '../setup/scratch-folder.ts';
import { smallRegion } from '../setup/small-region.ts';
import { asBackup, type SpawnedSite, spawnedSite } from '../setup/spawned-site.ts';
import { until } from '../setup/until.ts';

const VISITORS = process.env.AANZET_PROVE ? 400 : 60;
const MAILS = process.env.AANZET_PROVE ? 300 : 40;

let db: FreshDatabase;
let proxy: RoundRobin;
const received: string[] = [];
const post = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo: ({ address }, _session, done) => {
    received.push(address);
    done();
  },
  onData: (stream, _session, done) => stream.resume().on('end', () => done()),
});
const folders = [scratchFolder(), scratchFolder()];
const sites: (SpawnedSite | undefined)[] = [];

const startOne = async (n: number): Promise<void> => {
  const { port } = post.server.address() as { port: number };
  sites[n] = await spawnedSite(folders[n]?.path ?? '', {
    DATABASE_URL: db.ownerUrl,
    AANZET_APP_DATABASE_URL: db.appUrl,
    AANZET_SECRET: 'the same for every machine',
    AANZET_PROCESSES: '1',
    AANZET_MAIL_URL: `smtp://127.0.0.1:${port}`,
    AANZET_MAIL_FROM: 'post@test.example',
  });
};
/** Of a demo no mail leaves. The application has no right to change this; only its owner could. */
const noDemoAnyMore = async (ownerUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`begin; alter table installation no force row level security; update installation set demo = false;
    alter table installation force row level security; commit`);
  await client.end();
};
const originOf = (n: number): string => /:\d+$/.exec(sites[n]?.address ?? '')?.[0] ?? '';

before(async () => {
  db = await smallRegion(5, new Date());
  await noDemoAnyMore(db.ownerUrl);
  post.listen(0, '127.0.0.1');
  await once(post.server, 'listening');
  await Promise.all([startOne(0), startOne(1)]);
  proxy = await roundRobin(() => sites.map((site) => site?.address ?? ''));
});
after(async () => {
  await proxy?.close();
  await Promise.all(sites.map((site) => site?.child[Symbol.asyncDispose]()));
  await new Promise<void>((done) => post.close(() => done()));
  await db?.close();
  for (const folder of folders) folder[Symbol.dispose]();
});

const asking = (text: string, eens?: string) =>
  new URLSearchParams({ question: text, ...(eens ? { eens } : {}) });
const timesAsked = async (texts: readonly string[]): Promise<Map<string, number>> => {
  const rows = await asBackup<{ text: string }>(
    db.ownerUrl,
    'select text from question where text = any($1)',
    [texts],
  );
  return new Map(texts.map((text) => [text, rows.filter((row) => row.text === text).length]));
};

describe('two processes on one database', () => {
  test('both are ready', async () => {
    assert.notEqual(originOf(0), originOf(1));
    for (const site of sites)
      assert.equal((await send({ origin: site?.address ?? '', path: paths.ready() })).status, 200);
  });

  test('who is known to one is known to the other', async () => {
    const [one, two] = [sites[0]?.address ?? '', sites[1]?.address ?? ''];
    const { status, cookie, location } = await send({
      origin: one,
      path: paths.ask(),
      body: asking('Bij de een gevraagd'),
    });
    assert.equal(status, 303);
    assert.equal((await send({ origin: two, path: location, cookie })).status, 200);
    assert.match((await send({ origin: two, path: paths.questions(), cookie })).text, /Bij de een gevraagd/);
  });

  test('limits are counted together', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 31; n++) {
      const origin = sites[n % 2]?.address ?? '';
      statuses.push(
        (await send({ origin, path: paths.ask(), body: asking(`Van een netwerk ${n}`), from: 7_000 })).status,
      );
    }
    assert.deepEqual(new Set(statuses.slice(0, 30)), new Set([303]));
    assert.equal(statuses[30], 429);
  });

  test('each mail is sent once', async () => {
    const sender = await openSender(db.appUrl, createLog('silent'));
    const to = Array.from({ length: MAILS }, (_, n) => `klant-${n}@test.example`);
    for (const recipient of to)
      await db.door.transaction({ kind: 'operator' }, (tx) =>
        queueMail(tx, { to: recipient, subject: 'Dag', body: 'Dag', kind: 'notice' }, new Date()),
      );
    await sender.stop();
    await until('all mail', () => to.every((one) => received.includes(one)), 30_000);
    assert.deepEqual([...received].sort(), [...to].sort());
    const tried = "select from mail where recipient like 'klant-%' and (attempts <> 1 or state <> 'sent')";
    await until('all written down', async () => (await asBackup(db.ownerUrl, tried)).length === 0);
    assert.equal(received.length, MAILS);
  });

  test('one is killed under load: every page came, every form did its work once', async () => {
    const text = (n: number): string => `Bezoeker ${n}: hulp in huis`;
    let killed = false;
    let brokenForms = 0;
    const visit = async (n: number): Promise<void> => {
      const page = await send({ origin: proxy.origin, path: paths.home(), from: n });
      assert.equal(page.status, 200, `the page of visitor ${n}`);
      const eens = /name="eens" value="([\w-]+)"/.exec(page.text)?.[1] ?? '';
      assert.ok(eens);
      for (let attempt = 0; attempt < 20; attempt++) {
        const answer = await send({
          origin: proxy.origin,
          path: paths.ask(),
          body: asking(text(n), eens),
          from: n,
        });
        if (answer.status === 303 || answer.status === 409) return;
        brokenForms++;
      }
      assert.fail(`visitor ${n} got no answer`);
    };
    const under: Promise<void>[] = [];
    for (let n = 0; n < VISITORS; n++) {
      under.push(visit(n));
      await new Promise((next) => setTimeout(next, 25));
      if (n === Math.floor(VISITORS / 3) && !killed) {
        killed = true;
        sites[0]?.child.kill('SIGKILL');
      }
    }
    await Promise.all(under);
    const times = await timesAsked(Array.from({ length: VISITORS }, (_, n) => text(n)));
    assert.deepEqual(
      [...times].filter(([, n]) => n !== 1),
      [],
    );
    assert.ok(proxy.retried() + brokenForms > 0, 'the killed one was really missed');
  });

  test('what was promised is done by the one that is left; the other comes back', async () => {
    const sender = await openSender(db.appUrl, createLog('silent'));
    await db.door.transaction({ kind: 'operator' }, (tx) =>
      queueMail(tx, { to: 'later@test.example', subject: 'Dag', body: 'Dag', kind: 'notice' }, new Date()),
    );
    await sender.stop();
    await until('the mail', () => received.includes('later@test.example'), 20_000);
    await startOne(0);
    assert.equal((await send({ origin: sites[0]?.address ?? '', path: paths.ready() })).status, 200);
  });
});
