import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CollectorDoor } from '../src/judge/collector/database/collector-door.ts';
import { openCollectorDoor, provideCollectorDatabase } from '../src/judge/collector/index.ts';
import { insertKeyList } from '../src/judge/collector/keys/quarter.sql.ts';
import { closeQuarter } from '../src/judge/collector/opening/close-quarter.ts';
import { destroyQuarter } from '../src/judge/collector/opening/destroy-quarter.ts';
import { blobOpener } from '../src/judge/collector/opening/hpke-open.ts';
import { openQuarter } from '../src/judge/collector/opening/open-quarter.ts';
import { appendPublicLine } from '../src/judge/collector/public-log/append-line.ts';
import { keepRedemptions, type NewRedemption } from '../src/judge/collector/redeem/redemption.sql.ts';
import { newSealingPair, type SealingPair, sealTo } from '../src/judge/collector/sealing.ts';
import {
  type Answers,
  closesOn,
  ITEMS,
  type KeyLine,
  packAnswers,
  type Quarter,
  SCALE,
  sealInfo,
  sha256,
  toBase64url,
} from '../src/judge/protocol/index.ts';
import { startEmbedded } from '../src/platform/database/embedded/index.ts';
import { round } from './statistics.ts';

export type OpeningFigures = {
  verdicts: number;
  groups: number;
  cores: number;
  /** one blob, on one core */
  open_one_ms: number;
  close_seconds: number;
  /** open, shuffle, count, choose what can be shown, keep: all until the results are there */
  open_seconds: number;
  destroy_seconds: number;
  memory_mb: number;
  load: number;
};

const QUARTER: Quarter = '2026Q3';
const A_GROUP = 2_500;
const DIFFERENT = 500;
const AT_ONCE = 500;

/** A quarter of so many verdicts, from closed to destroyed, on the PostgreSQL that Aanzet brings. */
export const benchOpening = async (count: number, say: (line: string) => void): Promise<OpeningFigures> => {
  const folder = mkdtempSync(join(tmpdir(), 'aanzet-bench-opening-'));
  chmodSync(folder, 0o711);
  const server = await startEmbedded(folder);
  const names = { owner: 'collector_owner', database: 'collector' };
  const ownerUrl = await server.makeBeside(names, randomBytes(12).toString('hex'));
  const rolePassword = randomBytes(12).toString('hex');
  const database = await provideCollectorDatabase({ kind: 'made', ownerUrl, rolePassword });
  const door = openCollectorDoor(database.appUrl);
  try {
    const organisation = randomUUID();
    const pair = await newSealingPair();
    const groups = Math.max(2, Math.round(count / A_GROUP));
    await fill(door, organisation, pair, groups, count, say);
    const parts = { door, today: () => closesOn(QUARTER), keys: { forget: () => {} } as never };
    const close = await timed(() => closeQuarter(parts, organisation, QUARTER));
    say(`closed in ${round(close, 1)} s`);
    const privateKey = new Uint8Array(pair.privateKey);
    const open = await timed(() =>
      openQuarter(parts, organisation, QUARTER, { privateKey, council: undefined }, say),
    );
    const memory = process.memoryUsage().rss / 1e6;
    const destroy = await timed(() => destroyQuarter(parts, organisation, QUARTER));
    return {
      verdicts: count,
      groups,
      cores: availableParallelism(),
      open_one_ms: round(await oneBlob(organisation, pair), 3),
      close_seconds: round(close, 1),
      open_seconds: round(open, 1),
      destroy_seconds: round(destroy, 1),
      memory_mb: Math.round(memory),
      load: round(loadavg()[0] ?? 0, 1),
    };
  } finally {
    await door.close();
    await database.stop();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

const someAnswers = (): Answers => ({
  items: Object.fromEntries(ITEMS.map(({ key }) => [key, SCALE[Math.max(randomInt(4), randomInt(4))]])),
  again: randomInt(11),
  professions: [],
  by: randomInt(20) === 0 ? 'proxy' : 'self',
  version: randomInt(20) === 0 ? 'easy' : 'full',
  good: randomInt(3) === 0 ? 'De hulp kwam op tijd en luisterde goed.' : '',
  better: '',
});

/** Some hundreds of sealed verdicts for each group, under as many tokens as there are verdicts: opening costs the same. */
const fill = async (
  door: CollectorDoor,
  organisation: string,
  { publicKey }: SealingPair,
  groups: number,
  count: number,
  say: (line: string) => void,
): Promise<void> => {
  const buckets = Array.from({ length: groups }, (_, at) => `g${at}`);
  const each = Math.ceil(count / groups);
  const lines: KeyLine[] = [
    { index: 0, kind: 'quarter', organisation, quarter: QUARTER, name: 'Bench', cap: groups },
    { index: 1, kind: 'sealing', raw: toBase64url(publicKey) },
  ];
  await door.transaction(organisation, async (tx) => {
    const rows = buckets.map((bucket, at) => ({
      bucket,
      label: bucket,
      service: `s${at % 10}`,
      serviceLabel: `s${at % 10}`,
      team: bucket,
      teamLabel: bucket,
      expected: each,
      spki: '',
      sealedKey: '',
    }));
    const head = toBase64url(randomBytes(32));
    await insertKeyList(tx, { organisation, quarter: QUARTER, name: 'Bench', lines, head }, rows);
    await appendPublicLine(tx, organisation, { kind: 'keys', quarter: QUARTER, head });
  });
  for (const bucket of buckets) {
    const made = await sealedSome(organisation, bucket, publicKey, Math.min(DIFFERENT, each));
    for (let done = 0; done < each; done += AT_ONCE) {
      const rows = Array.from(
        { length: Math.min(AT_ONCE, each - done) },
        (_, at): NewRedemption => ({
          ...(made[(done + at) % made.length] as NewRedemption),
          token: randomBytes(32),
        }),
      );
      await door.transaction(organisation, (tx) => keepRedemptions(tx, organisation, QUARTER, rows));
    }
  }
  say(`${count} verdicts in ${groups} groups are there; load ${round(loadavg()[0] ?? 0, 1)}`);
};

const sealedSome = (
  organisation: string,
  bucket: string,
  publicKey: SealingPair['publicKey'],
  count: number,
): Promise<NewRedemption[]> => {
  const info = sealInfo({ organisation, quarter: QUARTER, bucket });
  return Promise.all(
    Array.from({ length: count }, async () => {
      const prepared = new Uint8Array(randomBytes(97));
      const blob = await sealTo(publicKey, info, prepared, packAnswers(someAnswers()));
      return {
        bucket,
        route: 'device' as const,
        token: randomBytes(32),
        prepared: Buffer.from(prepared),
        signature: randomBytes(256),
        version: 1,
        blob: Buffer.from(blob),
        commitment: Buffer.from(await sha256(blob)),
        deviceSignature: randomBytes(64),
      };
    }),
  );
};

const oneBlob = async (organisation: string, pair: SealingPair): Promise<number> => {
  const info = sealInfo({ organisation, quarter: QUARTER, bucket: 'g0' });
  const aad = new Uint8Array(97);
  const blob = await sealTo(pair.publicKey, info, aad, packAnswers(someAnswers()));
  const opener = blobOpener(pair.privateKey);
  const times = 5_000;
  const began = process.cpuUsage();
  for (let at = 0; at < times; at += 1) opener.open(info, aad, blob);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000 / times;
};
