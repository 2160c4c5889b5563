import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Act,
  actedBy,
  after,
  BEGIN,
  CUSTOMER_ACTS,
  choiceHolds,
  ORGANISATION_ACTS,
  type Standing,
} from './case-flow.rules.ts';

const ACTS: readonly Act[] = [...CUSTOMER_ACTS, ...ORGANISATION_ACTS];
/** What happened on the way here, beside where it stands: did she choose, and was anything planned? */
type World = { at: Standing; chose: boolean };
const key = ({ at, chose }: World) => JSON.stringify([at, chose]);

const step = ({ at, chose }: World, act: Act): World | undefined => {
  // Two planned deliveries show all that more of them would.
  const next = act === 'plan' && at.planned >= 2 ? undefined : after(at, act);
  if (!next) return undefined;
  return { at: next, chose: act === 'choose' || (chose && act !== 'another-question') };
};

const CRISIS: Standing = { ...BEGIN, kind: 'crisis' };
const closure = (from: Standing): World[] => {
  const seen = new Map<string, World>();
  const queue: World[] = [{ at: from, chose: false }];
  for (let world = queue.shift(); world; world = queue.shift()) {
    if (seen.has(key(world))) continue;
    seen.set(key(world), world);
    for (const act of ACTS) {
      const next = step(world, act);
      if (next) queue.push(next);
    }
  }
  return [...seen.values()];
};
const worlds = closure(BEGIN);

test('the closure of all acts is finite and was really walked', () => {
  assert.ok(worlds.length > 30, `${worlds.length} worlds`);
  const states = new Set(worlds.map(({ at }) => at.state));
  const all = [
    'accepted',
    'asked',
    'declined',
    'no-room',
    'open',
    'served',
    'serving',
    'stopped',
    'switched',
    'waiting',
  ];
  assert.deepEqual([...states].sort(), all);
});

test('no path leads to a delivery before a choice', () => {
  for (const world of worlds) {
    if (world.at.planned === 0 && !world.at.done) continue;
    assert.ok(world.chose, JSON.stringify(world));
    assert.equal(world.at.contact, 'accepted', 'care starts with one named contact');
  }
  for (const { at } of worlds) if (after(at, 'plan')) assert.ok(choiceHolds(at), JSON.stringify(at));
});

test('from every state she can decline or stop in one step, and then nothing is planned', () => {
  for (const { at } of [...worlds, ...closure(CRISIS)]) {
    const stopped = after(at, 'stop');
    assert.ok(stopped, JSON.stringify(at));
    assert.equal(stopped.planned, 0);
    assert.equal(choiceHolds(stopped), false);
    if (choiceHolds(at))
      for (const act of ['decline', 'switch'] as const) assert.equal(after(at, act)?.planned, 0);
  }
});

test('the organisation never begins or moves a choice; it ends one only by saying no room or all done', () => {
  const ends = new Set<string>();
  for (const { at } of worlds)
    for (const act of ORGANISATION_ACTS) {
      const next = after(at, act);
      if (!next) continue;
      assert.equal(actedBy(act), 'organisation');
      assert.equal(next.kind, at.kind);
      if (!choiceHolds(at)) assert.equal(choiceHolds(next), false, `${act} began a choice`);
      if (choiceHolds(at) && !choiceHolds(next)) {
        ends.add(act);
        assert.equal(next.turn, 'customer', 'then it is her move');
      }
    }
  assert.deepEqual([...ends].sort(), ['finish', 'no-room']);
});

test('to a choice there are two answers: accept, or no room; after that the other options are back', () => {
  const asked = after(BEGIN, 'choose');
  assert.ok(asked);
  const answers = ORGANISATION_ACTS.filter(
    (act) => after(asked, act)?.state !== 'asked' && after(asked, act),
  );
  assert.deepEqual(answers.sort(), ['accept-choice', 'accept-contact', 'no-room']);
  const refused = after(asked, 'no-room');
  assert.equal(refused?.step, 'choose-again');
  assert.equal(refused && after(refused, 'choose')?.state, 'asked');
});

test('a crisis needs no choice, and is no choice', () => {
  for (const { at } of closure(CRISIS)) if (at.kind === 'crisis') assert.equal(choiceHolds(at), false);
  assert.equal(after(CRISIS, 'plan')?.planned, 1);
});

test('after the last planned delivery it is her move: another question?', () => {
  const acts: Act[] = ['choose', 'accept-contact', 'plan', 'plan', 'deliver', 'deliver'];
  const at = acts.reduce<Standing>((now, act) => after(now, act) ?? assert.fail(act), BEGIN);
  assert.deepEqual([at.state, at.turn, at.step], ['serving', 'customer', 'another-question']);
  assert.equal(after(at, 'finish')?.state, 'served');
});

test('a case is not finished while deliveries are planned, and nothing happens to a closed one', () => {
  for (const { at } of worlds) {
    if (at.planned > 0) assert.equal(after(at, 'finish'), undefined);
    if (['served', 'declined', 'stopped', 'switched', 'no-room'].includes(at.state))
      for (const act of ORGANISATION_ACTS) assert.equal(after(at, act), undefined);
  }
});
