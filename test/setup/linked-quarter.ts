import { hash, randomInt } from 'node:crypto';
import { rmSync } from 'node:fs';
import { keepCard } from '../../src/judge/collector/cards/keep-card.ts';
import { printCards } from '../../src/judge/collector/cards/print-cards.ts';
import { collectorApp } from '../../src/judge/collector/http/collector-app.ts';
import { bringShare } from '../../src/judge/collector/opening/bring-share.ts';
import { closeQuarter } from '../../src/judge/collector/opening/close-quarter.ts';
import type { CollectorParts } from '../../src/judge/collector/parts.ts';
import { makeParts } from '../../src/judge/collector/start/make-parts.ts';
import {
  type Answers,
  headOf,
  ITEMS,
  type KeyList,
  PROFESSIONS,
  packAnswers,
  type Quarter,
  SCALE,
} from '../../src/judge/protocol/index.ts';
import type { Attesting } from '../../src/judge/verdicts/ask-collector.ts';
import { declareCounts } from '../../src/judge/verdicts/declare-counts.ts';
import { giveCard } from '../../src/judge/verdicts/give-card.ts';
import { newSecret } from '../../src/judge/verdicts/give-rights.ts';
import { claimRight, knowCollector, shareTaken } from '../../src/judge/verdicts/index.ts';
import { makeKeys } from '../../src/judge/verdicts/make-keys.ts';
import { insertBuckets, insertQuarter, setCounts } from '../../src/judge/verdicts/quarters.sql.ts';
import { insertRights, rightsIn } from '../../src/judge/verdicts/rights.sql.ts';
import { showShare } from '../../src/judge/verdicts/take-share.ts';
import { keyring } from '../../src/platform/crypto/sealed.ts';
import { newId } from '../../src/platform/crypto/secrets.ts';
import type { Door } from '../../src/platform/database/door.ts';
import { serve } from '../../src/platform/http/serve.ts';
import { createLog } from '../../src/platform/log/log.ts';
import { type BucketKeys, type FastToken, fastDevice, keysFor } from './fast-blinding.ts';
import { TUESDAY } from './process-world.ts';
import { chance } from './random-verdicts.ts';
import { scratchFolder } from './scratch-folder.ts';
import { type WatchedCluster, watchedCluster } from './watched-cluster.ts';

export const LINKED: Quarter = '2026Q4';
const RUNNING = '2026-11-22';
const CLOSED = '2027-02-01';

/** One customer, and what is true of her: what the attacker tries to find out. */
export type Judge = {
  person: string;
  bucket: string;
  way: 'at-once' | 'later' | 'card';
  /** hex, as the collector names what she sent */
  token: string;
  versions: number;
  /** the how many-eth verdict it was that came in */
  came: number;
  answers: Answers;
};
export type LinkedQuarter = {
  cluster: WatchedCluster;
  organisation: string;
  list: KeyList;
  judges: Judge[];
  /** before the opening: which secrets and answers stood in some file of PostgreSQL; `known` does, and is looked for too */
  found: { onDisk: string[]; known: string };
  /** what app and collector logged, at the most talkative level */
  logs: { app: string[]; collector: string[] };
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

export type Size = { buckets: number; people: number; seed: number };

/**
 * A whole quarter of one organisation by the code of app and collector, socket between them included: keys, shares,
 * rights, claims, cards, verdicts and second thoughts, closing, opening by two shares, destroying. Only what stands
 * before it is short: rights are put there in bulk instead of by deliveries one by one.
 */
export const linkedQuarter = async (size: Size): Promise<LinkedQuarter> => {
  const next = chance(size.seed);
  const cluster = await watchedCluster();
  const keysFolder = scratchFolder();
  const logs = { app: [] as string[], collector: [] as string[] };
  let day = RUNNING;
  const clock = (): Date => new Date(`${day}T12:00:00Z`);
  const parts: CollectorParts = makeParts({
    door: cluster.collector,
    keysDir: keysFolder.path,
    clock,
    log: createLog('trace', { write: (line) => void logs.collector.push(line) }, { timed: false }),
    site: { origin: 'http://collector.test', beside: true },
    threads: 2,
    startSecret: 'of this start',
  });
  const serving = await serve(collectorApp(parts), 0);
  const at = `http://127.0.0.1:${serving.port}`;
  knowCollector({ origin: at, attest: at, beside: true, startSecret: 'of this start' });
  const close = async (): Promise<void> => {
    knowCollector(undefined);
    await serving.close();
    await parts.signer.stop();
    await cluster.close();
    rmSync(keysFolder.path, { recursive: true, force: true });
  };
  try {
    const organisation = newId();
    const us = { organisation, name: 'De Kwikstaart' };
    const of: Attesting = { transactionAs: cluster.app.transaction, keyring: keyring('k'.repeat(32)) };
    const buckets = await rightsFor(cluster.app, organisation, size);
    await makeKeys(of, us, LINKED);
    const council = await showShare(of, us, LINKED, 'council');
    if (council.kind !== 'share') throw new Error('no share of the council');
    for (const holder of ['organisation', 'council'] as const) await shareTaken(of, us, LINKED, holder);
    await declareCounts(of, us, LINKED);
    const { list } = (await (await fetch(`${at}/sleutels/${organisation}/${LINKED}`)).json()) as {
      list: KeyList;
    };
    if ((await headOf(list.lines)) !== list.head) throw new Error('another list');
    const judges = await judging({ next, cluster, of, us, list, at, parts, buckets });
    day = CLOSED;
    const closed = await closeQuarter(parts, organisation, LINKED);
    if (closed.kind !== 'closed' || closed.redeemed !== judges.length) throw new Error('not all came in');
    const secret = [council.text, ...judges.slice(0, 40).map(({ answers }) => answers.good.slice(0, 17))];
    const found = { onDisk: await cluster.onDisk([...secret, list.head]), known: list.head };
    const brought = await bringShare(parts, organisation, LINKED, council.text);
    if (brought.kind !== 'ready') throw new Error('the share does not fit');
    const opened = await brought.open();
    if (opened.kind !== 'opened' || opened.opened !== judges.length) throw new Error(JSON.stringify(opened));
    return { cluster, organisation, list, judges, found, logs, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
};

/** A planned quarter with buckets of unlike sizes, and a right for each person; persons by bucket. */
export const rightsFor = async (
  app: Door,
  organisation: string,
  { buckets, people }: Pick<Size, 'buckets' | 'people'>,
): Promise<Map<string, string[]>> => {
  const job = { kind: 'job', organisation, name: 'test' } as const;
  const weights = Array.from({ length: buckets }, (_, at) => 0.6 + (0.8 * at) / Math.max(1, buckets - 1));
  const all = weights.reduce((sum, one) => sum + one, 0);
  const sizes = weights.map((weight) => Math.max(20, Math.round((people * weight) / all)));
  const persons = new Map<string, string[]>(
    sizes.map((count, at) => [`t${at}`, Array.from({ length: count }, newId)]),
  );
  await app.transaction({ kind: 'operator' }, (tx) =>
    tx
      .insertInto('organisation')
      .values({
        ...{ id: organisation, slug: 'kwikstaart', kind: 'provider', name: 'De Kwikstaart', tagline: '' },
        ...{ about: '', word_customer: 'klant', accept_hours: 24, answer_hours: 8, created_at: TUESDAY },
      })
      .execute(),
  );
  await app.transaction(job, async (tx) => {
    await insertQuarter(tx, organisation, LINKED);
    const named = [...persons].map(([bucket, some]) => ({
      ...{ bucket, label: `Groep ${bucket}`, service: 'thuiszorg', serviceLabel: 'Thuiszorg' },
      ...{ team: newId(), teamLabel: `Team ${bucket}`, expected: some.length },
    }));
    await insertBuckets(tx, organisation, LINKED, named);
    for (const [bucket, some] of persons) {
      const rights = some.map((person) => ({
        ...{ organisation, quarter: LINKED, bucket, label: bucket, person, secret: newSecret() },
      }));
      await insertRights(tx, rights);
      await setCounts(tx, organisation, LINKED, bucket, { deliveries: some.length, rights: some.length });
    }
  });
  return persons;
};

type Judging = {
  next: () => number;
  cluster: WatchedCluster;
  of: Attesting;
  us: { organisation: string; name: string };
  list: KeyList;
  at: string;
  parts: CollectorParts;
  buckets: ReadonlyMap<string, string[]>;
};

/** One in five by card, three in ten at once, the others at some moment of their own. */
const judging = async (given: Judging): Promise<Judge[]> => {
  const { next, cluster, of, us, list, at, parts, buckets } = given;
  const { organisation } = us;
  const job = { kind: 'job', organisation, name: 'test' } as const;
  const rights = await cluster.app.transaction(job, (tx) => rightsIn(tx, organisation, LINKED));
  const keys = new Map<string, BucketKeys>();
  for (const bucket of buckets.keys())
    keys.set(bucket, keysFor({ organisation, quarter: LINKED, bucket }, list.lines));
  const judges: Judge[] = [];
  let came = 0;
  const later: (() => Promise<void>)[] = [];
  const now = new Date(`${RUNNING}T12:00:00Z`);

  const send = async (token: FastToken, version: number, answers: Answers): Promise<void> => {
    const body = JSON.stringify(await token.redemption(version, packAnswers(answers)));
    const { status } = await fetch(`${at}/oordeel`, { method: 'POST', body });
    if (status !== 204) throw new Error(`a verdict was refused: ${status}`);
    came += 1;
  };
  const codes = new Map<string, string[]>();
  for (const [bucket, people] of buckets) {
    const printed = await printCards(parts, organisation, LINKED, bucket, Math.max(20, people.length));
    if (printed.kind !== 'cards') throw new Error('no cards');
    codes.set(bucket, printed.codes);
  }

  const goes = async (right: (typeof rights)[number]): Promise<void> => {
    const { person, bucket, id } = right;
    const draw = next();
    const way = draw < 0.2 ? 'card' : draw < 0.5 ? 'at-once' : 'later';
    const versions = way !== 'card' && next() < 0.3 ? 2 + Math.floor(next() * 5) : 1;
    const answers = someAnswers(next);
    const judge: Judge = { person, bucket, way, token: '', versions, came: 0, answers };
    judges.push(judge);
    if (way === 'card') {
      await cluster.app.transaction(job, (tx) => giveCard(tx, organisation, id, now));
      const pile = codes.get(bucket) ?? [];
      const [code = ''] = pile.splice(randomInt(pile.length), 1);
      const card = { kind: 'card', code, place: { organisation, quarter: LINKED, bucket } } as const;
      later.push(async () => {
        if ((await keepCard(parts, card, answers)) !== 'kept') throw new Error('a card was refused');
        judge.token = hexOf(code);
        judge.came = ++came;
      });
      return;
    }
    const device = fastDevice(keys.get(bucket) as BucketKeys);
    const who = { kind: 'customer', person } as const;
    const claim = { who, id, blinded: device.blinded, reissue: false, nameOf: async () => us.name };
    const claimed = await claimRight(of, claim, now);
    if (claimed.kind !== 'signed') throw new Error(`no signature: ${JSON.stringify(claimed)}`);
    const token = device.finish(claimed.signature);
    judge.token = hexOf(token.prepared);
    const all = Array.from({ length: versions }, (_, at) => async () => {
      const last = at + 1 === versions;
      await send(token, at + 1, last ? answers : someAnswers(next));
      if (at === 0) judge.came = came;
    });
    if (way === 'at-once') for (const one of all) await one();
    // Second thoughts come in their own order, never before the first.
    else
      later.push(async () => {
        for (const one of all) await one();
      });
  };
  await inTurns(mixed(rights, next).map((right) => () => goes(right)));
  await inTurns(mixed(later, next));
  return judges;
};

const WIDTH = 6;
const inTurns = async (all: readonly (() => Promise<void>)[]): Promise<void> => {
  let at = 0;
  const lane = async (): Promise<void> => {
    for (let one = all[at++]; one; one = all[at++]) await one();
  };
  await Promise.all(Array.from({ length: WIDTH }, lane));
};

/** Of a prepared message, or of a card's code: what the collector names a verdict by. */
const hexOf = (of: string | Buffer): string => hash('sha256', of, 'hex');

const mixed = <T>(all: readonly T[], next: () => number): T[] =>
  all
    .map((one) => [next(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** No two alike, in marks as in text: what is linked is one row and no other. */
const someAnswers = (next: () => number): Answers => {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const words = Array.from({ length: 3 + Math.floor(next() * 60) }, () =>
    Array.from({ length: 5 }, () => pick([...LETTERS])).join(''),
  );
  return {
    items: Object.fromEntries(ITEMS.map(({ key }) => [key, pick(SCALE)])),
    again: Math.floor(next() * 11),
    professions: next() < 0.5 ? [] : [pick(PROFESSIONS)],
    by: next() < 0.2 ? 'proxy' : next() < 0.2 ? 'with-help' : 'self',
    version: next() < 0.1 ? 'easy' : 'full',
    good: words.join(' '),
    better: '',
  };
};
