import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EmergencyAccess } from '../../govern/emergency/index.ts';
import { emergencyMoments, inOrderOfTime, isAbout } from './emergency-moments.rules.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 2, 10, hour));
const ACCESS: EmergencyAccess = {
  organisationId: 'here',
  id: 'access',
  personId: 'riet',
  caseId: 'case',
  memberId: 'ria',
  why: 'call',
  reason: 'Zij belde in paniek',
  askedAt: at(2),
  until: at(6),
  judged: null,
};

test('being let in is told with the reason, and the judgement with its words', () => {
  const judged = { verdict: 'not-justified', words: 'U kon wachten', by: 'wilma', at: at(9) } as const;
  const moments = emergencyMoments([ACCESS, { ...ACCESS, judged }]);
  assert.deepEqual(
    moments.map(({ key, member, quote }) => [key, member, quote]),
    [
      ['emergency', 'ria', 'Zij belde in paniek'],
      ['emergency', 'ria', 'Zij belde in paniek'],
      ['emergency-not-justified', 'wilma', 'U kon wachten'],
    ],
  );
  const [right] = emergencyMoments([{ ...ACCESS, judged: { ...judged, verdict: 'justified' } }]).slice(1);
  assert.equal(right?.key, 'emergency-justified');
  assert.deepEqual(
    inOrderOfTime([...moments].reverse()).map((one) => one.at.getUTCHours()),
    [2, 2, 9],
  );
});

test('it is told with the question it was about; asked for herself, with all that she asks there', () => {
  const cases = [{ id: 'case', organisationId: 'here' }];
  assert.equal(isAbout(ACCESS, cases), true);
  assert.equal(isAbout({ ...ACCESS, caseId: 'other' }, cases), false);
  assert.equal(isAbout({ ...ACCESS, caseId: null }, cases), true);
  assert.equal(isAbout({ ...ACCESS, caseId: null, organisationId: 'there' }, cases), false);
});
