import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Cell } from '../../publication/index.ts';
import { columnsOf, tallied } from './columns.rules.ts';

const place = { period: 'quarter', scope: 'team', id: 'b', by: 'full', measure: 'quick' } as const;
const figures = { n: 0, k: 0, mean: 0, low: 0, high: 0 };

test('a column is its cell, written out: counted again it is the same', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 11 }), (counts) => {
      const blocks = counts.map((_, at) => [at]);
      const [column] = columnsOf([{ ...place, ...figures, shown: true, blocks, counts }], randomInt);
      assert.ok(column);
      assert.equal(
        column.values.length,
        counts.reduce((sum, count) => sum + count, 0),
      );
      assert.deepEqual(tallied(column), counts);
    }),
  );
});

test('nothing of what is hidden, of a larger scope, of a year or of a level', () => {
  const counted = { ...figures, shown: true, blocks: [[0]], counts: [12] } as const;
  const cells: Cell[] = [
    { ...place, shown: false },
    { ...place, ...counted, scope: 'service' },
    { ...place, ...counted, period: 'year' },
    { ...place, ...figures, shown: true, measure: 'friendly' },
  ];
  assert.deepEqual(columnsOf(cells, randomInt), []);
});

test('a letter that stands for no answer is noticed', () => {
  assert.equal(
    tallied({ bucket: 'b', by: 'full', measure: 'quick', blocks: [[0], [1]], values: '012' }),
    undefined,
  );
});
