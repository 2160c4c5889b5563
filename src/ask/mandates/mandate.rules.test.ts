import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { holdsOn, type Term } from '../../platform/auth/acting.rules.ts';
import { isUntil } from './forms.rules.ts';
import {
  GIVEN,
  isAppointed,
  isLegal,
  isName,
  lastDayOf,
  placeInOrder,
  scopeWithin,
  speaksFirst,
  stateOf,
  tooWide,
  usualScope,
  widestScope,
  yearAfter,
} from './mandate.rules.ts';
import { GROUNDS, type Ground, SCOPES } from './mandate.ts';

const at = new Date('2026-03-10T09:00:00Z');
const DAY = '2026-03-10';
const term = (change: Partial<Term> = {}): Term => ({
  acceptedAt: at,
  revokedAt: null,
  validFrom: '2026-03-01',
  validUntil: '2026-03-31',
  ...change,
});

test('a mandate holds from its first day up to and including its last, once accepted, until withdrawn', () => {
  const cases: [Partial<Term>, boolean][] = [
    [{}, true],
    [{ acceptedAt: null }, false],
    [{ revokedAt: at }, false],
    [{ validFrom: DAY, validUntil: DAY }, true],
    [{ validUntil: '2026-03-09' }, false],
    [{ validFrom: '2026-03-11' }, false],
    [{ validUntil: null }, true],
  ];
  for (const [change, holds] of cases)
    assert.equal(holdsOn(term(change), DAY), holds, JSON.stringify(change));
});

test('the last day is that of the term, or of the day on which it was withdrawn before', () => {
  assert.equal(lastDayOf(term()), '2026-03-31');
  assert.equal(lastDayOf(term({ revokedAt: at })), DAY);
  assert.equal(lastDayOf(term({ revokedAt: at, validUntil: '2026-03-09' })), '2026-03-09');
  assert.equal(lastDayOf(term({ revokedAt: at, validUntil: null })), DAY);
  assert.equal(lastDayOf(term({ validUntil: null })), undefined);
  assert.equal(lastDayOf(term({ acceptedAt: null })), undefined);
});

const day = fc
  .date({ min: new Date('2020-01-01T12:00:00Z'), max: new Date('2040-01-01T12:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const ground = fc.constantFrom(...GROUNDS);
const scopes = fc.subarray([...SCOPES, 'everything']);

test('whatever its days, a mandate that was withdrawn or not accepted never holds; state and holding agree', () => {
  const any = fc.record({
    acceptedAt: fc.option(fc.constant(at)),
    revokedAt: fc.option(fc.constant(at)),
    validFrom: day,
    validUntil: fc.option(day),
  });
  fc.assert(
    fc.property(any, day, (one, today) => {
      const holds = holdsOn(one, today);
      if (one.revokedAt || !one.acceptedAt) assert.equal(holds, false);
      const state = stateOf({ ...one, declinedAt: null, inviteExpiresAt: null }, today, at);
      assert.equal(state === 'active', holds);
    }),
  );
});

test('no ground gets more than its widest scope, and each gets looking along', () => {
  fc.assert(
    fc.property(ground, scopes, (of, asked) => {
      const given = scopeWithin(of, asked);
      assert.ok(given.includes('see'));
      for (const scope of given) assert.ok(widestScope(of).includes(scope));
      for (const scope of tooWide(of, asked)) assert.ok(!given.includes(scope));
    }),
  );
});

test('carers and supporters never change details, and choose only when that was asked for', () => {
  for (const one of ['carer', 'supporter'] as const) {
    assert.deepEqual(widestScope(one), ['see', 'talk', 'choose']);
    assert.deepEqual(usualScope(one), ['see', 'talk']);
    assert.deepEqual(scopeWithin(one, ['talk', 'choose', 'details']), ['see', 'talk', 'choose']);
    assert.deepEqual(tooWide(one, ['talk', 'details']), ['details']);
  }
});

test('a person gives what is hers to give; what stands in a paper the desk records', () => {
  assert.deepEqual(GIVEN, ['partner', 'parent', 'child', 'sibling', 'carer', 'supporter']);
  assert.deepEqual(GROUNDS.filter(isLegal), ['curator', 'mentor', 'proxy']);
  assert.deepEqual(GROUNDS.filter(isAppointed), ['curator', 'mentor']);
});

test('the order of representation: curator or mentor, proxy, partner, then parent, child or sibling', () => {
  assert.deepEqual(
    GROUNDS.map((of) => [of, placeInOrder(of)]),
    [
      ['curator', 1],
      ['mentor', 1],
      ['proxy', 2],
      ['partner', 3],
      ['parent', 4],
      ['child', 4],
      ['sibling', 4],
      ['carer', undefined],
      ['supporter', undefined],
    ],
  );
});

const first = (...grounds: Ground[]): Ground[] =>
  speaksFirst(
    grounds.map((of) => ({ ...term(), ground: of })),
    DAY,
  ).map((one) => one.ground);

test('who comes first in the order speaks; equals speak together; who only joins speaks for nobody', () => {
  assert.deepEqual(first('child', 'partner', 'carer'), ['partner']);
  assert.deepEqual(first('child', 'sibling', 'supporter'), ['child', 'sibling']);
  assert.deepEqual(first('partner', 'mentor', 'proxy', 'curator'), ['mentor', 'curator']);
  assert.deepEqual(first('carer', 'supporter'), []);
  assert.deepEqual(first(), []);
  const over = { ...term({ validUntil: '2026-03-01' }), ground: 'partner' as const };
  assert.deepEqual(speaksFirst([over, { ...term(), ground: 'child' as const }], DAY).length, 1);
});

test('nobody who speaks first stands behind anyone else who holds', () => {
  fc.assert(
    fc.property(fc.array(ground), (grounds) => {
      const chosen = first(...grounds);
      const best = Math.min(...chosen.map((of) => placeInOrder(of) ?? 99));
      for (const one of grounds) assert.ok((placeInOrder(one) ?? 99) >= best || chosen.length === 0);
    }),
  );
});

test('a state for each moment', () => {
  const asked = { ...term({ acceptedAt: null }), declinedAt: null, inviteExpiresAt: new Date('2026-03-20') };
  const states: [Parameters<typeof stateOf>[0], string][] = [
    [{ ...asked, acceptedAt: at }, 'active'],
    [{ ...asked, acceptedAt: at, validFrom: '2026-03-20' }, 'later'],
    [asked, 'asked'],
    [{ ...asked, inviteExpiresAt: at }, 'lapsed'],
    [{ ...asked, declinedAt: at }, 'declined'],
    [{ ...asked, revokedAt: at }, 'withdrawn'],
    [{ ...asked, acceptedAt: at, validUntil: '2026-03-09' }, 'over'],
  ];
  for (const [of, state] of states) assert.equal(stateOf(of, DAY, at), state);
});

test('a year on, also from a leap day; a last day is after today and within five years', () => {
  assert.equal(yearAfter('2026-03-10'), '2027-03-10');
  assert.equal(yearAfter('2028-02-29'), '2029-02-28');
  for (const good of ['2026-03-11', '2027-03-10', '2031-03-10']) assert.ok(isUntil(good, DAY), good);
  for (const bad of ['2026-03-10', '2026-03-09', '2031-03-11', '2027-02-30', '10-03-2027', '', '9999-12-31'])
    assert.ok(!isUntil(bad, DAY), bad);
});

test('a name goes into a mail to someone else: no address, no number, no markup', () => {
  for (const good of ['Riet', 'Riet de Boer', "J. van 't Hof", 'Şükrü Yıldız-Öz', 'Anna (tante)'])
    assert.ok(isName(good), good);
  for (const bad of [
    '',
    'evil.example',
    'www evil',
    'http://x',
    'a@b.nl',
    'Bel 0900 1234',
    '<b>x',
    'a\nb',
    ' x',
  ])
    assert.ok(!isName(bad), bad);
});
