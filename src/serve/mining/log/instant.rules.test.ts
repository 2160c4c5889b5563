import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { instantOf } from './instant.rules.ts';

const cases: [string, string | undefined][] = [
  ['2011-10-11 13:45:40.276000+02:00', '2011-10-11T11:45:40.276Z'],
  ['2011-10-11T13:45:40+0200', '2011-10-11T11:45:40.000Z'],
  ['2011-10-11T13:45Z', '2011-10-11T13:45:00.000Z'],
  ['2011-10-11 13:45:40', '2011-10-11T13:45:40.000Z'],
  ['2011-10-11', '2011-10-11T00:00:00.000Z'],
  ['2010-12-30T14:32:00.000-01:00', '2010-12-30T15:32:00.000Z'],
  ['2012-02-29', '2012-02-29T00:00:00.000Z'],
  ['2011-02-29', undefined],
  ['2011-04-31T10:00Z', undefined],
  ['2011-13-01', undefined],
  ['2011-10-11 25:00:00', undefined],
  ['11-10-2011', undefined],
  ['2011-10-11T13:45:40+02', undefined],
  ['gisteren', undefined],
  ['', undefined],
];

for (const [text, expected] of cases)
  test(`${text || 'nothing'} is ${expected ?? 'no moment'}`, () => {
    const at = instantOf(text);
    assert.equal(Number.isNaN(at) ? undefined : new Date(at).toISOString(), expected);
  });

test('whatever the clock writes is read back, with a blank too', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true }), (date) => {
      assert.equal(instantOf(date.toISOString()), date.getTime());
      assert.equal(instantOf(date.toISOString().replace('T', ' ')), date.getTime());
    }),
  );
});
