import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { anyContent } from '../../../../test/setup/any-offer-content.ts';
import { cellsOf } from '../manage/form.rules.ts';
import { offerContent } from '../offer-content.ts';
import { columnNames } from './offer-columns.ts';
import { readContent, readOffer } from './read-offer.rules.ts';

const runs = { seed: 11, numRuns: process.env.AANZET_PROVE ? 20_000 : 300 };

test('content written as cells, through a CSV file, reads back the same', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const cells = cellsOf(content);
      const file = stringify([columnNames, columnNames.map((column) => cells[column])]);
      const [, row = []]: string[][] = parse(file);
      const read = readContent((column) => row[columnNames.indexOf(column as (typeof columnNames)[number])]);
      assert.deepEqual(read, { kind: 'ok', content });
    }),
    runs,
  );
});

test('what is read has the form of an offer', () => {
  fc.assert(
    fc.property(anyContent, (content) => assert.deepEqual(offerContent.parse(content), content)),
    runs,
  );
});

const good = {
  provider_id: 'zorg',
  provider_name: 'Zorg',
  offer_id: '1',
  title: 'Hulp',
  description: 'Wij helpen.',
};
const readCells = (cells: Record<string, string>) => readOffer((column) => cells[column]);

test('a row with only what is needed', () => {
  const read = readCells(good);
  assert.equal(read.kind, 'ok');
  assert.equal(read.kind === 'ok' && read.row.content.priceEur, null);
  assert.equal(read.kind === 'ok' && read.row.content.generalProvision, false);
});

test('each bad cell is told, with its column and value', () => {
  const read = readCells({
    ...good,
    provider_id: '',
    title: '',
    price_eur: 'veel',
    min_age: '60',
    max_age: '18',
    delivery: 'post',
  });
  assert.deepEqual(read.kind === 'bad' && read.problems, [
    { column: 'provider_id', value: '', expected: 'text' },
    { column: 'title', value: '', expected: 'text' },
    { column: 'delivery', value: 'post', expected: 'known-code' },
    { column: 'price_eur', value: 'veel', expected: 'price' },
    { column: 'max_age', value: '18', expected: 'age-order' },
  ]);
});
