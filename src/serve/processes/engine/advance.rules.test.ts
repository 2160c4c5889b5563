import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelOf } from '../../../../test/setup/drawn-process.ts';
import type { Variables } from '../process.ts';
import { advance } from './advance.rules.ts';
import { replay } from './replay.rules.ts';
import { SEMANTICS } from './semantics.data.ts';
import { type Effect, type Happened, type Input, NOTHING, type State } from './state.ts';

const NOW = new Date('2026-03-10T09:00:00Z');
const standing = (state: State): string =>
  state.status === 'running'
    ? state.tokens.map((token) => `${token.element}${token.waits === 'incident' ? '!' : ''}`).join(' ')
    : state.status;

const told = (effects: readonly Effect[]): string =>
  effects
    .map((effect) =>
      `${effect.kind} ${'element' in effect ? effect.element : 'token' in effect ? effect.token : ''}`.trim(),
    )
    .join(', ');

const inputOf = (state: State, text: string, variables: Variables): Input => {
  const [kind, name = '', outcome] = text.split(' ');
  const token = state.tokens.find(({ element }) => element === name)?.n ?? Number(name) ?? 0;
  if (kind === 'done') return { kind, token, variables, ...(outcome ? { outcome } : {}) };
  if (kind === 'skip') return { kind: 'done', token, variables, skipped: 'niet nodig' };
  if (kind === 'fail') return { kind: 'failed', token, problem: 'kapot' };
  if (kind === 'message') return { kind, name, variables };
  if (kind === 'retry') return { kind, variables };
  if (kind === 'stop') return { kind, reason: 'gestopt' };
  // 'timer b on t' or a timer event on its own
  const host = text.split(' ')[3] ?? name;
  const on = state.tokens.find(({ element }) => element === host)?.n ?? 0;
  return { kind: 'timer', token: on, element: name };
};

describe('what each element does', () => {
  for (const { what, draw, start = {}, begins, steps } of SEMANTICS)
    test(what, async () => {
      const model = await modelOf(draw);
      const happened: Happened[] = [];
      let state = NOTHING;
      const move = (input: Input): { stale?: string; effects: readonly Effect[] } => {
        const moved = advance(model, state, input, NOW);
        if (moved.kind === 'stale') return { stale: moved.why, effects: [] };
        state = moved.state;
        happened.push(...moved.happened);
        assert.deepEqual(replay(happened), state, 'the log tells the same state');
        return { effects: moved.effects };
      };
      move({ kind: 'start', variables: start });
      if (begins !== undefined) assert.equal(standing(state), begins);
      for (const step of steps) {
        const { stale, effects } = move(inputOf(state, step.do, step.with ?? {}));
        assert.equal(stale, step.stale, step.do);
        if (step.stands !== undefined) assert.equal(standing(state), step.stands, step.do);
        if (step.effects !== undefined) assert.equal(told(effects), step.effects, step.do);
      }
    });
});

test('values of a called process: only what was named goes in and out', async () => {
  const model = await modelOf(`
    s: startEvent > c
    c: callActivity calledElement="kind" aanzet:in="uren = dagen * 2" aanzet:out="besluit = uitkomst" > a
    a: userTask`);
  const begun = advance(model, NOTHING, { kind: 'start', variables: { dagen: 3, geheim: 1 } }, NOW);
  assert.ok(begun.kind === 'moved');
  assert.deepEqual(begun.effects, [
    { kind: 'call', token: 1, element: 'c', key: 'kind', variables: { uren: 6 } },
  ]);
  const back = advance(
    model,
    begun.state,
    { kind: 'done', token: 1, variables: { uitkomst: 'ja', x: 1 } },
    NOW,
  );
  assert.ok(back.kind === 'moved');
  assert.deepEqual(back.state.variables, { dagen: 3, geheim: 1, besluit: 'ja' });
});
