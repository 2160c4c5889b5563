import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlaces } from './places.rules.ts';

test('a table, with comma or semicolon', () => {
  const place = { postcode: '1234', town: 'Lindemeer', latitude: 52.5, longitude: 5.2 };
  assert.deepEqual(readPlaces('postcode,town,latitude,longitude\n1234,Lindemeer,52.5,5.2\n').places, [place]);
  assert.deepEqual(readPlaces('lon;lat;plaats;pc4\n5,2;52,5;Lindemeer;1234\n').places, [place]);
});

test('JSON of postcodes', () => {
  assert.deepEqual(readPlaces('{"1011": [52.3, 4.9]}').places, [
    { postcode: '1011', town: '', latitude: 52.3, longitude: 4.9 },
  ]);
});

test('what is wrong is told with its line', () => {
  const { places, problems } = readPlaces(
    'postcode,town,latitude,longitude\n123,A,52,5\n1235,B,,5\n1236,C,0,0\n',
  );
  assert.deepEqual(places, []);
  assert.deepEqual(
    problems.map(({ line }) => line),
    [2, 3, 4],
  );
  assert.equal(readPlaces('{oops').problems.length, 1);
  assert.equal(readPlaces('a,b\n1,2').problems.length, 1);
});
