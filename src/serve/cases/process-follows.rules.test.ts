import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CASE_EVENTS, CASE_KINDS, CASE_STATES } from './case.ts';
import { type Follows, processFollows } from './process-follows.rules.ts';

const open = { kind: 'chosen', state: 'accepted', closedAt: null } as const;

test('what a change of a case means for its processes', () => {
  const cases: [Parameters<typeof processFollows>, Follows][] = [
    [['accepted', open], 'begin'],
    [['contact-accepted', open], 'begin'],
    [['contact-accepted', { ...open, state: 'serving' }], undefined],
    [['contact-accepted', { ...open, kind: 'desk' }], undefined],
    [['handover-offered', open], 'pause'],
    [['handover-accepted', open], 'resume'],
    [['handover-lapsed', open], 'resume'],
    [['planned', open], undefined],
    [['finished', { ...open, state: 'served', closedAt: new Date(0) }], 'stop'],
  ];
  for (const [[event, of], follows] of cases) assert.equal(processFollows(event, of), follows, event);
});

test('a closed case stops its processes, whatever closed it; an open one never does', () => {
  for (const event of CASE_EVENTS)
    for (const kind of CASE_KINDS)
      for (const state of CASE_STATES) {
        assert.equal(processFollows(event, { kind, state, closedAt: new Date(0) }), 'stop');
        assert.notEqual(processFollows(event, { kind, state, closedAt: null }), 'stop');
      }
});
