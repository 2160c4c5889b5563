import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  EVIDENCE,
  kindOf,
  mayPoint,
  maySay,
  movedBy,
  promiseState,
  verdictOn,
  writtenKind,
} from './promise.rules.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 2, 10, hour));
const open = { dueAt: at(12), keptAt: null, brokenAt: null, droppedAt: null };

test('a promise is open until its moment and broken after it', () => {
  assert.equal(promiseState(open, at(11)), 'open');
  assert.equal(promiseState(open, at(12)), 'open');
  assert.equal(promiseState(open, at(13)), 'broken');
});

test('what was written down holds', () => {
  assert.equal(promiseState({ ...open, keptAt: at(9) }, at(20)), 'kept');
  assert.equal(promiseState({ ...open, brokenAt: at(12) }, at(20)), 'broken');
  assert.equal(promiseState({ ...open, droppedAt: at(9) }, at(20)), 'dropped');
});

test('moved with her yes is neither kept nor broken; moved by us alone is broken', () => {
  const moved = (agreed: boolean) =>
    promiseState({ ...open, movedTo: 'n', agreed, ...movedBy(agreed, at(10)) }, at(20));
  assert.equal(moved(true), 'moved');
  assert.equal(moved(false), 'broken');
});

test('whether an appointment was held is not decided by the clock', () => {
  assert.equal(promiseState({ ...open, kind: 'appointment' }, at(20)), 'open');
  assert.equal(promiseState({ ...open, kind: 'appointment', brokenAt: at(12) }, at(20)), 'broken');
});

test('evidence on the very moment is in time', () => {
  assert.equal(verdictOn(at(12), at(12)), 'kept');
  assert.equal(verdictOn(at(12), new Date(at(12).getTime() + 1)), 'broken');
});

test('of what kind a row is', () => {
  const table: [string | null, string, string][] = [
    [null, 'answer', 'answer'],
    [null, 'call-back', 'call-back'],
    [null, 'Wij bellen de gemeente', 'step'],
    ['free', 'Ik stuur u de folder', 'free'],
    ['appointment', 'appointment', 'appointment'],
    ['something newer', 'contact', 'contact'],
  ];
  for (const [kind, what, expected] of table) assert.equal(kindOf(kind, what), expected);
  assert.equal(writtenKind('answer'), null);
  assert.equal(writtenKind('free'), 'free');
});

test('every kind names what shows it, and none of it is a box to tick', () => {
  for (const [kind, evidence] of Object.entries(EVIDENCE)) assert.ok(evidence.length > 0, kind);
});

const free = {
  kind: 'free' as const,
  madeAt: at(9),
  keptAt: null,
  droppedAt: null,
  movedTo: null,
  said: null,
  saidAt: null,
};

test('what may be pointed at', () => {
  const to = (hour: number, by: 'member' | 'customer' = 'member') => ({
    kind: 'message' as const,
    at: at(hour),
    by,
  });
  const table: [string, Parameters<typeof mayPoint>, ReturnType<typeof mayPoint>][] = [
    ['what we did after it', [free, to(10)], undefined],
    ['what we did before it', [free, to(8)], 'before-it'],
    ['at the very moment of promising', [free, to(9)], 'before-it'],
    ['what she wrote herself', [free, to(10, 'customer')], 'not-ours'],
    ['before she said no', [{ ...free, said: 'no', saidAt: at(11) }, to(10)], 'before-her-no'],
    ['after she said no', [{ ...free, said: 'no', saidAt: at(11) }, to(12)], undefined],
    ['kept already', [{ ...free, keptAt: at(10) }, to(11)], 'over'],
    ['moved', [{ ...free, movedTo: 'n' }, to(11)], 'over'],
    ['an answer has evidence of its own', [{ ...free, kind: 'answer' }, to(11)], 'not-pointed'],
    ['so has an appointment', [{ ...free, kind: 'appointment' }, to(11)], 'not-pointed'],
  ];
  for (const [what, [promise, pointed], expected] of table)
    assert.equal(mayPoint(promise, pointed), expected, what);
});

test('she judges what was promised in our own words, as long as nothing came in its place', () => {
  assert.equal(maySay(free), true);
  assert.equal(maySay({ ...free, movedTo: 'n' }), false);
  assert.equal(maySay({ ...free, kind: 'answer' }), false);
});
