import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { acceptSchema, type InvitationTimes, invitationState, inviteSchema } from './invitation.rules.ts';
import { nl } from './nl.ts';

const NOW = new Date('2026-03-10T09:00:00Z');
const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const times = (with_: Partial<InvitationTimes>): InvitationTimes => ({
  expiresAt: at(60),
  acceptedAt: null,
  withdrawnAt: null,
  ...with_,
});

describe('an invitation', () => {
  const cases: [string, InvitationTimes, string][] = [
    ['is open until it expires', times({}), 'open'],
    ['is over at that very moment', times({ expiresAt: NOW }), 'expired'],
    [
      'accepted stays accepted, also when it would have expired',
      times({ acceptedAt: at(-9), expiresAt: at(-5) }),
      'accepted',
    ],
    ['withdrawn stays withdrawn', times({ withdrawnAt: at(-1) }), 'withdrawn'],
  ];
  for (const [what, of, state] of cases) test(what, () => assert.equal(invitationState(of, NOW), state));
});

describe('what is typed', () => {
  const good = {
    name: 'Bea',
    email: 'Bea@Zorg.example',
    profession: 'Planner',
    office: 'mid',
    roles: ['planner', 'planner'],
  };
  const schema = inviteSchema(nl);

  test('is read to its types', () => {
    assert.deepEqual(schema.parse(good), {
      ...good,
      email: 'bea@zorg.example',
      roles: ['planner'],
      teamId: null,
    });
  });
  const wrong: [string, object][] = [
    ['name', { name: '' }],
    ['email', { email: 'bea' }],
    ['office', { office: 'elsewhere' }],
    ['roles', { roles: ['operator'] }],
    ['teamId', { teamId: 'x' }],
  ];
  for (const [field, change] of wrong)
    test(`a wrong ${field} is told at its field`, () => {
      const read = schema.safeParse({ ...good, ...change });
      assert.equal(read.error?.issues[0]?.path[0], field);
    });

  test('she says how we write about her', () => {
    assert.equal(acceptSchema(nl).safeParse({ name: 'Bea' }).success, false);
    assert.equal(acceptSchema(nl).safeParse({ name: 'Bea', pronoun: 'die' }).success, true);
  });
});
