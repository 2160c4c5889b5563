import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { ITEMS, type ItemKey } from '../protocol/index.ts';
import { hashOfSealed, readSealed, type Sealed, sealedText } from './sealed-text.rules.ts';

const items = Object.fromEntries(ITEMS.map(({ key }, at) => [key, 50 + at])) as Record<ItemKey, number>;
const one: Sealed = {
  organisation: '5f0c8a1e-0000-4000-8000-000000000001',
  quarter: '2026Q3',
  service: 'wassen',
  items,
  again: 8.5,
  level: 2,
  salt: 'c2FsdA',
};

test('the text can be read by anybody, and its hash is that of any other program', () => {
  const text = sealedText(one);
  assert.equal(
    text,
    [
      'Aanzet zelfbeeld 1',
      'organisatie: 5f0c8a1e-0000-4000-8000-000000000001',
      'kwartaal: 2026Q3',
      'dienst: wassen',
      ...['respect: 50', 'listened: 51', 'welcome: 52', 'gladly: 53'],
      ...['one-contact: 54', 'story-once: 55', 'quick: 56', 'as-agreed: 57'],
      ...['could-choose: 58', 'counted: 59', 'saw-effect: 60', 'fits: 61'],
      'again: 8.5',
      'niveau: 2',
      'zout: c2FsdA',
      '',
    ].join('\n'),
  );
  assert.equal(hashOfSealed(text), createHash('sha256').update(Buffer.from(text)).digest('hex'));
});

const anything = fc.record({
  organisation: fc.uuid(),
  quarter: fc.constantFrom('2026Q1' as const, '2031Q4' as const),
  service: fc.stringMatching(/^[a-z-]{0,12}$/),
  items: fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: ITEMS.length, maxLength: ITEMS.length })
    .map(
      (all) => Object.fromEntries(ITEMS.map(({ key }, at) => [key, all[at] ?? 0])) as Record<ItemKey, number>,
    ),
  again: fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10),
  level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
  salt: fc.stringMatching(/^[A-Za-z0-9_-]{22,43}$/),
});

test('what was sealed is read back whole', () => {
  fc.assert(
    fc.property(anything, (sealed) => assert.deepEqual(readSealed(sealedText(sealed)), { ...sealed })),
  );
});

test('any other figure, service, quarter or salt has another fingerprint', () => {
  fc.assert(
    fc.property(anything, anything, (a, b) => {
      const [first, second] = [sealedText(a), sealedText(b)];
      assert.equal(hashOfSealed(first) === hashOfSealed(second), first === second);
    }),
  );
});

test('a text that was touched is not read', () => {
  const text = sealedText(one);
  for (const touched of [
    text.replace('respect: 50', 'respect: 050'),
    `${text}respect: 90\n`,
    text.replace('niveau: 2', 'niveau: 4'),
    text.replace('2026Q3', '2026Q5'),
    text.replace('Aanzet', 'aanzet'),
    text.slice(0, -1),
    '',
  ])
    assert.equal(readSealed(touched), undefined, touched);
});
