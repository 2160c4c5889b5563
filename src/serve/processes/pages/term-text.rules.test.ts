import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseClock } from '../model/parse-clock.rules.ts';
import { termText } from './term-text.rules.ts';

const said = (fact: string, language: 'nl' | 'en' = 'nl'): string => {
  const clock = parseClock(fact);
  assert.ok(clock, fact);
  return termText(clock, language);
};

test('a term is said as people say it, with its law', () => {
  const cases: [string, string][] = [
    ['PT24H working', '1 werkdag'],
    ['PT120H working', '5 werkdagen'],
    ['PT4H working', '4 uur'],
    ['P7D', '1 week'],
    ['P10D', '10 dagen'],
    ['P6W law wmo-2.3.2', '6 weken (Wmo 2015, art. 2.3.2)'],
    ['P3M', '3 maanden'],
    ['P2W law awb-4.13', '2 weken (awb-4.13)'],
  ];
  for (const [fact, text] of cases) assert.equal(said(fact), text);
  assert.equal(said('PT48H working', 'en'), '2 working days');
  assert.equal(said('R/P1W'), '1 week');
});
