import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { collectorApp } from '../../src/judge/collector/http/collector-app.ts';
import type { CollectorParts } from '../../src/judge/collector/parts.ts';
import { makeParts } from '../../src/judge/collector/start/make-parts.ts';
import {
  ATTEST,
  type AttestRefused,
  attest,
  type BucketWish,
  type IssueAnswer,
  type KeyList,
  newAttestKeys,
  type Quarter,
  type QuartersAnswer,
  startHeader,
} from '../../src/judge/protocol/index.ts';
import { createLog } from '../../src/platform/log/log.ts';
import { type FreshCollector, freshCollector } from './fresh-collector.ts';
import { judgingDevice, type TestToken } from './judging-device.ts';

export type CollectorWorld = FreshCollector & {
  parts: CollectorParts;
  app: Hono;
  keysDir: string;
  organisation: string;
  quarter: Quarter;
  /** as the organisation's app would: signed */
  ask<T>(path: (typeof ATTEST)[keyof typeof ATTEST], content: object): Promise<Answered<T>>;
  list: KeyList;
  /** as they were handed out: with one of them and the collector's own the quarter opens */
  shares: { organisation: string; council: string };
  /** from a right to a token, the whole way */
  token(bucket: string): Promise<TestToken>;
  post(redemption: unknown): Promise<{ status: number; reason: string | undefined }>;
  setToday(day: string): void;
};
type Answered<T> = { kind: 'ok'; answer: T } | AttestRefused;

export const START_SECRET = 'the secret of this start';
export const newRight = (): string => randomBytes(16).toString('base64url');
export const wish = (bucket: string, expected = 40): BucketWish => ({
  bucket,
  label: `Groep ${bucket}`,
  service: 'thuiszorg',
  serviceLabel: 'Thuiszorg',
  team: bucket,
  teamLabel: `Team ${bucket}`,
  expected,
});

/** A collector with one organisation, a running quarter of these buckets, and rights declared. */
export const collectorWorld = async ({
  buckets = [wish('noord'), wish('zuid')],
  rights = 100,
  threads = 1,
  max = 4,
  origin = 'http://collector.test',
  assetsDir,
}: {
  buckets?: BucketWish[];
  rights?: number;
  threads?: number;
  max?: number;
  /** as browsers reach it, with what its pages are made up with */
  origin?: string;
  assetsDir?: string;
} = {}): Promise<CollectorWorld> => {
  const database = await freshCollector({ max });
  const keysDir = mkdtempSync(join(tmpdir(), 'aanzet-keys-'));
  let day = '2026-11-22';
  const made = makeParts({
    door: database.door,
    keysDir,
    clock: () => new Date(`${day}T12:00:00Z`),
    log: createLog('silent'),
    site: { origin, beside: true },
    ...(assetsDir === undefined ? {} : { assetsDir }),
    threads,
    startSecret: START_SECRET,
  });
  const app = collectorApp(made);
  const [organisation, quarter] = [randomUUID(), '2026Q4' as Quarter];
  const keys = await newAttestKeys();
  const ask = <T>(path: (typeof ATTEST)[keyof typeof ATTEST], content: object): Promise<Answered<T>> =>
    attest<T>(
      {
        attest: 'http://collector.test',
        fetch: (...all) => ask0(...all),
        organisation,
        privateKey: keys.privateKey,
      },
      path,
      { organisation, quarter, ...content },
    );
  const ask0 = async (...all: Parameters<typeof fetch>): Promise<Response> =>
    app.request(...(all as [string]));
  await app.request(`http://collector.test${ATTEST.register}`, {
    method: 'POST',
    headers: { authorization: startHeader(START_SECRET) },
    body: JSON.stringify({ organisation, name: 'De Kwikstaart', key: keys.publicKey }),
  });
  const quarters = await ask<QuartersAnswer>(ATTEST.quarters, { name: 'De Kwikstaart', buckets });
  if (quarters.kind !== 'ok') throw new Error(quarters.says);
  const { list } = quarters.answer;
  const { organisation: ours = '', council = '' } = made.keys.read(organisation, quarter)?.waiting ?? {};
  await ask(ATTEST.sharesReceived, { who: ['organisation', 'council'] });
  const declared = buckets.map(({ bucket }) => ({ bucket, deliveries: rights, rights }));
  await ask(ATTEST.declared, { buckets: declared });

  const token = async (bucket: string): Promise<TestToken> => {
    const device = await judgingDevice({ organisation, quarter, bucket }, list.lines);
    const wants = [{ bucket, right: newRight(), blinded: device.blinded }];
    const issued = await ask<IssueAnswer>(ATTEST.issue, { wants });
    if (issued.kind !== 'ok') throw new Error(issued.says);
    const [signed] = issued.answer.signed;
    if (signed?.kind !== 'signed') throw new Error(`not signed: ${signed?.reason}`);
    return device.finish(signed.signature);
  };
  const post = async (redemption: unknown) => {
    const body = typeof redemption === 'string' ? redemption : JSON.stringify(redemption);
    const response = await app.request('http://collector.test/oordeel', { method: 'POST', body });
    const text = await response.text();
    const reason = text === '' ? undefined : (JSON.parse(text) as { reason?: string }).reason;
    return { status: response.status, reason };
  };
  const close = async (): Promise<void> => {
    await made.signer.stop();
    await database.close();
    rmSync(keysDir, { recursive: true, force: true });
  };
  return {
    ...database,
    ...{ parts: made, app, keysDir, organisation, quarter, ask, list, token, post },
    shares: { organisation: ours, council },
    setToday: (next) => {
      day = next;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
};
