import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { MergeField } from './merge.ts';
import { compareField, frontOf, groupOf, NAMELESS, shownCard } from './merged-card.rules.ts';
import type { Card } from './person.ts';

const at = (n: number): Date => new Date(Date.UTC(2026, 0, 1 + n));
const card = (personId: string, of: Partial<Card> = {}): Card => ({
  personId,
  name: `Naam ${personId}`,
  phone: null,
  email: null,
  postcode: null,
  birthYear: null,
  since: at(10),
  ...of,
});
const merge = (person: string, into: string, taken: MergeField[] = [], n = 0) => ({
  person,
  into,
  taken,
  at: at(n),
});
const cards = (...all: Card[]) => new Map(all.map((one) => [one.personId, one]));

test('without a merge a card is itself', () => {
  const all = cards(card('a'));
  assert.equal(frontOf([], 'a'), 'a');
  assert.deepEqual(groupOf([], 'a'), ['a']);
  assert.deepEqual(shownCard(all, [], 'a'), card('a'));
  assert.equal(shownCard(all, [], 'x'), undefined);
});

test('what is taken is shown, what is missing is filled in, the rest stays', () => {
  const all = cards(
    card('a', { phone: '1', since: at(5) }),
    card('b', { phone: '2', email: 'b@x', birthYear: 1941, since: at(3) }),
  );
  const kept = shownCard(all, [merge('b', 'a')], 'a');
  assert.deepEqual(kept, {
    ...card('a', { phone: '1', email: 'b@x', birthYear: 1941 }),
    since: at(3),
    others: ['b'],
  });
  assert.equal(shownCard(all, [merge('b', 'a', ['phone', 'name'])], 'a')?.phone, '2');
  assert.equal(shownCard(all, [merge('b', 'a', ['name'])], 'a')?.name, 'Naam b');
});

test('a card without a name shows the name of the other; nothing is never taken', () => {
  const all = cards(card('a', { name: NAMELESS }), card('b'), card('c', { name: NAMELESS }));
  assert.equal(shownCard(all, [merge('b', 'a')], 'a')?.name, 'Naam b');
  assert.equal(shownCard(all, [merge('c', 'b', ['name'])], 'b')?.name, 'Naam b');
});

test('cards behind cards lead to the one in front', () => {
  const merges = [merge('b', 'a'), merge('c', 'b'), merge('d', 'a', [], 1)];
  for (const one of ['a', 'b', 'c', 'd']) assert.equal(frontOf(merges, one), 'a');
  assert.deepEqual(groupOf(merges, 'c'), ['a', 'b', 'd', 'c']);
  assert.deepEqual(
    shownCard(cards(card('a'), card('b'), card('c'), card('d')), merges, 'a')?.others?.toSorted(),
    ['b', 'c', 'd'],
  );
});

test('two writings of one number are the same, and what stands on neither is left out', () => {
  const here = card('a', { phone: '06-12345678', email: 'A@x.example', birthYear: 1941 });
  const there = card('b', {
    phone: '+31 6 12345678',
    email: 'a@x.example',
    postcode: '1234 AB',
    birthYear: 1951,
  });
  assert.equal(compareField(here, there, 'phone'), 'same');
  assert.equal(compareField(here, there, 'email'), 'same');
  assert.equal(compareField(here, there, 'birthYear'), 'differs');
  assert.equal(compareField(here, there, 'postcode'), 'only-there');
  assert.equal(compareField(there, here, 'postcode'), 'only-here');
  assert.equal(compareField(card('a'), card('b'), 'postcode'), undefined);
});

test('whatever was merged: everybody is in exactly one group, each with one front, and no ring hangs', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const edge = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).filter(([a, b]) => a !== b);
  fc.assert(
    fc.property(fc.uniqueArray(edge, { selector: ([person]) => person, maxLength: 6 }), (edges) => {
      const merges = edges.map(([person, into], n) => merge(person, into, [], n));
      const rings = names.some((one) => merges.some(({ person }) => person === frontOf(merges, one)));
      if (rings) return;
      for (const one of names) {
        const group = groupOf(merges, one);
        assert.ok(group.includes(one));
        assert.equal(new Set(group).size, group.length);
        for (const other of group) assert.deepEqual(groupOf(merges, other).toSorted(), group.toSorted());
      }
    }),
    { numRuns: 300, seed: 18 },
  );
});
