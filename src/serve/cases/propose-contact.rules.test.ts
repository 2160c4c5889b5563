import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '../../platform/database/actors.ts';
import { type Candidate, drawHost, proposeContact, proposeThoughAway } from './propose-contact.rules.ts';

const candidate = (id: string, ...roles: Role[]): Candidate => ({ id, roles, active: true });
const amina = candidate('amina', 'contact');
const joris = candidate('joris', 'contact');
const marja = candidate('marja', 'contact');
const coach = candidate('coach', 'coach');
const manager = candidate('manager', 'manager');
const all = [amina, joris, marja, coach, manager];
const given = { caseId: 'c1', earlier: [], team: [amina, joris, coach], organisation: all, asked: [] };

test('someone she knows goes first, when that person still works here', () => {
  assert.deepEqual(proposeContact({ ...given, earlier: ['marja'] }), { member: 'marja', because: 'earlier' });
  const left = [{ ...marja, active: false }, amina, joris];
  assert.equal(proposeContact({ ...given, earlier: ['marja'], organisation: left })?.because, 'team');
});

test('then the team, then the organisation, then who must see to it; each says why', () => {
  const rounds: [string[], string][] = [
    [[], 'team'],
    [['amina', 'joris'], 'organisation'],
    [['amina', 'joris', 'marja'], 'coach'],
    [['amina', 'joris', 'marja', 'coach'], 'manager'],
  ];
  for (const [asked, because] of rounds) assert.equal(proposeContact({ ...given, asked })?.because, because);
  assert.equal(proposeContact({ ...given, asked: all.map((one) => one.id) }), undefined);
});

test('with everybody away, somebody is named all the same, who could be asked otherwise; never who left', () => {
  const away = all.map((one) => ({ ...one, away: true }));
  const nobody = { ...given, team: away.slice(0, 2), organisation: away };
  assert.equal(proposeContact(nobody), undefined);
  const here = proposeContact(given)?.member;
  assert.deepEqual(proposeThoughAway(nobody), { member: here, because: 'all-away' });
  const left = away.map((one) => ({ ...one, active: false }));
  assert.equal(proposeThoughAway({ ...given, team: left, organisation: left }), undefined);
});

test('nobody is asked twice', () => {
  const asked: string[] = [];
  for (let next = proposeContact({ ...given, asked }); next; next = proposeContact({ ...given, asked })) {
    assert.ok(!asked.includes(next.member));
    asked.push(next.member);
  }
  assert.equal(asked.length, 5);
});

test('the draw is even, and steady when somebody leaves', () => {
  const team = Array.from({ length: 5 }, (_, n) => candidate(`member-${n}`, 'contact'));
  const cases = Array.from({ length: 5000 }, (_, n) => `case-${n}`);
  const drawn = (members: Candidate[]) =>
    cases.map((caseId) => proposeContact({ ...given, caseId, team: members, organisation: members })?.member);
  const before = drawn(team);
  for (const { id } of team) {
    const share = before.filter((one) => one === id).length / cases.length;
    assert.ok(Math.abs(share - 0.2) < 0.03, `${id} got ${share}`);
  }
  const after = drawn(team.slice(1));
  assert.ok(
    before.every((one, n) => one === 'member-0' || one === after[n]),
    'only her cases move',
  );
});

test('a host receives the question; without hosts whoever can help', () => {
  const host = candidate('host', 'host');
  assert.equal(drawHost('c1', [host, amina]), 'host');
  assert.equal(drawHost('c1', [{ ...host, active: false }, amina]), 'amina');
  assert.equal(drawHost('c1', [candidate('kok', 'carer')]), 'kok');
  assert.equal(drawHost('c1', []), undefined);
});
