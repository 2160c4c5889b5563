import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { LevelState, Standing } from '../levels/index.ts';
import { caseMixOf } from './case-mix.rules.ts';
import { classId, classOf, customerGroupOf } from './customer-group.rules.ts';
import { entryOf, type OwnFacts } from './entry.rules.ts';
import type { Entry, LeagueRow } from './league.ts';
import { leagueCsv, leagueJson } from './league-file.rules.ts';
import { type AgainFigure, againOver, fourUpTo } from './mark.rules.ts';
import { nameProblems } from './names.rules.ts';
import { isDue, settlesNow } from './settle.rules.ts';
import { inOrder, placesAmong, rivalsIn } from './table.rules.ts';
import { leadersOf, toldOf } from './told.rules.ts';

const Q = '2026Q3';
const placesIn = (entries: readonly Entry[]) => rivalsIn(entries).flatMap(placesAmong);
const again = (n: number, mean = 8, more: Partial<AgainFigure> = {}): AgainFigure => ({
  ...{ quarter: Q, period: 'year', n, mean, low: mean - 0.3, high: Math.min(10, mean + 0.3) },
  ...more,
});
const level = (state: LevelState['state'], holdsBack: LevelState['holdsBack'] = []): LevelState => ({
  level: 'friendly',
  state,
  measures: [],
  holdsBack,
});
const standing = (reached: 0 | 1 | 2 | 3, first: LevelState['state'] = reached > 0 ? 'reached' : 'not-yet') =>
  ({
    reached,
    levels: [level(first, ['friendly']), level('not-yet', ['promises']), level('unmeasured', ['reach'])],
  }) satisfies Pick<Standing, 'levels' | 'reached'>;
const facts = (of: Partial<OwnFacts> = {}): OwnFacts => ({
  organisation: 'a',
  quarter: Q,
  service: 'verzorging',
  serviceLabel: 'Verzorging',
  group: 'ouderen',
  caseMix: caseMixOf([], []),
  standing: standing(1),
  again: [again(40)],
  before: undefined,
  ...of,
});

describe('which league', () => {
  for (const [name, of, state, league] of [
    ['no level', { standing: standing(0) }, 'not-yet', null],
    ['level 1', { standing: standing(1) }, 'placed', 'eredivisie'],
    ['levels 1 and 2', { standing: standing(2) }, 'placed', 'europa'],
    ['all three', { standing: standing(3) }, 'placed', 'champions'],
    ['too few verdicts to know', { standing: standing(0, 'few') }, 'few', null],
    ['no results at all', { standing: undefined, again: [] }, 'few', null],
    ['a league, and 24 marks', { again: [again(24)] }, 'unplaced', 'eredivisie'],
    ['a league, and 25 marks', { again: [again(25)] }, 'placed', 'eredivisie'],
    ['a league, and no mark that may be shown', { again: [] }, 'unplaced', 'eredivisie'],
  ] as const)
    test(`${name}: ${state}${league ? ` in ${league}` : ''}`, () => {
      const entry = entryOf(facts(of));
      assert.deepEqual([entry.state, entry.league], [state, league]);
      // Fewer than 25 is never shown.
      assert.equal(entry.said === null, state !== 'placed');
    });

  test('what holds it back is of the next league', () => {
    assert.deepEqual(entryOf(facts({ standing: standing(0) })).holdsBack, ['friendly']);
    assert.deepEqual(entryOf(facts({ standing: standing(1) })).holdsBack, ['promises']);
    assert.deepEqual(entryOf(facts({ standing: standing(3) })).holdsBack, []);
    assert.deepEqual(entryOf(facts({ standing: undefined })).holdsBack, []);
    // What has no source yet holds nobody back.
    const { levels } = standing(2);
    const third = { ...levels[2], holdsBack: ['driven', 'reach'] } satisfies LevelState;
    const top = { ...third, measures: [{ measure: 'reach', kind: 'unmeasured' }] } satisfies LevelState;
    const [first, second] = levels;
    const two = { reached: 2, levels: [first, second, top] } satisfies OwnFacts['standing'];
    assert.deepEqual(entryOf(facts({ standing: two })).holdsBack, ['driven']);
  });
});

describe('promotion and relegation', () => {
  const was = (state: Entry['state'], league: Entry['league'], group: Entry['group'] = 'ouderen') => ({
    ...{ state, league, group },
  });
  for (const [before, reached, moved] of [
    [undefined, 1, 'new'],
    [was('few', null), 1, 'new'],
    [was('placed', 'eredivisie', 'ggz'), 1, 'new'],
    [was('not-yet', null), 1, 'up'],
    [was('placed', 'eredivisie'), 2, 'up'],
    [was('unplaced', 'eredivisie'), 1, 'same'],
    [was('placed', 'champions'), 2, 'down'],
    [was('placed', 'eredivisie'), 0, 'down'],
    [was('not-yet', null), 0, 'same'],
  ] as const)
    test(`from ${before?.league ?? before?.state ?? 'nothing'} to level ${reached}: ${moved}`, () =>
      assert.equal(entryOf(facts({ before, standing: standing(reached) })).moved, moved));
});

describe('the mark over four quarters', () => {
  test('four quarters, backwards over the year', () =>
    assert.deepEqual(fourUpTo('2026Q2'), ['2026Q2', '2026Q1', '2025Q4', '2025Q3']));
  test('only what was shown is in it, and it says so', () => {
    const quarters = [
      again(30, 8, { period: 'quarter' }),
      again(12, 7, { period: 'quarter', quarter: '2026Q2' }),
    ];
    assert.deepEqual(againOver(Q, [again(42), ...quarters]).over, ['2026Q2', '2026Q3']);
    assert.equal(againOver(Q, [again(60), ...quarters]).over.length, 4);
    assert.equal(againOver(Q, quarters).said, null);
  });
});

describe('for whom', () => {
  for (const [offers, group] of [
    [[['ouderen'], ['dementie', 'palliatief']], 'ouderen'],
    [[['ouderen'], ['ggz']], 'ouderen'],
    [[['ggz'], ['ggz', 'ouderen'], ['algemeen']], 'ggz'],
    [[['algemeen', 'lg', 'vg']], 'beperking'],
    [[['vg', 'lg', 'ouderen'], ['nah']], 'beperking'],
    [[['jeugd'], []], 'jeugd'],
    [[], 'algemeen'],
    [[['algemeen'], ['algemeen'], ['ouderen']], 'algemeen'],
  ] as const)
    test(`${JSON.stringify(offers)}: ${group}`, () => assert.equal(customerGroupOf(offers), group));

  test('a class and its address', () => {
    assert.deepEqual(classOf(classId({ service: 'dag-opvang', group: 'ggz' })), {
      service: 'dag-opvang',
      group: 'ggz',
    });
    for (const wrong of ['verzorging', 'verzorging-voor-iedereen', '-voor-ggz', ''])
      assert.equal(classOf(wrong), undefined);
  });
});

const anyEntry = fc
  .record({
    organisation: fc.uuid(),
    reached: fc.constantFrom(0, 1, 2, 3),
    n: fc.integer({ min: 10, max: 60 }),
    mean: fc.double({ min: 4, max: 9.5, noNaN: true }),
    group: fc.constantFrom('ouderen', 'ggz'),
  })
  .map(({ organisation, reached, n, mean, group }) =>
    entryOf(
      facts({
        organisation,
        group: group as 'ggz',
        standing: standing(reached as 0),
        again: [again(n, mean)],
      }),
    ),
  );

describe('a table', () => {
  test('who comes along changes nobody else’s class, league or figure', () => {
    fc.assert(
      fc.property(fc.array(facts_(), { maxLength: 6 }), facts_(), (all, extra) => {
        const alone = all.map(entryOf);
        const together = [...all, extra].map(entryOf);
        assert.deepEqual(together.slice(0, -1), alone);
      }),
    );
  });

  test('a place is compared inside one class and league only; fewer than 25 have none', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyEntry, { maxLength: 12, selector: (one) => one.organisation }),
        (entries) => {
          const places = new Map(placesIn(entries).map((one) => [one.organisation, one]));
          for (const entry of entries) {
            const place = places.get(entry.organisation);
            assert.equal(place !== undefined, entry.state === 'placed');
            const rivals = entries.filter(
              (one) => one.state === 'placed' && one.league === entry.league && one.group === entry.group,
            );
            if (place) assert.ok(place.worst <= rivals.length);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test('another class does not move a place', () => {
    fc.assert(
      fc.property(
        fc.array(anyEntry, { minLength: 1, maxLength: 6 }),
        fc.array(anyEntry, { maxLength: 6 }),
        (all, more) => {
          const own = all.map((one) => ({ ...one, service: 'verpleging' }));
          assert.deepEqual(
            placesIn([...own, ...more]).filter(({ service }) => service === 'verpleging'),
            placesIn(own),
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  test('reads from the highest league down; a shared place by name; files show nothing hidden', () => {
    const row = (name: string, of: Partial<OwnFacts>, place: number | null): LeagueRow => ({
      ...entryOf(facts({ organisation: name, ...of })),
      name,
      slug: name,
      placed: place === null ? null : { place, best: place, worst: 3, mean: 8, low: 7.7, high: 8.3 },
    });
    const rows = inOrder([
      row('=few', { standing: undefined, again: [again(12)] }, null),
      row('none', { standing: standing(0) }, null),
      row('b', {}, 1),
      row('a', {}, 1),
      row('c', {}, 3),
      row('top', { standing: standing(2) }, 1),
      row('unplaced', { again: [again(11)] }, null),
    ]);
    assert.deepEqual(
      rows.map(({ name }) => name),
      ['top', 'a', 'b', 'c', 'unplaced', 'none', '=few'],
    );
    const told = toldOf(rows);
    assert.deepEqual(
      told.leagues.map(({ league }) => league),
      ['europa', 'eredivisie'],
    );
    assert.deepEqual(leadersOf(told.leagues[1]?.rows ?? []), { names: ['a', 'b'], everyone: false });
    assert.equal(leadersOf(told.leagues[0]?.rows ?? []).everyone, false);
    const lines = leagueCsv(rows, { europa: 'Zilver, groot' }).split('\r\n');
    assert.equal(lines.length, 8);
    assert.match(lines[1] ?? '', /,europa,"Zilver, groot",1,1,3,40,8,/);
    assert.match(lines[7] ?? '', /,'=few,few,,,,,,,,,,,,,,new,,2025Q4 /);
    const json = JSON.parse(leagueJson(rows, {})) as {
      verdicts: number | null;
      league_name: string | null;
    }[];
    assert.deepEqual(
      json.map(({ verdicts }) => verdicts),
      [40, 40, 40, 40, null, null, null],
    );
    assert.equal(json[0]?.league_name, 'Europa League');
  });
});

function facts_() {
  return fc
    .record({
      organisation: fc.uuid(),
      reached: fc.constantFrom(0, 1, 2, 3),
      n: fc.integer({ min: 1, max: 80 }),
    })
    .map(({ organisation, reached, n }) =>
      facts({ organisation, standing: standing(reached as 0), again: [again(n)] }),
    );
}

describe('when a table is final', () => {
  const kept = { quarter: Q, settled: false, computedOn: '2026-11-22', source: 'x' } as const;
  test('not before the next quarter closed, and not on the day it was first made', () => {
    assert.equal(settlesNow(Q, kept, '2027-01-27'), false);
    assert.equal(settlesNow(Q, kept, '2027-01-28'), false);
    assert.equal(settlesNow(Q, kept, '2027-01-29'), true);
    assert.equal(settlesNow(Q, undefined, '2028-01-01'), false);
    assert.equal(settlesNow(Q, { ...kept, computedOn: '2028-01-01' }, '2028-01-01'), false);
  });
  test('made again when results came or a day passed; never once settled', () => {
    assert.equal(isDue(undefined, 'x', '2026-11-22'), true);
    assert.equal(isDue(kept, 'x', '2026-11-22'), false);
    assert.equal(isDue(kept, 'y', '2026-11-22'), true);
    assert.equal(isDue(kept, 'x', '2026-11-23'), true);
    assert.equal(isDue({ ...kept, settled: true }, 'y', '2026-11-23'), false);
  });
});

describe('names by the operator', () => {
  const names = { eredivisie: 'Brons', europa: 'Zilver', champions: 'Goud' };
  test('two to forty characters, each its own', () => {
    assert.deepEqual(nameProblems(names), []);
    assert.deepEqual(nameProblems({ ...names, europa: ' ' }), [{ league: 'europa', problem: 'wrong' }]);
    assert.deepEqual(nameProblems({ ...names, champions: 'brons ' }), [
      { league: 'champions', problem: 'same' },
    ]);
  });
});
