import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { modelOf } from '../../../../test/setup/drawn-process.ts';
import type { ProcessModel } from '../model/model.ts';
import { advance } from './advance.rules.ts';
import { replay } from './replay.rules.ts';
import { type Happened, type Input, NOTHING, type State } from './state.ts';

const NOW = new Date('2026-03-10T09:00:00Z');
const RUNS = process.env['AANZET_PROVE'] ? 5_000 : 150;

/** A block of a process that a single token enters and leaves, so that every token is accounted for. */
type Block =
  | { kind: 'task' | 'timer' | 'act' | 'late' | 'beside' }
  | { kind: 'row' | 'and' | 'xor' | 'race' | 'sub'; of: Block[] };

const leaf = fc.constantFrom<Block>(
  { kind: 'task' },
  { kind: 'timer' },
  { kind: 'act' },
  { kind: 'late' },
  { kind: 'beside' },
);
const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.record({
      kind: fc.constantFrom('row' as const, 'and' as const, 'xor' as const, 'race' as const, 'sub' as const),
      of: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

/** Draws a block between an element that is there already and one that comes after it. */
const draw = (root: Block): string => {
  let next = 0;
  const lines: string[] = [];
  const id = (kind: string) => `${kind}${next++}`;
  const put = (indent: string, text: string) => lines.push(`${indent}${text}`);
  /** @returns the first element of the block */
  const lay = (one: Block, after: string, indent: string): string => {
    const me = id(one.kind);
    if (!('of' in one)) {
      const step = {
        task: 'userTask',
        act: 'serviceTask aanzet:act="x"',
        late: 'userTask',
        beside: 'userTask',
      };
      if (one.kind === 'timer') put(indent, `${me}: intermediateCatchEvent+after=PT1H > ${after}`);
      else if (one.kind !== 'late') put(indent, `${me}: ${step[one.kind]} > ${after}`);
      else {
        const merge = id('merge');
        put(indent, `${me}: userTask > ${merge}`);
        put(indent, `${id('edge')}: boundaryEvent+after=PT1H attachedToRef="${me}" > ${merge}`);
        put(indent, `${merge}: exclusiveGateway > ${after}`);
      }
      if (one.kind === 'beside') {
        const end = id('end');
        put(
          indent,
          `${id('edge')}: boundaryEvent+every=R2/PT1H attachedToRef="${me}" cancelActivity="false" > ${end}`,
        );
        put(indent, `${end}: userTask`);
      }
      return me;
    }
    if (one.kind === 'row') return one.of.reduceRight((then, part) => lay(part, then, indent), after);
    if (one.kind === 'sub') {
      put(indent, `${me}: subProcess > ${after}`);
      const inner = `${indent}  `;
      const end = id('end');
      const first = one.of.reduceRight((then, part) => lay(part, then, inner), end);
      put(inner, `${id('start')}: startEvent > ${first}`);
      put(inner, `${end}: endEvent`);
      return me;
    }
    const join = id('join');
    const at = lines.length;
    put(indent, `${join}: ${one.kind === 'and' ? 'parallelGateway' : 'exclusiveGateway'} > ${after}`);
    const firsts = one.of.map((part) => lay(part, join, indent));
    if (one.kind === 'and') lines.splice(at, 0, `${indent}${me}: parallelGateway > ${firsts.join(', ')}`);
    if (one.kind === 'xor') {
      const ways = firsts.map((first, way) => (way === 0 ? first : `${first} [way = ${way}]`));
      lines.splice(
        at,
        0,
        `${indent}${me}: exclusiveGateway default="${me}_${firsts[0]}" > ${ways.join(', ')}`,
      );
    }
    if (one.kind === 'race') {
      const events = firsts.map((first, n) => {
        const event = id('event');
        const what = n === 0 ? 'after=PT1H' : `message=m${n}`;
        lines.splice(at, 0, `${indent}${event}: intermediateCatchEvent+${what} > ${first}`);
        return event;
      });
      lines.splice(at, 0, `${indent}${me}: eventBasedGateway > ${events.join(', ')}`);
    }
    return me;
  };
  const first = lay(root, 'last', '');
  return [`first: startEvent > ${first}`, ...lines, 'last: endEvent'].join('\n');
};

/** Everything that could happen now. */
const possible = (model: ProcessModel, state: State): Input[] =>
  state.tokens.flatMap((token): Input[] => {
    const node = model.nodes.get(token.element);
    const edges = (node?.boundary ?? []).map(
      (element): Input => ({ kind: 'timer', token: token.n, element }),
    );
    if (['task', 'service', 'send'].includes(token.waits))
      return [{ kind: 'done', token: token.n, variables: {} }, ...edges];
    if (token.waits === 'timer') return [{ kind: 'timer', token: token.n, element: token.element }];
    if (token.waits !== 'race') return [];
    return (node?.outgoing ?? []).flatMap((flow): Input[] => {
      const event = model.nodes.get(model.flows.get(flow)?.to ?? '');
      if (!event) return [];
      if (event.timer) return [{ kind: 'timer', token: token.n, element: event.id }];
      return [{ kind: 'message', name: event.message ?? '', variables: {} }];
    });
  });

/** No number twice, nobody inside what isn't there, one task for each token that waits for one. */
const sound = (model: ProcessModel, state: State, open: Set<number>): void => {
  const numbers = state.tokens.map(({ n }) => n);
  assert.equal(new Set(numbers).size, numbers.length, 'a token doubled');
  for (const { scope, element, n, waits } of state.tokens) {
    assert.ok(n < state.next);
    const within = model.nodes.get(element)?.within;
    const outer = state.tokens.find((token) => token.n === scope);
    assert.equal(outer?.element, within, 'a token outside its sub-process');
    assert.equal(open.has(n), waits === 'task', `task of token ${n}`);
  }
  for (const n of open) assert.ok(numbers.includes(n), 'a task without its token');
};

test('no token is lost or doubled, whatever is drawn and whatever happens; the log tells the same', async () => {
  await fc.assert(
    fc.asyncProperty(block, fc.infiniteStream(fc.nat()), fc.nat(3), async (root, chance, way) => {
      const model = await modelOf(draw(root));
      const open = new Set<number>();
      const happened: Happened[] = [];
      let state = NOTHING;
      const timers = new Map<string, number>();
      const move = (input: Input): void => {
        const moved = advance(model, state, input, NOW);
        assert.equal(moved.kind, 'moved', JSON.stringify(input));
        if (moved.kind !== 'moved') return;
        for (const effect of moved.effects) {
          if (effect.kind === 'open-task') open.add(effect.token);
          if (effect.kind === 'close-task') assert.ok(open.delete(effect.token), 'closed what was not open');
        }
        state = moved.state;
        happened.push(...moved.happened);
        sound(model, state, open);
        assert.deepEqual(replay(happened), state);
      };
      move({ kind: 'start', variables: { way } });
      for (let n = 0; state.status === 'running'; n++) {
        assert.ok(n < 3_000, 'it ends');
        // A timer beside a step would go off for ever here: each only twice.
        const can = possible(model, state).filter((input) => {
          if (input.kind !== 'timer') return true;
          return (timers.get(`${input.token} ${input.element}`) ?? 0) < 2;
        });
        const input = can[(chance.next().value ?? 0) % can.length];
        assert.ok(input, `stuck at ${JSON.stringify(state.tokens)}`);
        if (input.kind === 'timer') {
          const name = `${input.token} ${input.element}`;
          timers.set(name, (timers.get(name) ?? 0) + 1);
        }
        const before = state;
        move(input);
        const again = input.kind === 'done' ? advance(model, state, input, NOW) : undefined;
        const there = state.tokens.find((token) => input.kind === 'done' && token.n === input.token);
        if (again && !there) assert.equal(again.kind, 'stale', 'done twice');
        assert.notDeepEqual(before, state);
      }
      assert.deepEqual([state.status, state.tokens], ['ended', []]);
      assert.equal(happened.filter(({ kind }) => kind === 'ended').length, 1);
      assert.ok(happened.some(({ kind, element }) => kind === 'passed' && element === 'last'));
    }),
    { numRuns: RUNS, seed: 20 },
  );
});
