import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CollectorCall } from '../src/judge/collector/index.ts';
import {
  ATTEST,
  attest,
  attestHeader,
  type IssueAnswer,
  newAttestKeys,
  type Quarter,
  quarterOf,
  startHeader,
} from '../src/judge/protocol/index.ts';
import { appUrlFrom } from '../src/platform/database/app-login.ts';
import { startEmbedded } from '../src/platform/database/embedded/index.ts';
import { freePort } from '../src/platform/free-port.ts';
import { cpuOf } from './cpu.ts';
import { round } from './statistics.ts';
import { blindedBytes, inTurns, madeRedemption, poster, type Sent, signingKeyOf } from './verdicts-load.ts';

type Rate = {
  count: number;
  per_second: number;
  /** of the collector and of PostgreSQL, in ms for one */
  collector_cpu_ms: number | undefined;
  database_cpu_ms: number | undefined;
  /** what one core does, both together */
  per_core_second: number | undefined;
  load: number;
};
export type VerdictFigures = { issue_in_batches: Rate; issue_one_by_one: Rate; redeem: Rate };

const BUCKETS = 8;
const IN_A_BATCH = 50;
const CONNECTIONS = 64;

/**
 * Issue and redemption over HTTP, durable, on the PostgreSQL that Aanzet brings, in processes of their own. Whoever
 * measures works on the same cores: per core counts the collector's and the database's time alone.
 */
export const benchVerdicts = async (count: number, say: (line: string) => void): Promise<VerdictFigures> => {
  const folder = mkdtempSync(join(tmpdir(), 'aanzet-bench-verdicts-'));
  chmodSync(folder, 0o711);
  const server = await startEmbedded(folder);
  const ownerUrl = await server.makeBeside(
    { owner: 'collector_owner', database: 'collector' },
    randomBytes(12).toString('hex'),
  );
  const rolePassword = randomBytes(12).toString('hex');
  const collectorUrl = appUrlFrom(ownerUrl, { name: 'collector_app', password: rolePassword });
  const startSecret = randomBytes(32).toString('base64url');
  const keysDir = join(folder, 'keys');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const call: CollectorCall = {
    database: { kind: 'made', ownerUrl, rolePassword },
    ...{ port, host: '127.0.0.1', beside: true, keysDir, startSecret },
    ...{ logLevel: 'warn', trustedProxies: '' },
  };
  const collector = await begun(call);
  try {
    const place = await prepared(origin, startSecret);
    const measured = measuring(collector.pid ?? 0, server.pid, say);
    const batches = await issueAll(place, count, IN_A_BATCH);
    const issue_in_batches = await measured('rights issued, 50 at a time', count, batches);
    const single = await issueAll(place, count / 2, 1);
    const issue_one_by_one = await measured('rights issued, one at a time', count / 2, single);
    say('Making tokens …');
    const key = await signingKeyOf(collectorUrl, keysDir, place);
    const headers = { 'content-type': 'application/json' };
    const sent = Array.from({ length: count }, (): Sent => {
      const body = JSON.stringify(madeRedemption(place, key));
      return { path: '/oordeel', headers, body };
    });
    const redeem = await measured('verdicts redeemed', count, () =>
      inTurns(sent, CONNECTIONS, poster(origin, CONNECTIONS), ({ status, body }) => {
        if (status !== 204) throw new Error(`${status} ${body}`);
      }),
    );
    return { issue_in_batches, issue_one_by_one, redeem };
  } finally {
    collector.kill('SIGKILL');
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const begun = async (call: CollectorCall): Promise<ChildProcess> => {
  const child = fork(join(import.meta.dirname, 'collector-process.js'));
  child.send(call);
  const [message] = (await once(child, 'message')) as [{ kind: string; message?: string }];
  if (message.kind !== 'serving') throw new Error(message.message);
  return child;
};

type Place = {
  origin: string;
  organisation: string;
  privateKey: string;
  quarter: Quarter;
  bucket: string;
};

const prepared = async (origin: string, secret: string): Promise<Place> => {
  const keys = await newAttestKeys();
  const organisation = randomUUID();
  const quarter = quarterOf(new Date().toISOString().slice(0, 10));
  const body = JSON.stringify({ organisation, name: 'Meting', key: keys.publicKey });
  await fetch(origin + ATTEST.register, {
    method: 'POST',
    headers: { authorization: startHeader(secret) },
    body,
  });
  const ask = { attest: origin, fetch, organisation, privateKey: keys.privateKey };
  const names = Array.from({ length: BUCKETS }, (_, n) => `b${n}`);
  const buckets = names.map((bucket) => ({
    ...{ bucket, label: bucket, service: null, serviceLabel: null, team: null, teamLabel: null },
    expected: 1_000_000,
  }));
  const said = [
    await attest(ask, ATTEST.quarters, { organisation, name: 'Meting', quarter, buckets }),
    await attest(ask, ATTEST.sharesReceived, { organisation, quarter, who: ['organisation', 'council'] }),
    await attest(ask, ATTEST.declared, {
      organisation,
      quarter,
      buckets: names.map((bucket) => ({ bucket, deliveries: 1_000_000, rights: 1_000_000 })),
    }),
  ];
  for (const one of said) if (one.kind === 'refused') throw new Error(one.says);
  return { origin, organisation, privateKey: keys.privateKey, quarter, bucket: 'b0' };
};

/** @returns seconds; the requests are made and signed before */
const issueAll = async (
  { origin, organisation, privateKey, quarter }: Place,
  count: number,
  each: number,
): Promise<() => Promise<number>> => {
  const sent = await Promise.all(
    Array.from({ length: count / each }, async (_, n): Promise<Sent> => {
      const wants = Array.from({ length: each }, (_, at) => ({
        bucket: `b${(n * each + at) % BUCKETS}`,
        right: randomBytes(16).toString('base64url'),
        blinded: blindedBytes(),
      }));
      const body = JSON.stringify({ organisation, quarter, wants });
      const path = ATTEST.issue;
      const authorization = await attestHeader(organisation, privateKey, { method: 'POST', path, body });
      return { path, headers: { authorization, 'content-type': 'application/json' }, body };
    }),
  );
  return () =>
    inTurns(sent, each === 1 ? CONNECTIONS : 8, poster(origin, CONNECTIONS), ({ status, body }) => {
      const { signed } = JSON.parse(body) as IssueAnswer;
      if (status !== 200 || signed.some(({ kind }) => kind !== 'signed'))
        throw new Error(`${status} ${body}`);
    });
};

const measuring =
  (collector: number, database: number, say: (line: string) => void) =>
  async (what: string, count: number, work: () => Promise<number>): Promise<Rate> => {
    const before = [cpuOf(collector), cpuOf(database)];
    const seconds = await work();
    const each = [cpuOf(collector), cpuOf(database)].map((ms, at) =>
      ms === undefined ? undefined : round((ms - (before[at] ?? 0)) / count, 3),
    );
    const both = each[0] === undefined || each[1] === undefined ? undefined : each[0] + each[1];
    const rate: Rate = {
      count,
      per_second: Math.round(count / seconds),
      collector_cpu_ms: each[0],
      database_cpu_ms: each[1],
      per_core_second: both === undefined ? undefined : Math.round(1000 / both),
      load: round(loadavg()[0] ?? 0, 1),
    };
    say(`${what}: ${rate.per_second}/s`);
    return rate;
  };
