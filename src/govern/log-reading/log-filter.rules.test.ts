import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logFilterOf, momentsOf, queryOf } from './log-filter.rules.ts';

const NOW = new Date('2026-03-10T09:00:00Z');
const asked = (query: Record<string, string>) => logFilterOf(new URLSearchParams(query), NOW);

test('the last thirty days, unless days are named', () => {
  const days = (query: Record<string, string>) => {
    const { from, until } = asked(query);
    return [from, until];
  };
  assert.deepEqual(days({}), ['2026-02-08', '2026-03-10']);
  assert.deepEqual(days({ van: '2026-01-05' }), ['2026-01-05', '2026-03-10']);
  assert.deepEqual(days({ tot: '2026-01-31' }), ['2026-01-01', '2026-01-31']);
  assert.deepEqual(days({ van: '2026-02-31', tot: 'x' }), ['2026-02-08', '2026-03-10'], 'no such day');
  assert.deepEqual(days({ van: '2026-03-09', tot: '2026-03-01' }), ['2026-03-01', '2026-03-09']);
});

test('days are from midnight to midnight here, also when the clocks change', () => {
  const { from, until } = momentsOf({ from: '2026-03-29', until: '2026-03-29' });
  assert.deepEqual(
    [from.toISOString(), until.toISOString()],
    ['2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
  );
});

test('pages stay within bounds; the same question can be asked again', () => {
  assert.equal(asked({ blad: '-3' }).page, 1);
  assert.equal(asked({ blad: '99999999' }).page, 1000);
  const filter = asked({ klant: ' wit ', nood: 'ja', blad: '2' });
  const again = queryOf(filter, 2);
  assert.deepEqual(again, {
    klant: 'wit',
    medewerker: undefined,
    van: '2026-02-08',
    tot: '2026-03-10',
    nood: 'ja',
    logboek: undefined,
    blad: 2,
  });
});
