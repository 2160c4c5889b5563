import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packAnswers, unpackAnswers } from '../src/judge/protocol/index.ts';
import { answersOf, judges } from './verdict-answers.ts';

const share = (slug: string, at: number): number => {
  const all = Array.from({ length: 400 }, (_, n) => Object.values(answersOf(slug, `${n}`, at).items)).flat();
  return all.filter((one) => one === 'entirely').length / all.length;
};

test('answers are the same each time, and fit', () => {
  const one = answersOf('de-tureluur', 'a', 0);
  assert.deepEqual(answersOf('de-tureluur', 'a', 0), one);
  assert.deepEqual(unpackAnswers(packAnswers(one)), one);
  assert.equal(judges('de-tureluur', 'a'), judges('de-tureluur', 'a'));
});

test('the small one is loved, the large one is not, and one gets better', () => {
  assert.ok(share('de-tureluur', 1) > 0.8);
  assert.ok(share('kwikstaart-thuis', 1) < 0.6);
  assert.ok(share('huize-vlierbes', 1) - share('huize-vlierbes', 0) > 0.15);
});
