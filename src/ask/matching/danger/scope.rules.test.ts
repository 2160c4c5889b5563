// Unseen questions, each list written before anything was mended for it: 0.42 of the first 60 outside care were
// recognised and 0 of 148 inside were taken for them; 0.72 of the second, and 1 of 101; of the list of another hand
// 0.74 and 4 of 161 in the one half, 0.76 and 3 of 161 in the other. Each but that other half was mended for after
// it was measured once, so its bound below keeps what was won and proves no more. The half left alone
// reached 0.93 when the first was mended for, and 6 of 161 inside were turned away, none of them surely. Its totals
// were looked at some five times on the way, and who had written it chose the words added: that figure flatters.
// The last list is the fairest: written after all mending and measured once, 0.85 (51 of 60); 2 of 60 inside were
// turned away, none of them surely, and 2 of 50 emergencies.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EMERGENCIES } from './emergency-examples.data.ts';
import { LAST_ORDINARY, LAST_OUTSIDE } from './last-measured.data.ts';
import { FRESH_ORDINARY, ORDINARY, SECOND_ORDINARY, THIRD_ORDINARY } from './ordinary-examples.data.ts';
import { OTHER_HAND_ORDINARY, UNTOUCHED_ORDINARY } from './ordinary-other-hand.data.ts';
import { OTHER_HAND_OUTSIDE, UNTOUCHED_OUTSIDE } from './outside-other-hand.data.ts';
import { hasQuestion, outsideCare, type QuestionText } from './scope.rules.ts';
import { FRESH_OUTSIDE, OUTSIDE, THIRD_OUTSIDE } from './scope-examples.data.ts';

const outside = {
  'to develop with': OUTSIDE,
  'the first fresh list': FRESH_OUTSIDE,
  'the second': THIRD_OUTSIDE,
  'of another hand': OTHER_HAND_OUTSIDE,
};
for (const [name, list] of Object.entries(outside))
  test(`${name}: at least nine in ten questions outside care are recognised`, () => {
    const texts = Object.values(list).flat();
    const missed = texts.filter((text) => outsideCare(text) === null);
    assert.ok(missed.length / texts.length <= 0.1, missed.join('\n'));
  });

const inside = {
  ordinary: ORDINARY,
  fresh: FRESH_ORDINARY,
  second: SECOND_ORDINARY,
  third: THIRD_ORDINARY,
  'of another hand': OTHER_HAND_ORDINARY,
  emergencies: Object.values(EMERGENCIES).flat(),
};
for (const [name, texts] of Object.entries(inside))
  test(`${name}: under one in fifty questions inside care is turned away, and none surely`, () => {
    const turned = texts.filter((text) => outsideCare(text) !== null);
    assert.ok(turned.length / texts.length < 0.02, turned.join('\n'));
    assert.deepEqual(
      turned.filter((text) => outsideCare(text)?.sure),
      [],
    );
  });

const unmended: [string, number, readonly string[], readonly string[]][] = [
  ['the half left alone', 0.9, Object.values(UNTOUCHED_OUTSIDE).flat(), UNTOUCHED_ORDINARY],
  ['the last list', 0.8, LAST_OUTSIDE, LAST_ORDINARY],
];
for (const [name, least, texts, ordinary] of unmended)
  test(`${name}: what was reached is kept`, () => {
    const found = texts.filter((text) => outsideCare(text) !== null);
    assert.ok(found.length / texts.length >= least, `${found.length} of ${texts.length}`);
    const turned = ordinary.filter((text) => outsideCare(text) !== null);
    assert.ok(turned.length / ordinary.length < 0.04, `${turned.length} turned away`);
    assert.deepEqual(
      turned.filter((text) => outsideCare(text)?.sure),
      [],
    );
  });

for (const text of [
  'mijn rolstoel is kapot',
  'vakantie met zorg',
  'hond uitlaten omdat ik ziek ben',
  'belastingaangifte lukt niet meer',
  'vacature als dagbesteding',
  'een recept voor medicijnen',
  'verzekering',
  'taxi naar het ziekenhuis',
])
  test(`inside: ${text}`, () => assert.equal(outsideCare(text), null));

test('words of care that others recognised keep a question inside', () => {
  assert.notEqual(outsideCare('mijn auto start niet'), null);
  assert.equal(outsideCare('mijn auto start niet', true), null);
});

const said: [string, QuestionText][] = [
  ['', 'empty'],
  [' \n\t ', 'empty'],
  ['a'.repeat(20_000), 'nothing-said'],
  ['👍👍👍', 'nothing-said'],
  ['123 456', 'nothing-said'],
  ['asdfasdf', 'nothing-said'],
  ['<script>alert(1)</script>', 'nothing-said'],
  ['select * from users', 'nothing-said'],
  ['помогите моей маме', 'other-script'],
  ['أمي تحتاج إلى مساعدة', 'other-script'],
  ['mijn moeder valt steeds', 'ok'],
  ['<p>mijn moeder valt steeds</p>', 'ok'],
  ['pgb', 'ok'],
  ['angstschreeuw', 'ok'],
];
for (const [text, expected] of said)
  test(`${expected}: ${text.slice(0, 40)}`, () => assert.equal(hasQuestion(text), expected));

test('any text is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      assert.ok(['ok', 'empty', 'nothing-said', 'other-script'].includes(hasQuestion(text)));
      outsideCare(text);
    }),
  );
});

test('20,000 characters take no more than a generous bound', () => {
  for (const part of ['a', 'ab', 'hond auto ', '<div ', '<', 'select ', 'bcdfgh', 'ja '.repeat(7)]) {
    const text = part.repeat(20_000 / part.length);
    const used = process.cpuUsage();
    outsideCare(text);
    const { user, system } = process.cpuUsage(used);
    assert.ok((user + system) / 1000 <= 250, `${part}: ${(user + system) / 1000} ms`);
  }
});
