import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { AlarmLevel } from './alarm.ts';
import { nextRung } from './next-rung.rules.ts';
import { type Candidate, NO_WISHES, proposeContact, type Wishes } from './propose-contact.rules.ts';

const who = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  roles: ['contact'],
  active: true,
  pronoun: 'zij',
  open: 0,
  capacity: 10,
  ...more,
});
const ALI = who('ali', { pronoun: 'hij', languages: ['nl', 'tr'] });
const EVA = who('eva', { languages: ['nl'] });
const given = (team: Candidate[], wishes: Partial<Wishes> = {}, more = {}) => ({
  caseId: 'c1',
  earlier: [],
  team,
  organisation: team,
  asked: [],
  wishes: { ...NO_WISHES, ...wishes },
  ...more,
});

const TABLE: [string, ReturnType<typeof given>, unknown][] = [
  [
    'her language',
    given([ALI, EVA], { language: 'tr' }),
    { member: 'ali', because: 'team', fits: ['language', 'room'] },
  ],
  [
    'her wish',
    given([ALI, EVA], { wish: 'woman' }),
    { member: 'eva', because: 'team', fits: ['wish', 'room'] },
  ],
  [
    'her language before her wish, and what was missed is told',
    given([ALI, EVA], { language: 'tr', wish: 'woman' }),
    { member: 'ali', because: 'team', fits: ['language', 'room'], missed: ['wish'] },
  ],
  [
    'nobody as she would rather have: somebody all the same',
    given([EVA], { wish: 'man' }),
    { member: 'eva', because: 'team', fits: ['room'], missed: ['wish'] },
  ],
  [
    'who has room before who is full',
    given([who('full', { open: 10 }), who('free', { open: 9 })]),
    { member: 'free', because: 'team', fits: ['room'] },
  ],
  [
    'all are full: told as it is',
    given([who('full', { open: 12 })]),
    { member: 'full', because: 'team', missed: ['room'] },
  ],
  [
    'who works before the answer is due',
    given([who('later', { inTime: false }), who('now')]),
    { member: 'now', because: 'team', fits: ['room'] },
  ],
  [
    'whom she knows, also when busy',
    given([ALI, who('eva', { open: 40 })], {}, { earlier: ['eva'] }),
    { member: 'eva', because: 'earlier', missed: ['room'] },
  ],
  [
    'not whom she knows, where she now asks for another',
    given([ALI, EVA], { wish: 'man' }, { earlier: ['eva'] }),
    { member: 'ali', because: 'team', fits: ['wish', 'room'] },
  ],
  [
    'not whom she knows, while that one is away',
    given([ALI, who('eva', { away: true })], {}, { earlier: ['eva'] }),
    { member: 'ali', because: 'team', fits: ['room'] },
  ],
];
for (const [what, choice, expected] of TABLE)
  test(what, () => assert.deepEqual(proposeContact(choice), expected));

const candidate = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  roles: fc.subarray(['contact', 'coach', 'manager', 'carer'] as const),
  active: fc.boolean(),
  away: fc.boolean(),
  languages: fc.subarray(['nl', 'tr', 'ar']),
  pronoun: fc.constantFrom('zij', 'hij', 'die'),
  open: fc.nat(30),
  capacity: fc.integer({ min: 1, max: 20 }),
  inTime: fc.boolean(),
}) satisfies fc.Arbitrary<Candidate>;
const house = fc.uniqueArray(candidate, { selector: ({ id }) => id, maxLength: 7 });
const wishes = fc.record({
  wish: fc.constantFrom(null, 'woman' as const, 'man' as const),
  language: fc.constantFrom(null, 'tr', 'ar'),
});
const choice = fc.record({
  caseId: fc.uuid(),
  earlier: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
  organisation: house,
  inTeam: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  asked: fc.subarray(['a', 'b', 'c', 'd']),
  wishes,
});
const asked = ({ inTeam, ...rest }: typeof choice extends fc.Arbitrary<infer T> ? T : never) => ({
  ...rest,
  team: rest.organisation.filter((_, place) => inTeam[place]),
});
const runs = { seed: 19, numRuns: process.env.AANZET_PROVE ? 50_000 : 1500 };

test('never somebody who left, is away, or was asked before; and the same every time', () => {
  fc.assert(
    fc.property(choice, (one) => {
      const proposal = proposeContact(asked(one));
      assert.deepEqual(proposeContact(asked(one)), proposal);
      if (!proposal) return;
      const member = one.organisation.find(({ id }) => id === proposal.member);
      assert.ok(member?.active && !member.away && !one.asked.includes(member.id));
    }),
    runs,
  );
});

test('more work never brings more: who was not chosen is not chosen with a fuller desk either', () => {
  fc.assert(
    fc.property(choice, fc.nat(6), fc.integer({ min: 1, max: 30 }), (one, place, more) => {
      const busy = one.organisation[place];
      if (!busy) return;
      const before = proposeContact(asked(one))?.member;
      const fuller = one.organisation.map((member) =>
        member === busy ? { ...member, open: member.open + more } : member,
      );
      const after = proposeContact(asked({ ...one, organisation: fuller }))?.member;
      if (before !== busy.id) assert.notEqual(after, busy.id);
    }),
    runs,
  );
});

test('when somebody leaves, only what would have been hers goes elsewhere', () => {
  fc.assert(
    fc.property(choice, fc.nat(6), (one, place) => {
      const leaves = one.organisation[place];
      const before = proposeContact(asked(one));
      if (!leaves || before?.member === leaves.id) return;
      const left = one.organisation.map((member) =>
        member === leaves ? { ...member, active: false } : member,
      );
      assert.equal(proposeContact(asked({ ...one, organisation: left }))?.member, before?.member);
    }),
    runs,
  );
});

test('the draw follows the room that each has', () => {
  const team = [
    who('much', { open: 0, capacity: 30 }),
    who('some', { open: 5, capacity: 15 }),
    who('none', { open: 8, capacity: 8 }),
  ];
  const drawn = Array.from(
    { length: 4000 },
    (_, n) => proposeContact(given(team, {}, { caseId: `c-${n}` }))?.member,
  );
  const share = (id: string) => drawn.filter((one) => one === id).length / drawn.length;
  assert.ok(Math.abs(share('much') - 0.75) < 0.03, `${share('much')}`);
  assert.equal(share('none'), 0);
});

const COACH = who('coach', { roles: ['coach'] });
const OTHER = who('other', { roles: ['coach'] });
const BOSS = who('boss', { roles: ['manager'] });
const around = { caseId: 'c1', team: [COACH, EVA], organisation: [COACH, OTHER, BOSS, EVA] };
const RUNGS: [string, AlarmLevel, Partial<typeof around>, string[], string | undefined][] = [
  ['first the coach of the team', 'stand-in', {}, ['eva'], 'coach coach'],
  [
    'another coach, when that one is away',
    'stand-in',
    { team: [{ ...COACH, away: true }], organisation: [{ ...COACH, away: true }, OTHER, BOSS] },
    [],
    'coach other',
  ],
  ['then a manager', 'coach', {}, ['coach'], 'manager boss'],
  [
    'a manager at once, where there is no coach',
    'stand-in',
    { team: [], organisation: [BOSS] },
    [],
    'manager boss',
  ],
  ['nobody above a manager', 'manager', {}, ['boss'], undefined],
];
for (const [what, level, more, not, expected] of RUNGS)
  test(`it rings: ${what}`, () => {
    const rung = nextRung(level, { ...around, ...more }, not);
    assert.equal(rung && `${rung.level} ${rung.member}`, expected);
  });
