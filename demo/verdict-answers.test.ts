import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ITEMS, type ItemLevel, packAnswers, unpackAnswers } from '../src/judge/protocol/index.ts';
import { answersOf, judges } from './verdict-answers.ts';

const share = (slug: string, at: number, level: ItemLevel): number => {
  const items = ITEMS.filter((item) => item.level === level);
  const all = Array.from({ length: 400 }, (_, n) => answersOf(slug, `${n}`, at).items).flatMap((given) =>
    items.flatMap(({ key }) => given[key] ?? []),
  );
  return all.filter((one) => one === 'entirely').length / all.length;
};

test('answers are the same each time, and fit', () => {
  const one = answersOf('de-tureluur', 'a', 0);
  assert.deepEqual(answersOf('de-tureluur', 'a', 0), one);
  assert.deepEqual(unpackAnswers(packAnswers(one)), one);
  assert.equal(judges('de-tureluur', 'a'), judges('de-tureluur', 'a'));
});

test('the small one is loved, the large one is not, and one gets better at what it agreed, and at that alone', () => {
  assert.ok(share('de-tureluur', 1, 'friendly') > 0.8);
  assert.ok(share('kwikstaart-thuis', 1, 'friendly') < 0.6);
  const rise = (level: ItemLevel) => share('huize-vlierbes', 1, level) - share('huize-vlierbes', 0, level);
  assert.ok(rise('friendly') > 0.15);
  assert.ok(Math.abs(rise('organised')) < 0.05);
  assert.ok(share('huize-vlierbes', 1, 'organised') < 0.65);
});
