import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { advance } from '../engine/advance.rules.ts';
import { type Input, NOTHING, type State, type Token } from '../engine/state.ts';
import type { ProcessModel } from '../model/model.ts';
import { readModel } from '../model/read-model.ts';
import { library } from './library.ts';

const NOW = new Date('2026-03-10T09:00:00Z');

/** Everything that can happen to one token: each outcome, not needed, each timer, each message. */
const inputsFor = (model: ProcessModel, token: Token): Input[] => {
  const node = model.nodes.get(token.element);
  assert.ok(node);
  const raced = node.kind === 'event-based' ? node.outgoing.map((id) => model.flows.get(id)?.to ?? '') : [];
  const events = [node.id, ...raced, ...node.boundary].flatMap((id) => model.nodes.get(id) ?? []);
  const done = { kind: 'done', token: token.n, variables: {} } as const;
  return [
    ...(['task', 'service', 'send', 'call'].includes(token.waits)
      ? [
          ...(node.outcomes.length > 0
            ? node.outcomes.map(({ value }): Input => ({ ...done, outcome: value }))
            : [done]),
          { ...done, skipped: 'niet nodig' },
        ]
      : []),
    ...events.flatMap((event): Input[] =>
      event.timer ? [{ kind: 'timer', token: token.n, element: event.id }] : [],
    ),
    ...events.flatMap((event): Input[] =>
      event.message ? [{ kind: 'message', name: event.message, variables: {} }] : [],
    ),
  ];
};

const keyOf = ({ tokens, status }: State): string =>
  `${status} ${tokens.map(({ element, waits, via }) => `${element}/${waits}/${via}`).sort()}`;

/** All places where the process can ever stand, and which way leads on from each. */
const walkEverywhere = (model: ProcessModel) => {
  const first = advance(model, NOTHING, { kind: 'start', variables: {} }, NOW);
  assert.equal(first.kind, 'moved');
  const ways = new Map<string, Set<string>>();
  const visited = new Set<string>(first.kind === 'moved' ? first.happened.map(({ element }) => element) : []);
  const queue: State[] = first.kind === 'moved' ? [first.state] : [];
  for (let state = queue.shift(); state; state = queue.shift()) {
    const at = keyOf(state);
    if (ways.has(at)) continue;
    const on = new Set<string>();
    ways.set(at, on);
    assert.ok(ways.size < 2000, 'a process of the library stays small');
    for (const input of state.tokens.flatMap((token) => inputsFor(model, token))) {
      const moved = advance(model, state, input, NOW);
      if (moved.kind === 'stale') continue;
      const stuck = moved.state.tokens.find(({ problem }) => problem !== null);
      assert.equal(stuck, undefined, `${JSON.stringify(input)} stands still: ${stuck?.problem}`);
      // Non-interrupting reminders come once here; more of them change nothing but their number.
      const places = moved.state.tokens.map(({ element, via }) => `${element} ${via}`);
      if (new Set(places).size < places.length) continue;
      for (const { element } of moved.happened) visited.add(element);
      on.add(keyOf(moved.state));
      queue.push(moved.state);
    }
  }
  return { ways, visited };
};

describe('the seven ready processes', () => {
  test('are seven, each with a name in both languages and the source of its terms', () => {
    assert.deepEqual(
      library().map(({ key }) => key),
      [
        'dagbesteding-proef',
        'respijt-logeren',
        'verhuizen-naar-woonplek',
        'wijkverpleging-intake',
        'wlz-zorgplan',
        'wmo-melding-besluit',
        'ziekenhuis-naar-huis',
      ],
    );
    for (const { name, about, calls } of library()) {
      assert.ok(name.nl && name.en && about.length > 40);
      for (const key of calls)
        assert.ok(
          library().some((one) => one.key === key),
          key,
        );
    }
  });

  for (const { key, xml } of library())
    test(`${key} runs to an end along every outcome, timer and message`, async () => {
      const read = await readModel(xml);
      assert.equal(read.kind, 'read', JSON.stringify(read));
      if (read.kind !== 'read') return;
      const { model, warnings } = read;
      assert.deepEqual(warnings, []);
      const { ways, visited } = walkEverywhere(model);
      const never = [...model.nodes.values()].filter(
        ({ id, kind }) => !visited.has(id) && kind !== 'boundary-timer',
      );
      assert.deepEqual(
        never.map(({ id }) => id),
        [],
        'elements that nobody ever comes to',
      );
      // From everywhere there is a way to the end: backwards from what has ended.
      const good = new Set([...ways.keys()].filter((at) => at.startsWith('ended')));
      assert.ok(good.size > 0);
      for (let grew = true; grew; ) {
        grew = false;
        for (const [at, on] of ways)
          if (!good.has(at) && [...on].some((next) => good.has(next))) {
            good.add(at);
            grew = true;
          }
      }
      assert.deepEqual(
        [...ways.keys()].filter((at) => !good.has(at)),
        [],
        'places without a way to the end',
      );
    });

  for (const { key, xml } of library())
    test(`${key}: every step has an office, what the customer sees is plain, and each task has a term`, async () => {
      const read = await readModel(xml);
      assert.ok(read.kind === 'read');
      const nodes = [...read.model.nodes.values()];
      const offices = new Set(nodes.map(({ office }) => office));
      assert.deepEqual([...offices].sort(), ['back', 'front', 'mid']);
      for (const { id, plain, plainEn } of nodes) {
        assert.equal(plain === undefined, plainEn === undefined, `${id}: both languages`);
        const words = plain?.split(/\s+/).length ?? 0;
        assert.ok(words <= 20, `${id}: ${plain}`);
        assert.doesNotMatch(plain ?? '', /\b(cliënt|intake|traject|indicatie|dossier)\b/i, id);
      }
      for (const { id, kind, clock, role, turn } of nodes.filter((one) => one.kind === 'user-task')) {
        assert.ok(role !== undefined || turn === 'customer', `${id}: ${kind} for whom?`);
        assert.ok(clock !== undefined || turn === 'customer', `${id}: by when?`);
      }
      assert.ok(nodes.filter(({ plain }) => plain !== undefined).length >= 5);
    });
});
