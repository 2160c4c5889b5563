import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { library } from '../library/library.ts';
import { type OfferForm, whichProcess } from './which-process.rules.ts';

const offer = (
  title: string,
  funding: string[],
  delivery: string[],
  targetGroups: string[] = ['ouderen'],
): OfferForm => ({
  title,
  funding,
  delivery,
  targetGroups,
});

describe('which process begins', () => {
  const cases: [string, OfferForm, string | undefined][] = [
    ['nursing at home', offer('Hulp bij het wassen', ['zvw'], ['home']), 'wijkverpleging-intake'],
    [
      'nursing, though the Wmo may pay too',
      offer('Wijkverpleging', ['zvw', 'wmo'], ['home']),
      'wijkverpleging-intake',
    ],
    ['help in the house', offer('Hulp in huis', ['wmo'], ['home']), 'wmo-melding-besluit'],
    ['a general provision needs no decision', offer('Maaltijden', ['wmo', 'free'], ['home']), undefined],
    ['Wlz at home', offer('Volledig pakket thuis', ['wlz'], ['home']), 'wlz-zorgplan'],
    ['day care', offer('Dagbesteding', ['wmo', 'wlz'], ['group', 'location']), 'dagbesteding-proef'],
    ['a walk-in is no day care', offer('De inloop', ['wmo', 'free'], ['location']), undefined],
    ['a weekend away', offer('Een vast logeerweekend', ['wlz', 'wmo'], ['stay']), 'respijt-logeren'],
    [
      'for who cares at home',
      offer('Een week vrij', ['wlz'], ['stay'], ['mantelzorgers']),
      'respijt-logeren',
    ],
    ['a residence', offer('Wonen in Huize Vlierbes', ['wlz'], ['stay']), 'verhuizen-naar-woonplek'],
    [
      'after hospital',
      offer('Op krachten komen na het ziekenhuis', ['zvw'], ['stay']),
      'ziekenhuis-naar-huis',
    ],
    ['a hospice that nobody of these laws pays', offer('De Sterrenkamer', ['private'], ['stay']), undefined],
    ['something private at home', offer('Iemand voor de tuin', ['private'], ['home']), undefined],
    ['online', offer('Beeldbellen', ['zvw'], ['online']), undefined],
  ];
  for (const [what, of, key] of cases) test(what, () => assert.equal(whichProcess(of), key));

  test('each key is in the library, and each process of the library is reached', () => {
    const keys = new Set(cases.flatMap(([, , key]) => key ?? []));
    assert.deepEqual(
      [...keys].sort(),
      library().map(({ key }) => key),
    );
  });
});
