import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emergencyIn } from './emergencies-in.ts';
import { emergencyIn as read } from './emergency.rules.ts';

const TEXTS = [
  'Mijn vader krijgt geen lucht meer, zijn lippen zijn blauw',
  'Ik wil graag hulp bij het douchen',
  'Ik wil niet meer leven',
];

test('what is remembered is what would be read, also when more was asked than is kept', () => {
  for (let round = 0; round < 2; round += 1) {
    for (const text of TEXTS) assert.deepEqual(emergencyIn(text), read(text), text);
    for (let n = 0; n < 600; n += 1) emergencyIn(`hulp bij het koken ${n}`);
  }
});
