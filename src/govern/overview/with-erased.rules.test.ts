import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Overview } from './read-overview.ts';
import { withErased } from './with-erased.rules.ts';

const overview: Overview = {
  asked: {
    total: 2,
    perQuarter: [{ name: '2026-1', n: 2 }],
    groups: [{ name: 'ouderen', when: '2026-1', n: 1 }],
    topics: [{ name: 'douchen', n: 2 }],
  },
  notOffered: { shared: 3, notChosen: 1, noRoom: [{ name: 'Hulp', n: 1 }], none: [], noneTotal: 0 },
  waiting: { waits: [], longest: [] },
  left: { total: 1, chosen: 4, endings: [{ kind: 'stop', reason: 'Te ver', n: 1 }] },
  promises: [{ what: 'answer', month: '2026-03', kept: 2, broken: 0, open: 1, dropped: 0 }],
};

test('with nothing erased every figure stays as it was', () => {
  assert.deepEqual(withErased(overview, []), overview);
});

test('what was erased counts as it did, without a word of anybody', () => {
  const line = (what: string, detail: string, month: string, n: number, offer: string | null = null) => ({
    what,
    detail,
    month,
    n,
    offer,
  });
  const all = withErased(overview, [
    line('asked', '', '2026-02', 1),
    line('asked', '', '2025-12', 1),
    line('group', 'ouderen', '2026-03', 2),
    line('shared', '', '2026-03', 1),
    line('not-chosen', '', '2026-03', 1),
    line('no-room', 'an-id', '2026-03', 1, 'Hulp'),
    line('no-room', 'of an offer that is gone', '2026-03', 1),
    line('none', '', '2026-03', 1),
    line('none-group', 'ggz', '2026-03', 1),
    line('ending', 'stop', '2026-03', 2),
    line('chosen', '', '2026-03', 1),
    line('promise', 'answer:kept', '2026-03', 1),
    line('promise', 'other:broken', '2026-02', 1),
  ]);
  assert.deepEqual(all.asked.perQuarter, [
    { name: '2025-4', n: 1 },
    { name: '2026-1', n: 3 },
  ]);
  assert.equal(all.asked.total, 4);
  assert.deepEqual(all.asked.groups, [{ name: 'ouderen', when: '2026-1', n: 3 }]);
  assert.deepEqual(all.asked.topics, overview.asked.topics);
  assert.deepEqual(all.notOffered, {
    shared: 4,
    notChosen: 2,
    noRoom: [{ name: 'Hulp', n: 2 }],
    none: [{ name: 'ggz', n: 1 }],
    noneTotal: 1,
  });
  assert.deepEqual(all.left, {
    total: 3,
    chosen: 5,
    endings: [
      { kind: 'stop', reason: null, n: 2 },
      { kind: 'stop', reason: 'Te ver', n: 1 },
    ],
  });
  assert.deepEqual(all.promises, [
    { what: 'other', month: '2026-02', kept: 0, broken: 1, open: 0, dropped: 0 },
    { what: 'answer', month: '2026-03', kept: 3, broken: 0, open: 1, dropped: 0 },
  ]);
});
