import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EMPTY, type Fields, fieldsOf } from '../../device/index.ts';
import { ITEMS, packAnswers } from '../../protocol/index.ts';
import { type CardStep, cardStep } from './card-step.ts';
import { ACTS } from './foot.tsx';

const carried = (step: CardStep): Fields =>
  step.kind === 'screen' ? [['screen', step.screen], ...fieldsOf(step.draft)] : [];
const post = (step: CardStep, ...fields: Fields): CardStep => {
  const own = fields.map(([name]) => name);
  return cardStep([...fields, ...carried(step).filter(([name]) => !own.includes(name))]);
};
const screenOf = (step: CardStep): string => (step.kind === 'screen' ? step.screen : 'sent');

test('the shortest way: who, one figure, done', () => {
  let step = cardStep([['version', 'easy']]);
  assert.equal(screenOf(step), 'who');
  step = post(step, ['doe', 'next']);
  assert.deepEqual(step.kind === 'screen' && [step.screen, step.wrong], ['who', 'missing']);
  step = post(step, ['by', 'proxy'], ['doe', 'next']);
  const seen = [screenOf(step)];
  for (let nth = 0; nth < 5; nth++) {
    step = post(step, ['doe', 'skip']);
    seen.push(screenOf(step));
  }
  assert.deepEqual(seen, ['professions', 'respect', 'listened', 'welcome', 'gladly', 'again']);
  step = post(step, ['again', '7'], ['doe', 'next']);
  step = post(step, ['doe', 'no']);
  assert.equal(screenOf(step), 'send');
  step = post(step, ['doe', 'send']);
  assert.deepEqual(step.kind === 'send' && step.answers, {
    items: {},
    again: 7,
    professions: [],
    by: 'proxy',
    version: 'easy',
    good: '',
    better: '',
  });
});

test('nothing answered is not sent; who answers is never left open', () => {
  const send = (...fields: Fields) => cardStep([['screen', 'send'], ['doe', 'send'], ...fields]);
  const nothing = send(['by', 'self']);
  assert.deepEqual(nothing.kind === 'screen' && nothing.wrong, 'nothing');
  assert.equal(screenOf(send(['respect', 'entirely'])), 'who');
});

test('a skip takes back what was answered on that screen; back and more time keep it', () => {
  const fields = [
    ['screen', 'listened'],
    ['by', 'self'],
    ['listened', 'mostly'],
  ] as const;
  const on = (act: string) => cardStep([...fields, ['doe', act]]);
  const items = (step: CardStep) => step.kind === 'screen' && step.draft.items;
  assert.deepEqual(items(on('skip')), {});
  assert.deepEqual([screenOf(on('back')), items(on('back'))], ['respect', { listened: 'mostly' }]);
  assert.deepEqual([screenOf(on('stay')), items(on('stay'))], ['listened', { listened: 'mostly' }]);
});

test('whatever is posted, there is a screen or a verdict that can be sealed', () => {
  const names = ['screen', 'doe', 'by', 'again', 'good', 'until', 'version', ...ITEMS.map(({ key }) => key)];
  const values = ['send', 'next', 'recognise', 'value', 'self', 'entirely', '10', 'x'.repeat(900), ...ACTS];
  const anyField = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...values));
  fc.assert(
    fc.property(fc.array(anyField), (fields) => {
      const step = cardStep(fields);
      if (step.kind === 'send') packAnswers(step.answers);
    }),
  );
  assert.ok(EMPTY.until === 'friendly');
});
