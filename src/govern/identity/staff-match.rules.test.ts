import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { matchStaff } from './staff-match.rules.ts';

const [ours, theirs] = ['ours', 'theirs'];
const before = (organisation: string, works = true) => ({
  lookup: 'x',
  provider: 'p',
  person: null,
  organisation,
  member: 'amina',
  works,
});
const named = (organisation: string, active = true) => ({ organisation, member: 'jo', active });
const email = { address: 'jo@ours.nl', verified: true };

describe('who of the staff comes in', () => {
  type Told = Omit<Parameters<typeof matchStaff>[0], 'organisation'>;
  const nothing: Told = { before: undefined, email: undefined, named: undefined };
  const cases: [string, Partial<Told>, string][] = [
    ['known by the identity', { before: before(ours) }, 'amina'],
    ['known by it, whatever the e-mail says', { before: before(ours), email, named: named(ours) }, 'amina'],
    ['known elsewhere', { before: before(theirs) }, 'not-known'],
    [
      'known elsewhere, with an e-mail of ours',
      { before: before(theirs), email, named: named(ours) },
      'not-known',
    ],
    ['the first time', { email, named: named(ours) }, 'jo first'],
    ['e-mail not verified', { email: { ...email, verified: false }, named: named(ours) }, 'not-verified'],
    ['no e-mail', { named: named(ours) }, 'not-known'],
    ['an e-mail of nobody', { email }, 'not-known'],
    ['an e-mail of another organisation', { email, named: named(theirs) }, 'not-known'],
    ['an e-mail of who left', { email, named: named(ours, false) }, 'not-known'],
    ['left', { before: before(ours, false) }, 'not-known'],
    ['left and came back', { before: before(ours, false), email, named: named(ours) }, 'jo first'],
    ['nothing known', {}, 'not-known'],
  ];
  for (const [what, told, expected] of cases)
    test(`${what}: ${expected}`, () => {
      const match = matchStaff({ organisation: ours, ...nothing, ...told });
      const said = match.kind === 'refused' ? match.why : `${match.member}${match.first ? ' first' : ''}`;
      assert.equal(said, expected);
      if (match.kind === 'member') assert.equal(match.organisation, ours);
    });
});
