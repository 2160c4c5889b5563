import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays } from '../../platform/clock/clock.ts';
import type { Member, Role } from '../../platform/database/actors.ts';
import {
  type Around,
  CLOSED_SEEN_DAYS,
  type Place,
  relationTo,
  relationToCustomer,
  relationToQuestion,
  waitsForUs,
} from './relation.rules.ts';

const NOW = new Date('2026-03-10T09:00:00Z');
const ROLES: readonly Role[] = ['host', 'contact', 'coach', 'manager', 'editor', 'planner', 'carer'];
const me = (roles: readonly Role[], organisation = 'provider'): Member => ({
  kind: 'member',
  organisation,
  member: 'me',
  name: 'Ik',
  office: 'front',
  roles,
});
const OF: Around = {
  organisationId: 'provider',
  id: 'case',
  personId: 'person',
  questionId: 'question',
  kind: 'chosen',
  contactId: 'other',
  closedAt: null,
  teams: ['north'],
  asked: [],
  joined: [],
  doing: [],
  standInId: null,
};
const AT: Place = { teams: [], desk: 'desk', covering: [], emergency: false, now: NOW };
const NORTH = { teams: ['north', 'night'] };
const ago = (days: number) => ({ closedAt: addDays(NOW, -days) });
const DESK = { organisationId: 'desk', kind: 'desk', teams: [] } as const;

const TABLE: [string, Member, Partial<Around>, Partial<Place>, string][] = [
  ['her contact', me(['carer']), { contactId: 'me' }, {}, 'contact'],
  ['who has a step of it to do', me([]), { doing: ['me'] }, {}, 'team'],
  ['who had a step, when it is closed', me([]), { doing: ['me'], ...ago(1) }, {}, 'none'],
  ['asked to be it', me([]), { asked: ['someone', 'me'] }, {}, 'contact'],
  ['standing in for it', me(['carer']), { standInId: 'me' }, {}, 'contact'],
  ['answering for who is away', me(['carer']), {}, { covering: ['other'] }, 'contact'],
  ['answering for somebody else', me(['carer']), {}, { covering: ['someone'] }, 'none'],
  ['in a team that works along', me(['carer']), { teams: ['south'], joined: ['north'] }, NORTH, 'team'],
  ['the coach of a team that works along', me(['coach']), { teams: [], joined: ['night'] }, NORTH, 'team'],
  ['in a team that does not', me(['carer']), { teams: ['south'], joined: ['west'] }, NORTH, 'none'],
  ['worked along, lately closed', me([]), { teams: [], joined: ['north'], ...ago(1) }, NORTH, 'none'],
  ['answered for who was away, lately closed', me([]), ago(1), { covering: ['other'] }, 'none'],
  ['a manager with whom it rings', me(['manager']), { asked: ['me'] }, {}, 'contact'],
  ['in the team', me(['carer']), {}, NORTH, 'team'],
  ['the planner of the team', me(['planner']), {}, NORTH, 'team'],
  ['the coach of the team', me(['coach', 'contact']), {}, NORTH, 'coach'],
  ['the coach of another team', me(['coach']), {}, { teams: ['south'] }, 'none'],
  ['a manager of no team', me(['manager']), {}, {}, 'none'],
  ['the host of a provider', me(['host']), {}, {}, 'none'],
  ['a team without a name beside one without a team', me(['contact']), { teams: [] }, {}, 'none'],
  ['another organisation, same ids', me(['contact'], 'elsewhere'), { contactId: 'me' }, NORTH, 'none'],
  ['the desk', me(['host'], 'desk'), DESK, {}, 'desk'],
  [
    'an editor at the desk, in its team',
    me(['editor'], 'desk'),
    { ...DESK, teams: ['north'] },
    NORTH,
    'none',
  ],
  ['asked along at the desk', me(['carer'], 'desk'), { ...DESK, joined: ['north'] }, NORTH, 'team'],
  ['help in crisis at the desk', me(['contact'], 'desk'), { ...DESK, kind: 'crisis' }, {}, 'desk'],
  ['a desk case elsewhere gives a host nothing', me(['host']), { kind: 'desk', teams: [] }, {}, 'none'],
  ['let in for an emergency', me([]), {}, { emergency: true }, 'emergency'],
  ['in the team and let in', me([]), {}, { ...NORTH, emergency: true }, 'team'],
  ['let in elsewhere', me([], 'elsewhere'), {}, { emergency: true }, 'none'],
  ['her contact, lately closed', me([]), { contactId: 'me', ...ago(89) }, {}, 'contact'],
  ['her contact, long closed', me([]), { contactId: 'me', ...ago(CLOSED_SEEN_DAYS) }, {}, 'none'],
  ['her team, lately closed', me([]), ago(1), NORTH, 'team'],
  ['her team, long closed', me([]), ago(200), NORTH, 'none'],
  ['asked, but it closed', me([]), { asked: ['me'], ...ago(1) }, {}, 'none'],
  ['stood in, but it closed', me([]), { standInId: 'me', ...ago(1) }, {}, 'none'],
  ['long closed, in an emergency', me([]), ago(200), { emergency: true }, 'emergency'],
];

for (const [who, member, of, place, expected] of TABLE)
  test(`${who}: ${expected}`, () => {
    assert.equal(relationTo(member, { ...OF, ...of }, { ...AT, ...place }), expected);
  });

const subsets = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_one, place) => bits & (1 << place)));

test('roles alone never open a case of a provider, whatever its kind and state', () => {
  for (const roles of subsets(ROLES))
    for (const kind of ['chosen', 'crisis', 'desk'] as const)
      for (const closedAt of [null, addDays(NOW, -1), addDays(NOW, -400)])
        for (const teams of [[], ['north']])
          assert.equal(relationTo(me(roles), { ...OF, kind, closedAt, teams }, AT), 'none', roles.join());
});

test('nothing of another organisation is ever hers', () => {
  for (const roles of subsets(ROLES))
    for (const emergency of [true, false])
      assert.equal(
        relationTo(
          me(roles, 'desk'),
          { ...OF, contactId: 'me', asked: ['me'], joined: ['north'], standInId: 'me' },
          { ...AT, ...NORTH, covering: ['me'], emergency },
        ),
        'none',
      );
});

test('a shared question that waits is for who receives people; worked on, for who stands to its case', () => {
  const none = { cases: ['none'] as const, waits: false };
  for (const [roles, reads] of [
    [['host'], 'desk'],
    [['contact', 'planner'], 'desk'],
    [['coach'], 'desk'],
    [['manager'], 'desk'],
    [['editor'], 'none'],
    [['planner'], 'none'],
    [['carer'], 'none'],
  ] as const) {
    assert.equal(relationToQuestion(me(roles), { cases: [], waits: true }, AT), reads, roles.join());
    assert.equal(relationToQuestion(me(roles), none, AT), 'none');
    assert.equal(relationToCustomer(me(roles), none, AT), 'none');
    assert.equal(relationToQuestion(me(roles), none, { ...AT, emergency: true }), 'emergency');
  }
  assert.equal(
    relationToQuestion(me([]), { cases: ['none', 'team', 'emergency'], waits: false }, AT),
    'team',
  );
});

test('the desk of the region knows all its customers, by who receives people there', () => {
  const none = { cases: [], waits: false };
  assert.equal(relationToCustomer(me(['host'], 'desk'), none, AT), 'desk');
  assert.equal(relationToCustomer(me(['editor'], 'desk'), none, AT), 'none');
});

test('a question waits for us while no case of it was open since she shared it', () => {
  const shared = { questionId: 'question', since: addDays(NOW, -10) };
  assert.equal(waitsForUs(shared, []), true);
  assert.equal(waitsForUs(shared, [OF]), false);
  assert.equal(waitsForUs(shared, [{ ...OF, ...ago(5) }]), false);
  assert.equal(waitsForUs(shared, [{ ...OF, ...ago(20) }]), true);
  assert.equal(waitsForUs(shared, [{ ...OF, questionId: 'other' }]), true);
});
