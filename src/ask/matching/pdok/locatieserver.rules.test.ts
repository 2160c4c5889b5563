import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressFor, LOCATIESERVER, middleOf, readAnswer } from './locatieserver.rules.ts';

const doc = (postcode: string, point: string, town = 'Lindemeer') => ({
  postcode,
  woonplaatsnaam: town,
  centroide_ll: point,
});
const answer = (numFound: number, docs: readonly unknown[]): string =>
  JSON.stringify({ response: { numFound, start: 0, maxScore: 1, numFoundExact: true, docs } });

test('four digits are asked, and nothing else of anybody', () => {
  const url = addressFor(LOCATIESERVER, '1234', 100);
  assert.equal(url.origin + url.pathname, LOCATIESERVER);
  assert.deepEqual(Object.fromEntries(url.searchParams), {
    q: 'postcode:1234*',
    fq: 'type:postcode',
    fl: 'postcode,woonplaatsnaam,centroide_ll',
    sort: 'postcode asc',
    rows: '100',
    start: '100',
  });
});

test('points are longitude first', () => {
  assert.deepEqual(readAnswer(answer(1, [doc('1234AB', 'POINT(5.2 52.5)')]), '1234'), {
    total: 1,
    spots: [{ town: 'Lindemeer', latitude: 52.5, longitude: 5.2 }],
  });
  assert.deepEqual(readAnswer(answer(0, []), '1234'), { total: 0, spots: [] });
});

test('what is no answer to this is none', () => {
  for (const text of [
    '',
    '<html>Storing</html>',
    '[]',
    'null',
    '{"response":null}',
    '{"error":{"msg":"undefined field"}}',
    answer(-1, []),
    answer(5000, [doc('1234AB', 'POINT(5.2 52.5)')]),
    answer(0, [doc('1234AB', 'POINT(5.2 52.5)')]),
    answer(1, [doc('1235AB', 'POINT(5.2 52.5)')]),
    answer(1, [doc('1234AB', 'POINT(0 0)')]),
    answer(1, [doc('1234AB', 'POINT(52.5 5.2)')]),
    answer(1, [doc('1234AB', 'POINT(5.2)')]),
    answer(1, [doc('1234AB', 'drop table')]),
    answer(1, [{ postcode: '1234AB' }]),
    answer(200, Array(101).fill(doc('1234AB', 'POINT(5.2 52.5)'))),
  ])
    assert.equal(readAnswer(text, '1234'), undefined, text.slice(0, 80));
});

test('whatever comes, it never throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readAnswer(text, '1234')));
});

test('the middle of what was found, under the name of most of it', () => {
  const at = (town: string, latitude: number, longitude: number) => ({ town, latitude, longitude });
  assert.deepEqual(middleOf('1234', [at('A', 52, 5), at('B', 52.5, 5.5), at('B', 52.25, 5.25)]), {
    postcode: '1234',
    town: 'B',
    latitude: 52.25,
    longitude: 5.25,
  });
  assert.equal(middleOf('1234', []), undefined);
});
