import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Column, type EventLog, NOBODY } from '../log/event-log.ts';
import { GrownRows, NameList } from '../log/grown.ts';
import { figuresOf } from './figures.ts';
import { changesOf } from './handovers.rules.ts';
import { networkOf, withoutRepeats } from './network.rules.ts';

type Event = [activity: string, group?: string | undefined, minute?: number];
/** A log of these cases; time in minutes. */
const logOf = (...cases: Event[][]): EventLog => {
  const rows = new GrownRows();
  const [activities, groups] = [new NameList(), new NameList()];
  cases.forEach((events, at) => {
    for (const [activity, group, minute] of events)
      rows.add(
        at,
        activities.numberOf(activity),
        NOBODY,
        group ? groups.numberOf(group) : NOBODY,
        (minute ?? Number.NaN) * 60_000,
      );
  });
  return rows.log({
    cases: cases.map((_, at) => `${at}`),
    activities: activities.names,
    resources: [],
    groups: groups.names,
  });
};

/** By the definitions, as plainly as they can be written. */
const plain = (values: (string | undefined)[], dropped: boolean) => {
  const seen = values.filter((one) => !dropped || (one !== undefined && one !== 'EMPTY'));
  const runs = seen.filter((one, at) => at === 0 || one !== seen[at - 1]);
  const aba = (list: (string | undefined)[]) =>
    list.some((one, at) => at >= 2 && one === list[at - 2] && one !== list[at - 1]);
  return { changes: Math.max(0, runs.length - 1), consecutive: aba(seen), runs: aba(runs) };
};

describe('handovers and ping-pong', () => {
  const table: [string, (string | undefined)[], number, number, boolean, boolean][] = [
    ['nobody', [undefined], 0, 0, false, false],
    ['the same', ['A', 'A', 'A'], 0, 0, false, false],
    ['one handover', ['A', 'A', 'B'], 1, 1, false, false],
    ['to and fro at once', ['A', 'B', 'A'], 2, 2, true, true],
    ['to and fro by runs', ['A', 'B', 'B', 'A'], 2, 2, false, true],
    ['EMPTY between is a group of its own', ['A', 'EMPTY', 'A'], 2, 0, true, true],
    ['nothing between is one too', ['A', undefined, 'B'], 2, 1, false, false],
  ];
  for (const [what, values, kept, dropped, consecutive, runs] of table)
    test(what, () => {
      const log = logOf(values.map((group) => ['x', group]));
      const all = changesOf(log, log.group, 'kept');
      assert.equal(all.handovers.total, kept);
      assert.equal(changesOf(log, log.group, 'dropped').handovers.total, dropped);
      assert.deepEqual(all.pingPong, { consecutive: Number(consecutive), runs: Number(runs) });
    });

  test('count the same as the definitions written out', () => {
    const value = fc.constantFrom('A', 'B', 'C', 'EMPTY', undefined);
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (cases, drop) => {
          const log = logOf(...cases.map((values) => values.map((group): Event => ['x', group])));
          const { handovers, pingPong } = changesOf(log, log.group, drop ? 'dropped' : 'kept');
          const all = cases.map((values) => plain(values, drop));
          assert.equal(
            handovers.total,
            all.reduce((sum, { changes }) => sum + changes, 0),
          );
          assert.equal(handovers.cases_with_none, all.filter(({ changes }) => changes === 0).length);
          assert.equal(pingPong.consecutive, all.filter((one) => one.consecutive).length);
          assert.equal(pingPong.runs, all.filter((one) => one.runs).length);
        },
      ),
    );
  });
});

describe('the figures of a log', () => {
  const log = logOf(
    [
      ['a', 'G', 0],
      ['b', 'H', 10],
      ['b', 'H', 30],
      ['c', 'G', 100],
    ],
    [
      ['a', 'G', 0],
      ['b', undefined, 5],
      ['c', 'H', 20],
    ],
    [
      ['a', 'G', 0],
      ['b', 'H', 10],
      ['b', 'H', 30],
      ['c', 'G', 70],
    ],
  );

  test('are the graph, the variants, the ways it begins and ends', () => {
    const figures = figuresOf(log);
    assert.deepEqual(figures.edges, [
      { from: 'a', to: 'b', count: 3 },
      { from: 'b', to: 'c', count: 3 },
      { from: 'b', to: 'b', count: 2 },
    ]);
    assert.equal(figures.pairs, 8);
    assert.deepEqual(figures.starts, [{ activity: 'a', count: 3 }]);
    assert.deepEqual(figures.ends, [{ activity: 'c', count: 3 }]);
    assert.deepEqual(figures.variants, [
      { activities: ['a', 'b', 'b', 'c'], cases: [0, 2] },
      { activities: ['a', 'b', 'c'], cases: [1] },
    ]);
  });

  test('and how long it took, and who was waited for', () => {
    const { lead, waiting } = figuresOf(log);
    assert.deepEqual([lead.n, lead.median / 60_000, lead.max / 60_000], [3, 70, 100]);
    assert.deepEqual(
      waiting.map(({ group, n, total }) => [group, n, total / 60_000]),
      [
        ['G', 2, 110],
        ['H', 3, 35],
      ],
    );
  });

  test('pairs are events less cases, and every case lies in one variant', () => {
    const cases = fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(cases, (all) => {
        const figures = figuresOf(logOf(...all.map((events) => events.map((one): Event => [one]))));
        assert.equal(figures.pairs, figures.events - figures.cases);
        assert.equal(
          figures.edges.reduce((sum, { count }) => sum + count, 0),
          figures.pairs,
        );
        assert.deepEqual(
          figures.variants.flatMap((one) => one.cases).sort((a, b) => a - b),
          all.map((_, at) => at),
        );
      }),
    );
  });

  test('repeats are taken together, and a network passes over who is unknown', () => {
    assert.deepEqual([...withoutRepeats(log).starts], [0, 3, 6, 9]);
    const column: Column = log.group;
    assert.deepEqual(networkOf(log, column), [
      { from: 'G', to: 'H', count: 3 },
      { from: 'H', to: 'G', count: 2 },
    ]);
  });
});
