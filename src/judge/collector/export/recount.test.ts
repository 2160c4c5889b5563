import assert from 'node:assert/strict';
import { hash, randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import {
  type CollectedQuarter,
  collectedQuarter,
  plainAnswers,
} from '../../../../test/setup/collected-quarter.ts';
import {
  closesOn,
  fingerprint,
  fromBase64url,
  hashOfSorted,
  headAfter,
  NO_HEAD,
} from '../../protocol/index.ts';
import { insertCards } from '../cards/cards.sql.ts';
import { closeQuarter } from '../opening/close-quarter.ts';
import { destroyQuarter } from '../opening/destroy-quarter.ts';
import { openQuarter } from '../opening/open-quarter.ts';
import { appendPublicLine } from '../public-log/append-line.ts';
import { exportQuarter } from './export-quarter.ts';
import type { FaultKind } from './fault.ts';
import { recount } from './recount.ts';

// biome-ignore lint/suspicious/noExplicitAny: lines are changed in ways that their types do not allow
type Line = any;
let world: CollectedQuarter;
let lines: string[] = [];

before(async () => {
  world = await collectedQuarter({ noord: 20, zuid: 16 });
  const { organisation, quarter, keys, collector } = world;
  const { door } = collector;
  const cards = Array.from({ length: 20 }, () => randomBytes(32));
  await door.transaction(organisation, async (tx) => {
    await insertCards(tx, { organisation, quarter }, 'noord', cards);
    const printed = await hashOfSorted(cards.map((card) => card.toString('base64url')));
    await appendPublicLine(tx, organisation, {
      kind: 'cards-printed',
      quarter,
      bucket: 'noord',
      count: 20,
      hash: printed,
    });
    await tx
      .updateTable('bucket_count')
      .set({ issued: 17, cards_given: 3 })
      .where('organisation_id', '=', organisation)
      .where('bucket', '=', 'noord')
      .execute();
  });
  for (let at = 0; at < 13; at += 1)
    await world.give('noord', { ...plainAnswers, again: at % 11 }, 1 + (at % 2));
  for (let at = 0; at < 11; at += 1) await world.give('zuid', { ...plainAnswers, again: 9 });
  for (const card of cards.slice(0, 2)) await world.giveCard('noord', new Uint8Array(card), plainAnswers);
  const parts = { door, keys, today: () => closesOn(quarter) };
  await closeQuarter(parts, organisation, quarter);
  assert.equal(await exportQuarter(door, organisation, quarter), undefined, 'nothing before it is opened');
  await openQuarter(parts, organisation, quarter, world.key());
  await destroyQuarter(parts, organisation, quarter);
  const parts2 = await exportQuarter(door, organisation, quarter);
  assert.ok(parts2);
  lines = (await Array.fromAsync(parts2)).map((line) => line.trimEnd());
});
after(() => world.collector.close());

async function* of(some: readonly string[]) {
  yield* some;
}
const counted = (some: readonly string[], printed?: string) => recount(of(some), printed);

test('what nobody touched is whole, by the printed fingerprint too', async () => {
  const head = JSON.parse(lines.find((line) => line.includes('"kind":"keys"')) ?? '').of.head as string;
  const paper = fingerprint(fromBase64url(head)).toLowerCase();
  const found = await counted(lines, paper);
  assert.deepEqual(found.faults, []);
  const { whole, name, keys, verdicts, cards, destroyed, columns } = found;
  assert.deepEqual(
    { whole, name, keys, verdicts, cards, destroyed },
    { whole: true, name: 'De Proef', keys: 2, verdicts: 24, cards: 2, destroyed: true },
  );
  assert.ok(columns > 0, 'there are columns to be counted');
});

test('it holds no row of answers, no text and no time', () => {
  const all = lines.join('\n');
  for (const word of ['opened_score', 'good', 'better', 'professions', 'created', '2026-'])
    assert.equal(all.includes(word), false, word);
});

/** Changes one line that fits, as somebody would who can write the file. */
const changed = (fits: (line: Line) => boolean, change: (line: Line) => void): string[] => {
  const at = lines.findIndex((line) => fits(JSON.parse(line)));
  assert.ok(at >= 0);
  const line = JSON.parse(lines[at] as string);
  change(line);
  return lines.with(at, JSON.stringify(line));
};
/** Somebody who can write the file would also repair the chain behind it. */
const rechained = async (some: readonly string[]): Promise<string[]> => {
  let head = NO_HEAD;
  const all: string[] = [];
  for (const text of some) {
    const line = JSON.parse(text) as Line;
    if (line.line === 'log') {
      head = await headAfter(head, line.of);
      line.head = head;
    }
    all.push(JSON.stringify(line));
  }
  return all;
};
const endFixed = (some: readonly string[]): string[] => [
  ...some.slice(0, -1),
  JSON.stringify({ line: 'end', lines: some.length }),
];
const other = (text: string): string => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
const isLog = (kind: string, bucket?: string) => (line: Line) =>
  line.line === 'log' && line.of.kind === kind && (bucket === undefined || line.of.bucket === bucket);
const SPKI = /"spki":"[^"]+"/;
const isVerdict = (line: Line) => line.line === 'verdict';
const place = (fits: (line: Line) => boolean) => lines.findIndex((line) => fits(JSON.parse(line)));

const planted: [string, () => string[] | Promise<string[]>, FaultKind][] = [
  [
    'a changed signature',
    () => changed(isVerdict, (line) => (line.signature = other(line.signature))),
    'wrong-signature',
  ],
  [
    'other answers under a token',
    () => changed(isVerdict, (line) => (line.commitment = other(line.commitment))),
    'wrong-device',
  ],
  ['another version', () => changed(isVerdict, (line) => (line.version += 1)), 'wrong-device'],
  [
    'a replay',
    () => endFixed(lines.toSpliced(place(isVerdict), 0, lines[place(isVerdict)] as string)),
    'replayed',
  ],
  [
    'a replay elsewhere',
    () =>
      endFixed(
        lines.toSpliced(
          place((line) => line.line === 'results'),
          0,
          lines[place(isVerdict)] as string,
        ),
      ),
    'not-in-order',
  ],
  [
    'a verdict of another group',
    () => changed(isVerdict, (line) => (line.bucket = 'zuid')),
    'wrong-signature',
  ],
  [
    'one key for two groups: a token of the one would count in the other too',
    () => lines.with(3, (lines[3] as string).replace(SPKI, SPKI.exec(lines[2] as string)?.[0] ?? '')),
    'wrong-key',
  ],
  ['a verdict under no key', () => changed(isVerdict, (line) => (line.bucket = 'oost')), 'wrong-key'],
  ['a missing verdict', () => endFixed(lines.toSpliced(place(isVerdict), 1)), 'redemptions-changed'],
  [
    'a card that was not printed',
    () =>
      changed(
        (line) => line.line === 'card',
        (line) => (line.token = other(line.token)),
      ),
    'card-not-printed',
  ],
  [
    'one more card',
    () =>
      endFixed(
        lines.toSpliced(
          place((line) => line.line === 'card-printed'),
          0,
          JSON.stringify({
            line: 'card-printed',
            bucket: 'noord',
            hash: randomBytes(32).toString('base64url'),
          }),
        ),
      ),
    'cards-changed',
  ],
  [
    'a key that is not in the list',
    () =>
      changed(
        (line) => line.line === 'key' && line.of.bucket === 'zuid',
        (line) =>
          (line.of.spki = JSON.parse(
            lines[place((one) => one.line === 'key' && one.of.bucket === 'noord')] as string,
          ).of.spki),
      ),
    'other-list',
  ],
  ['a changed log', () => changed(isLog('declared', 'zuid'), (line) => (line.of.rights -= 1)), 'log-changed'],
  [
    'a log cut in the middle',
    () => endFixed(lines.toSpliced(place(isLog('declared', 'zuid')), 1)),
    'log-changed',
  ],
  ['a log cut at its end', () => endFixed(lines.toSpliced(place(isLog('opened')), 2)), 'log-cut'],
  ['a file cut off', () => lines.slice(0, -3), 'cut-off'],
  [
    'issued more than declared',
    () => rechained(changed(isLog('closed', 'zuid'), (line) => (line.of.issued = 17))),
    'issued-more-than-declared',
  ],
  [
    'declared more than delivered',
    () => rechained(changed(isLog('declared', 'zuid'), (line) => (line.of.deliveries = 3))),
    'declared-more-than-delivered',
  ],
  [
    'too many issued anew',
    () => rechained(changed(isLog('closed', 'zuid'), (line) => (line.of.reissued = 2))),
    'reissued-too-many',
  ],
  [
    'more came in than was issued',
    () => rechained(changed(isLog('closed', 'zuid'), (line) => (line.of.issued = 10))),
    'more-than-issued',
  ],
  [
    'more cards than were given',
    () => rechained(changed(isLog('closed', 'noord'), (line) => (line.of.cards = 1))),
    'more-cards-than-given',
  ],
  [
    'other results',
    () =>
      changed(
        (line) => line.line === 'results',
        (line) => (line.body = line.body.replace('"redeemed":15', '"redeemed":16')),
      ),
    'results-changed',
  ],
  [
    'a changed total, log and all',
    async () => {
      const some = changed(
        (line) => line.line === 'results',
        (line) => (line.body = line.body.replace('"redeemed":15', '"redeemed":16')),
      );
      const body = some.map((text) => JSON.parse(text)).find((line) => line.line === 'results').body;
      const at = some.findIndex((text) => isLog('opened')(JSON.parse(text)));
      const line = JSON.parse(some[at] as string);
      line.of.hash = hash('sha256', body, 'base64url');
      return rechained(some.with(at, JSON.stringify(line)));
    },
    'totals-changed',
  ],
  [
    'a changed column',
    () =>
      changed(
        (line) => line.line === 'column' && line.values.includes('0'),
        (line) => (line.values = line.values.replace('0', '1')),
      ),
    'column-changed',
  ],
  [
    'a missing column',
    () =>
      endFixed(
        lines.toSpliced(
          place((line) => line.line === 'column'),
          1,
        ),
      ),
    'column-changed',
  ],
  ['a line that is none of ours', () => endFixed(lines.toSpliced(3, 0, '{"line":"note"}')), 'not-an-export'],
];

for (const [name, plant, wanted] of planted)
  test(`fails on ${name}`, async () => {
    const found = await counted(await plant());
    assert.equal(found.whole, false);
    assert.ok(
      found.faults.some(({ kind }) => kind === wanted),
      JSON.stringify(found.faults),
    );
  });

test('fails on the fingerprint of another list, and on what is no export at all', async () => {
  const found = await counted(lines, '0000 1111 2222 3333 4444 5555');
  const kinds = found.faults.map(({ kind }) => kind);
  assert.deepEqual(kinds, ['other-fingerprint']);
  for (const some of [[], ['hello'], lines.slice(1)]) assert.equal((await counted(some)).whole, false);
});
