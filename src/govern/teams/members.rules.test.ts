import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenMembers, filterFrom, pageOf, teamNames } from './members.rules.ts';
import type { Colleague } from './team.ts';

const members = [
  { id: 'a', office: 'front', active: true },
  { id: 'b', office: 'back', active: true },
  { id: 'c', office: 'front', active: false },
] as Colleague[];
const memberships = [
  { teamId: 't', memberId: 'a' },
  { teamId: 't', memberId: 'c' },
  { teamId: 'u', memberId: 'a' },
];
const ids = (query: string) =>
  chosenMembers(members, memberships, filterFrom(new URLSearchParams(query))).map(({ id }) => id);

test('who work here now, unless asked otherwise', () => {
  assert.deepEqual(ids(''), ['a', 'b']);
  assert.deepEqual(ids('wie=weg'), ['c']);
  assert.deepEqual(ids('office=front'), ['a']);
  assert.deepEqual(ids('office=top&wie=x'), ['a', 'b']);
  assert.deepEqual(ids('team=t'), ['a']);
  assert.deepEqual(ids('team=t&wie=weg&office=back'), []);
});

test('names of the teams of each member', () => {
  const names = teamNames(
    [
      { id: 't', name: 'Haven' },
      { id: 'u', name: 'Zuid' },
    ],
    memberships,
  );
  assert.deepEqual(
    [names.get('a'), names.get('c'), names.get('b')],
    [['Haven', 'Zuid'], ['Haven'], undefined],
  );
});

test('a long list comes in pages of forty', () => {
  const all = Array.from({ length: 95 }, (_, i) => i);
  assert.deepEqual([pageOf(all, null).shown.length, pageOf(all, null).last], [40, 3]);
  assert.deepEqual([pageOf(all, '3').shown[0], pageOf(all, '9').page, pageOf(all, '-2').page], [80, 3, 1]);
  assert.deepEqual(pageOf([], 'x'), { shown: [], page: 1, last: 1 });
});
