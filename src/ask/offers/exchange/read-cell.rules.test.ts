import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TARGET_GROUPS } from '../vocabulary.ts';
import * as read from './read-cell.rules.ts';

const values = <T>(reader: read.Reader<T>, cells: readonly string[]) =>
  cells.map((cell) => {
    const found = reader(cell);
    return 'value' in found ? found.value : found.expected;
  });

test('price: point or comma, no thousands separator', () => {
  assert.deepEqual(values(read.price, ['12.5', '12,50', '€ 12', '0', '']), [12.5, 12.5, 12, 0, null]);
  for (const cell of ['1.234', '1.234,50', '-1', 'gratis', '12,345', '1e3'])
    assert.deepEqual(read.price(cell), { expected: 'price' });
});
test('whole numbers', () => {
  assert.deepEqual(values(read.whole, ['0', ' 14 ', '', '1.5', '-1', 'x', '1000000']), [
    0,
    14,
    null,
    'whole-number',
    'whole-number',
    'whole-number',
    'whole-number',
  ]);
});
test('days that exist', () => {
  assert.deepEqual(
    values(read.date, ['2026-02-28', '', '2026-02-30', '28-02-2026', '2026-13-01', '2026-2-1']),
    ['2026-02-28', null, 'date', 'date', 'date', 'date'],
  );
});
test('yes and no', () => {
  assert.deepEqual(values(read.yesNo, ['yes', 'NO', '', 'misschien']), [true, false, null, 'yes-or-no']);
});
test('postcodes and areas', () => {
  assert.deepEqual(values(read.postcode, ['1234', '1234 ab', '', '0123', '12']), [
    '1234',
    '1234',
    null,
    'postcode',
    'postcode',
  ]);
  assert.deepEqual(values(read.areas, ['35; 3431;', 'nl', '', '12345', 'BE', '0']), [
    ['35', '3431'],
    ['NL'],
    [],
    'area',
    'area',
    'area',
  ]);
});
test('codes, in the order of the vocabulary, each once', () => {
  assert.deepEqual(values(read.codes(TARGET_GROUPS), ['vg;Ouderen;vg', '', 'bejaarden']), [
    ['ouderen', 'vg'],
    [],
    'known-code',
  ]);
  assert.deepEqual(values(read.code(['hour', 'day']), ['Hour', '', 'week']), ['hour', null, 'known-code']);
});
test('languages are ISO 639-1', () => {
  assert.deepEqual(values(read.languages, ['nl;TR', '', 'zz', 'nederlands']), [
    ['nl', 'tr'],
    [],
    'language',
    'language',
  ]);
});
test('texts are cleaned, needed or not, and not too long', () => {
  assert.deepEqual(values(read.text(5), [' ab\u0000\r\nc ', '', 'abcdef']), ['ab\nc', null, 'shorter']);
  assert.deepEqual(values(read.neededText(5), ['', 'a']), ['text', 'a']);
});
