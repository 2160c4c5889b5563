import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { conforms, type Net, type NetNode } from './conformance.rules.ts';

type Sketch = {
  nodes: Record<string, [kind: string, more?: Partial<NetNode>]>;
  flows: string[];
  inside?: Record<string, string>;
};
/** A net from 'a>b' flows. */
const netOf = ({ nodes, flows, inside = {} }: Sketch): Net => ({
  start: 'start',
  starts: new Map(Object.entries(inside)),
  flows: new Map(flows.map((flow) => [flow, { to: flow.split('>')[1] as string }])),
  nodes: new Map(
    Object.entries(nodes).map(([id, [kind, more]]) => [
      id,
      {
        id,
        kind,
        incoming: flows.filter((flow) => flow.endsWith(`>${id}`)),
        outgoing: flows.filter((flow) => flow.startsWith(`${id}>`)),
        boundary: [],
        ...more,
      },
    ]),
  ),
});

const task = ['user-task'] as [string];
const ends = { start: ['start'] as [string], end: ['end'] as [string] };
const line = netOf({ nodes: { ...ends, a: task, b: task }, flows: ['start>a', 'a>b', 'b>end'] });
const either = netOf({
  nodes: { ...ends, x: ['exclusive'], a: task, b: task, y: ['exclusive'] },
  flows: ['start>x', 'x>a', 'x>b', 'a>y', 'b>y', 'y>x', 'y>end'],
});
const both = netOf({
  nodes: { ...ends, x: ['parallel'], a: task, b: task, y: ['parallel'], c: task },
  flows: ['start>x', 'x>a', 'x>b', 'a>y', 'b>y', 'y>c', 'c>end'],
});
const clocked = netOf({
  nodes: {
    ...ends,
    a: ['user-task', { boundary: ['t'] }],
    t: ['boundary-timer', { interrupting: true }],
    b: task,
    c: task,
  },
  flows: ['start>a', 'a>c', 't>b', 'b>end', 'c>end'],
});
const reminded = netOf({
  nodes: {
    ...ends,
    a: ['user-task', { boundary: ['t'] }],
    t: ['boundary-timer', { interrupting: false }],
    b: task,
    c: task,
  },
  flows: ['start>a', 'a>c', 't>b', 'b>end', 'c>end'],
});
const nested = netOf({
  nodes: {
    ...ends,
    sub: ['sub-process'],
    s: ['start', { within: 'sub' }],
    a: ['user-task', { within: 'sub' }],
    e: ['end', { within: 'sub' }],
    b: task,
  },
  flows: ['start>sub', 'sub>b', 'b>end', 's>a', 'a>e'],
  inside: { sub: 's' },
});

const rows: [string, Net, string, string][] = [
  ['in order', line, 'a b', 'followed'],
  ['not done yet', line, 'a', 'followed'],
  ['out of order', line, 'b a', 'b not-yet'],
  ['twice', line, 'a a', 'a not-yet'],
  ['what the process does not know', line, 'a z', 'z not-in-process'],
  ['said not to be needed', line, 'a -b', 'b skipped'],
  ['one or the other, and round again', either, 'b a a', 'followed'],
  ['both, in any order', both, 'b a c', 'followed'],
  ['only one of both', both, 'b c', 'c not-yet'],
  ['the timer instead', clocked, 'b', 'followed'],
  ['the timer and the step', clocked, 'a b', 'b not-yet'],
  ['a reminder and the step', reminded, 'b a c', 'followed'],
  ['through a sub-process', nested, 'a b', 'followed'],
  ['past a sub-process', nested, 'b', 'b not-yet'],
];

describe('does a case follow the process?', () => {
  for (const [what, net, steps, expected] of rows)
    test(`${what}: ${steps}`, () => {
      const verdict = conforms(
        net,
        steps
          .split(' ')
          .map((one) => (one.startsWith('-') ? { element: one.slice(1), skipped: true } : { element: one })),
      );
      assert.equal(verdict.kind === 'deviates' ? `${verdict.at} ${verdict.why}` : verdict.kind, expected);
    });
});
