import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, describe, test } from 'node:test';
import { connect } from 'node:tls';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { paths } from '../../src/paths.ts';
import { freePort } from '../../src/platform/free-port.ts';
import { openSender } from '../../src/platform/jobs/jobs.ts';
import { createLog } from '../../src/platform/log/log.ts';
import { queueMail } from '../../src/platform/mail/outbox.ts';
import { send } from '../setup/asking-people.ts';
import type { FreshDatabase } from '../setup/fresh-database.ts';
import { type Nginx, type NginxPorts, nginxHere, nginxPorts, startNginx } from '../setup/nginx.ts';
import { type RoundRobin, roundRobin } from '../setup/round-robin.ts';
import { scratchFolder } from '../setup/scratch-folder.ts';
import { smallRegion } from '../setup/small-region.ts';
import { asBackup, type SpawnedSite, spawnedSite } from '../setup/spawned-site.ts';
import { until } from '../setup/until.ts';

const PROVE = process.env.AANZET_PROVE !== undefined;
const VISITORS = PROVE ? 400 : 60;
const MAILS = PROVE ? 300 : 40;

let db: FreshDatabase;
/** A real nginx with deploy/nginx.conf when there is one here; else what does as it does. */
const binary = nginxHere();
let proxy: RoundRobin;
let nginx: Nginx | undefined;
let ports: NginxPorts;
const sitePorts: number[] = [];
const collectorPorts: number[] = [];
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
    PORT: String(sitePorts[n]),
    ...(binary === undefined
      ? {}
      : {
          AANZET_PUBLIC_ORIGIN: `https://127.0.0.1:${ports.tls}`,
          AANZET_TRUSTED_PROXIES: '127.0.0.1',
          AANZET_COLLECTOR_ORIGIN: `https://127.0.0.1:${ports.collector}`,
          AANZET_COLLECTOR_PORT: String(collectorPorts[n]),
        }),
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
const at = (n: number): string => `http://127.0.0.1:${sitePorts[n]}`;

before(async () => {
  db = await smallRegion(5, new Date());
  await noDemoAnyMore(db.ownerUrl);
  post.listen(0, '127.0.0.1');
  await once(post.server, 'listening');
  ports = await nginxPorts();
  for (let n = 0; n < 2; n++) {
    sitePorts.push(await freePort(0, '127.0.0.1'));
    collectorPorts.push(await freePort(0, '127.0.0.1'));
  }
  await Promise.all([startOne(0), startOne(1)]);
  if (binary !== undefined)
    nginx = await startNginx({
      binary,
      ports,
      upstreams: sitePorts.map((port) => `127.0.0.1:${port}`),
      collector: `127.0.0.1:${collectorPorts[1]}`,
    });
  proxy = nginx ?? (await roundRobin(() => sitePorts.map((_, n) => at(n))));
  console.log(
    `two processes behind ${nginx ? `a real ${nginx.version} with deploy/nginx.conf` : 'a proxy of our own: no nginx at AANZET_NGINX or on the PATH'}`,
  );
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
    for (const n of [0, 1]) assert.equal((await send({ origin: at(n), path: paths.ready() })).status, 200);
  });

  test('who is known to one is known to the other', async () => {
    const [one, two] = [at(0), at(1)];
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
      const origin = at(n % 2);
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
    if (PROVE)
      console.log(
        `${VISITORS} visitors: ${proxy.retried()} requests that the proxy asked again, ${brokenForms} forms that their senders did`,
      );
  });

  test('what was promised is done by the one that is left; the other comes back', async () => {
    const sender = await openSender(db.appUrl, createLog('silent'));
    await db.door.transaction({ kind: 'operator' }, (tx) =>
      queueMail(tx, { to: 'later@test.example', subject: 'Dag', body: 'Dag', kind: 'notice' }, new Date()),
    );
    await sender.stop();
    await until('the mail', () => received.includes('later@test.example'), 20_000);
    await startOne(0);
    assert.equal((await send({ origin: at(0), path: paths.ready() })).status, 200);
  });
});

describe('what we hand out for nginx', {
  skip: binary === undefined && 'no nginx at AANZET_NGINX or on the PATH',
}, () => {
  test('plain http leads to https, and TLS is of today', async () => {
    const { status, location } = await send({ origin: nginx?.plain ?? '', path: paths.home() });
    // The name without our odd port: there it is the usual one.
    assert.deepEqual([status, location], [301, 'https://127.0.0.1/']);
    await assert.rejects(handshake('TLSv1.1'), /alert|protocol|version/i);
    assert.equal(await handshake('TLSv1.3'), 'h2');
  });

  test('what a visitor claims about her network counts for nothing', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 31; n++) {
      const headers = { 'x-forwarded-for': `10.1.${n}.1` };
      const body = asking(`Zegt ergens anders te zijn ${n}`);
      statuses.push(
        (await send({ origin: proxy.origin, path: paths.ask(), body, from: 8_000, headers })).status,
      );
    }
    assert.deepEqual(new Set(statuses.slice(0, 30)), new Set([303]));
    assert.equal(statuses[30], 429);
  });

  test('a form of another site is refused, a cookie keeps to https', async () => {
    const body = asking('Van elders');
    const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    const refused = await send({ origin: proxy.origin, path: paths.ask(), body, from: 8_100, headers });
    assert.equal(refused.status, 403);
    const asked = await send({
      origin: proxy.origin,
      path: paths.ask(),
      body: asking('Van hier'),
      from: 8_101,
    });
    assert.equal(asked.status, 303);
    const { cookie } = asked;
    assert.equal((await send({ origin: proxy.origin, path: asked.location, cookie })).status, 200);
  });

  test('a body that is too large is turned away at the door; a flood as well', async () => {
    const body = new URLSearchParams({ question: 'x'.repeat(33 * 1024 * 1024) });
    assert.ok([0, 413].includes((await send({ origin: proxy.origin, path: paths.ask(), body })).status));
    const flood = await Promise.all(
      Array.from({ length: 200 }, () => send({ origin: proxy.origin, path: paths.health(), from: 8_200 })),
    );
    const times = (status: number) => flood.filter((one) => one.status === status).length;
    assert.ok(times(200) >= 60 && times(503) > 0, `${times(200)} came, ${times(503)} were turned away`);
  });

  test('the collector answers at its own origin', async () => {
    const origin = `https://127.0.0.1:${ports.collector}`;
    await until('the collector', async () => (await send({ origin, path: '/kaart' })).status === 200, 30_000);
  });
});

const handshake = (version: 'TLSv1.1' | 'TLSv1.3'): Promise<string | false | null> =>
  new Promise((done, fail) => {
    const socket = connect({
      port: ports.tls,
      host: '127.0.0.1',
      rejectUnauthorized: false,
      minVersion: version,
      maxVersion: version,
      ALPNProtocols: ['h2', 'http/1.1'],
    });
    socket.once('error', fail).once('secureConnect', () => {
      done(socket.alpnProtocol);
      socket.destroy();
    });
  });
