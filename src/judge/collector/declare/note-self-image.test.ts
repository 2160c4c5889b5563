import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { type FreshCollector, freshCollector } from '../../../../test/setup/fresh-collector.ts';
import { closesOn, headAfter, NO_HEAD, type PublicEntry } from '../../protocol/index.ts';
import { newFaults } from '../export/fault.ts';
import { type LogLine, recountLog } from '../export/recount-log.ts';
import { appendPublicLine } from '../public-log/append-line.ts';
import { readPublicLines } from '../public-log/lines.sql.ts';
import { noteSelfImage } from './note-self-image.ts';

let collector: FreshCollector;
before(async () => {
  collector = await freshCollector();
});
after(() => collector.close());

const QUARTER = '2026Q3';
const hash = 'a'.repeat(64);
const parts = (day: string) => ({ door: collector.door, today: () => day });
const lines = (organisation: string) =>
  collector.door.transaction(organisation, (tx) => readPublicLines(tx, organisation));

test('a fingerprint stands in the public log once, and never another in its place', async () => {
  const organisation = randomUUID();
  const request = { organisation, quarter: QUARTER, service: 'wassen', hash } as const;
  assert.deepEqual(await noteSelfImage(parts('2026-09-01'), request), { kind: 'done' });
  assert.deepEqual(await noteSelfImage(parts('2026-09-02'), request), { kind: 'done' });
  const other = { ...request, hash: 'b'.repeat(64) };
  assert.deepEqual(await noteSelfImage(parts('2026-09-02'), other), {
    kind: 'refused',
    reason: 'sealed-before',
  });
  assert.deepEqual(await noteSelfImage(parts('2026-09-02'), { ...other, service: '' }), { kind: 'done' });
  assert.deepEqual(
    (await lines(organisation)).map(({ line }) => line),
    [
      { index: 0, kind: 'self-image', quarter: QUARTER, service: 'wassen', hash },
      { index: 1, kind: 'self-image', quarter: QUARTER, service: '', hash: other.hash },
    ],
  );
  // Heard before: after closing the same request is still told so, and adds nothing.
  assert.deepEqual(await noteSelfImage(parts(closesOn(QUARTER)), request), { kind: 'done' });
});

test('two at once are one line', async () => {
  const organisation = randomUUID();
  const request = { organisation, quarter: QUARTER, service: 'x', hash } as const;
  await Promise.all([1, 2, 3].map(() => noteSelfImage(parts('2026-09-01'), request)));
  assert.equal((await lines(organisation)).length, 1);
});

test('not from the day of closing on, nor below a line of closing', async () => {
  const [organisation, early] = [randomUUID(), randomUUID()];
  const request = { quarter: QUARTER, service: 'x', hash } as const;
  const late = await noteSelfImage(parts(closesOn(QUARTER)), { ...request, organisation });
  assert.deepEqual(late, { kind: 'refused', reason: 'closed' });
  await collector.door.transaction(early, (tx) =>
    appendPublicLine(tx, early, {
      kind: 'closed',
      quarter: QUARTER,
      bucket: 'b',
      issued: 1,
      reissued: 0,
      cards: 0,
      redeemed: 1,
      hash: 'h',
    }),
  );
  const below = await noteSelfImage(parts('2026-09-01'), { ...request, organisation: early });
  assert.deepEqual(below, { kind: 'refused', reason: 'closed' });
  assert.equal((await lines(early)).length, 1);
});

test('not of a quarter that has not begun: nobody fills the log with those to come', async () => {
  const organisation = randomUUID();
  const request = { organisation, quarter: QUARTER, service: 'x', hash } as const;
  const early = await noteSelfImage(parts('2026-06-30'), request);
  assert.deepEqual(early, { kind: 'refused', reason: 'no-such-quarter' });
  assert.equal((await lines(organisation)).length, 0);
  assert.deepEqual(await noteSelfImage(parts('2026-07-01'), request), { kind: 'done' });
});

test('whoever recounts sees a fingerprint that came below the closing, or twice', async () => {
  const image = (service: string): PublicEntry => ({ kind: 'self-image', quarter: QUARTER, service, hash });
  const counts = { issued: 1, reissued: 0, cards: 0, redeemed: 1, hash: 'h' };
  const closed: PublicEntry = { kind: 'closed', quarter: QUARTER, bucket: 'b', ...counts };
  const faultsOf = async (entries: readonly PublicEntry[]): Promise<number> => {
    const log: LogLine[] = [];
    for (const [index, entry] of entries.entries()) {
      const of = { index, ...entry };
      log.push({ of, head: await headAfter(log.at(-1)?.head ?? NO_HEAD, of) });
    }
    const faults = newFaults();
    await recountLog(log, QUARTER, faults);
    return faults.count();
  };
  assert.equal(await faultsOf([image('a'), image('b'), closed]), 0);
  assert.equal(await faultsOf([image('a'), closed, image('b')]), 1);
  assert.equal(await faultsOf([image('a'), image('a'), closed]), 1);
});
