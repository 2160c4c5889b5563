import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { type FreshCollector, freshCollector } from '../../../../test/setup/fresh-collector.ts';
import { boundsOf, closesOn, headAfter, NO_HEAD, type PublicEntry } from '../../protocol/index.ts';
import { newFaults } from '../export/fault.ts';
import { type LogLine, recountIssued, recountLog } from '../export/recount-log.ts';
import { appendPublicLine } from '../public-log/append-line.ts';
import { readPublicLines } from '../public-log/lines.sql.ts';
import { noteSample, noteSampleTold } from './note-sample.ts';

let collector: FreshCollector;
before(async () => {
  collector = await freshCollector();
});
after(() => collector.close());

const QUARTER = '2026Q3';
const OVER = boundsOf(QUARTER).until;
const CLOSED = closesOn(QUARTER);
const parts = (day: string) => ({ door: collector.door, today: () => day });
const drawn = { mark: 'm'.repeat(43), words: 'w'.repeat(43), total: 40, size: 20 };
const counts = { issued: 1, reissued: 0, cards: 0, redeemed: 1, hash: 'h' };
const closed: PublicEntry = { kind: 'closed', quarter: QUARTER, bucket: 'b', ...counts };
const close = (organisation: string) =>
  collector.door.transaction(organisation, (tx) => appendPublicLine(tx, organisation, closed));
const lines = async (organisation: string) =>
  (await collector.door.transaction(organisation, (tx) => readPublicLines(tx, organisation))).map(
    ({ line: { index: _, ...line } }) => line,
  );

test('what was drawn stands in the public log before closing, once; what came of it after closing, once', async () => {
  const organisation = randomUUID();
  const request = { organisation, quarter: QUARTER, ...drawn } as const;
  const told = { organisation, quarter: QUARTER, yes: 17, no: 0, unknown: 1 } as const;
  const reason = async (answer: ReturnType<typeof noteSample>) => {
    const heard = await answer;
    return heard.kind === 'refused' ? heard.reason : heard.kind;
  };
  assert.equal(await reason(noteSample(parts('2026-09-30'), request)), 'closed', 'the quarter still runs');
  await Promise.all([1, 2, 3].map(() => noteSample(parts(OVER), request)));
  assert.equal(await reason(noteSample(parts(OVER), request)), 'done');
  assert.equal(await reason(noteSample(parts(OVER), { ...request, words: drawn.mark })), 'drawn-before');
  assert.equal(await reason(noteSampleTold(parts(OVER), told)), 'no-such-sample', 'not closed');
  await close(organisation);
  assert.equal(await reason(noteSampleTold(parts(CLOSED), { ...told, yes: 20 })), 'no-such-sample');
  for (let at = 0; at < 2; at += 1) assert.equal(await reason(noteSampleTold(parts(CLOSED), told)), 'done');
  assert.equal(await reason(noteSampleTold(parts(CLOSED), { ...told, yes: 1 })), 'drawn-before');
  assert.deepEqual(await lines(organisation), [
    { kind: 'sample', quarter: QUARTER, ...drawn },
    closed,
    { kind: 'sample-told', quarter: QUARTER, yes: 17, no: 0, unknown: 1 },
  ]);
});

test('not below a line of closing; and of a small sample no answers', async () => {
  const [late, small] = [randomUUID(), randomUUID()];
  await close(late);
  const below = await noteSample(parts(OVER), { organisation: late, quarter: QUARTER, ...drawn });
  assert.deepEqual(below, { kind: 'refused', reason: 'closed' });
  const nine = { ...drawn, total: 9, size: 9 };
  await noteSample(parts(OVER), { organisation: small, quarter: QUARTER, ...nine });
  await close(small);
  const told = { organisation: small, quarter: QUARTER, yes: 9, no: 0, unknown: 0 } as const;
  assert.deepEqual(await noteSampleTold(parts(CLOSED), told), { kind: 'refused', reason: 'no-such-sample' });
});

test('whoever recounts sees lots that were drawn late, twice, of other sizes or over too many rights', async () => {
  const sample: PublicEntry = { kind: 'sample', quarter: QUARTER, ...drawn };
  const told: PublicEntry = { kind: 'sample-told', quarter: QUARTER, yes: 18, no: 1, unknown: 1 };
  const declared: PublicEntry = {
    kind: 'declared',
    quarter: QUARTER,
    bucket: 'b',
    deliveries: 40,
    rights: 40,
  };
  const opened: PublicEntry = { kind: 'opened', quarter: QUARTER, opened: 1, spoiled: 0, hash: 'h' };
  const faultsOf = async (...entries: PublicEntry[]): Promise<string[]> => {
    const log: LogLine[] = [];
    for (const [index, entry] of [declared, ...entries, opened].entries()) {
      const of = { index, ...entry };
      log.push({ of, head: await headAfter(log.at(-1)?.head ?? NO_HEAD, of) });
    }
    const faults = newFaults();
    recountIssued(await recountLog(log, QUARTER, faults), ['b'], faults);
    return faults.all().map(({ kind }) => kind);
  };
  assert.deepEqual(await faultsOf(sample, closed, told), []);
  assert.deepEqual(await faultsOf(closed), [], 'no lots were drawn');
  assert.deepEqual(await faultsOf(closed, sample), ['log-changed']);
  assert.deepEqual(await faultsOf(sample, sample, closed), ['log-changed']);
  assert.deepEqual(await faultsOf({ ...sample, size: 12 }, closed), ['sample-wrong']);
  assert.deepEqual(await faultsOf({ ...sample, total: 41 }, closed), ['sample-wrong']);
  assert.deepEqual(await faultsOf(sample, closed, { ...told, yes: 19 }), ['sample-wrong']);
  assert.deepEqual(await faultsOf(closed, told), ['sample-wrong']);
  assert.deepEqual(await faultsOf(sample, told, closed), ['log-changed']);
});
