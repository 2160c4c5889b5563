import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Profession } from '../protocol/index.ts';
import { countPeople, professionOf } from './people.rules.ts';

for (const [word, profession] of [
  ['Wijkverpleegkundige', 'nurse'],
  ['verzorgende IG', 'carer'],
  ['Hulp bij het huishouden', 'domestic-help'],
  ['persoonlijk begeleider', 'coach'],
  ['Ergotherapeut', 'therapist'],
  ['Specialist ouderengeneeskunde', 'doctor'],
  ['planner', 'planner'],
  ['chauffeur', 'driver'],
  ['vrijwilliger vervoer', 'volunteer'],
  ['medewerker balie', 'desk'],
  ['controller', 'other'],
] as [string, Profession][])
  test(`${word}: ${profession}`, () => assert.equal(professionOf(word), profession));

test('people are counted by their profession', () => {
  assert.deepEqual(countPeople(['verpleegkundige', 'Wijkverpleegkundige', 'bestuurder']), {
    nurse: 2,
    other: 1,
  });
  assert.deepEqual(countPeople([]), {});
});
