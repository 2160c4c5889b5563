import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { afterText, firstOf, inOrder, readAfter } from './order.rules.ts';

const todo = fc.record({
  due: fc.option(fc.date({ min: new Date('2026-01-01'), max: new Date('2026-01-03'), noInvalidDate: true }), {
    nil: null,
  }),
  id: fc.uuid(),
});

test('pages of several lists, one behind the other, are all of it once and in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(todo, { maxLength: 12 }), { maxLength: 4 }),
      fc.integer({ min: 1, max: 7 }),
      (lists, limit) => {
        const whole = lists.flat().sort(inOrder);
        const seen: typeof whole = [];
        for (let guard = 0; guard <= whole.length; guard += 1) {
          const last = seen.at(-1);
          // As the sources do it: each gives what comes behind the last one, one more than fits.
          const parts = lists.map((list) =>
            [...list]
              .sort(inOrder)
              .filter((one) => !last || inOrder(one, last) > 0)
              .slice(0, limit + 1),
          );
          const { some, more } = firstOf(parts, limit);
          seen.push(...some);
          if (!more) break;
        }
        assert.deepEqual(
          seen,
          whole.filter((one, at) => at === 0 || inOrder(one, whole[at - 1] ?? one) !== 0),
        );
      },
    ),
  );
});

test('what has no moment comes last', () => {
  const [early, none] = [
    { due: new Date('2026-01-01'), id: 'b' },
    { due: null, id: 'a' },
  ];
  assert.deepEqual([none, early].sort(inOrder), [early, none]);
});

test('where a page begins is read back as it was written, and nothing else is', () => {
  fc.assert(fc.property(todo, (one) => assert.deepEqual(readAfter(afterText(one)), { ...one })));
  for (const strange of [null, '', '_', 'x_y', '2026-03-10_', "_' or 1=1", `2026_${'0'.repeat(36)}`])
    assert.equal(readAfter(strange), undefined);
});
