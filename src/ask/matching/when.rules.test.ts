import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waitIn } from './when.rules.ts';

const now = new Date('2026-11-22T10:00:00Z');
const cases: [text: string, days: number | null][] = [
  ['binnen twee weken hulp bij het douchen', 14],
  ['binnen 10 dagen', 10],
  ['zo snel mogelijk iemand die kookt', 14],
  ['het is dringend', 14],
  ['ik heb morgen hulp nodig', 1],
  ['kan er iemand deze week komen?', 7],
  ['wij zoeken volgende week een plek om te logeren', 14],
  ['ik wil graag vanaf 1 december hulp', 9],
  ['vanaf half januari kom ik thuis', 54],
  ['per maart zoek ik een huis', 99],
  ['vanaf november', 14],
  // No wish for a beginning.
  ['mijn moeder is vandaag gevallen', null],
  ['goedemorgen, ik zoek hulp', null],
  ["'s morgens hulp bij het douchen nodig", null],
  ['ik ben zo snel moe', null],
  ['in maart heb ik mijn heup gebroken', null],
  ['hulp bij het huishouden', null],
];
for (const [text, days] of cases) test(`${text}: ${days}`, () => assert.equal(waitIn(text, now), days));

test('without a clock dates say nothing', () => assert.equal(waitIn('vanaf 1 maart'), null));
