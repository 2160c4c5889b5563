import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type FormProblem, type FormWords, readAnswerForm, typedOf } from './form.rules.ts';

const KEYS: readonly FormProblem[] = [
  'title-empty',
  'title-long',
  'body-empty',
  'body-long',
  'no-concept',
  'many-concepts',
  'source-form',
  'many-sources',
  'review-day',
  'review-passed',
  'review-far',
  'owner',
];
const WORDS = Object.fromEntries(KEYS.map((key) => [key, key])) as FormWords;
const FINE = {
  title: 'Hoe gaat dat?',
  body: 'Bel ons.',
  concepts: 'wassen',
  audience: 'customers',
  language: 'nl',
  sources: 'Het CAK | https://www.hetcak.nl',
  owner: 'amina',
  review: '2026-09-10',
};
const AT = { today: '2026-03-10', known: new Set(['wassen', 'geld']) };
const errorsOf = (change: Partial<typeof FINE>): string[] => {
  const read = readAnswerForm({ ...FINE, ...change }, WORDS, AT);
  return read.kind === 'ok' ? [] : read.errors.map(({ field, text }) => `${field} ${text}`);
};

describe('the form of an answer', () => {
  test('reads what was typed, and shows it again the same', () => {
    const read = readAnswerForm(FINE, WORDS, AT);
    assert.equal(read.kind, 'ok');
    if (read.kind === 'ok') assert.deepEqual(typedOf(read), FINE);
  });

  for (const [change, errors] of [
    [{ title: '' }, ['title title-empty']],
    [{ title: 'a'.repeat(121) }, ['title title-long']],
    [{ body: '' }, ['body body-empty']],
    [{ body: 'a'.repeat(3501) }, ['body body-long']],
    [{ concepts: '' }, ['concepts no-concept']],
    [{ concepts: 'bestaat-niet' }, ['concepts no-concept']],
    [{ sources: 'zonder adres' }, ['sources source-form']],
    [{ sources: 'onveilig | http://a.example' }, ['sources source-form']],
    [{ sources: 'x | javascript:alert(1)' }, ['sources source-form']],
    [{ sources: '' }, []],
    [{ owner: '' }, ['owner owner']],
    [{ review: 'morgen' }, ['review review-day']],
    [{ review: '2026-03-10' }, ['review review-passed']],
    [{ review: '2028-03-11' }, ['review review-far']],
    [{ review: '2028-03-10' }, []],
    [{ audience: 'wie ook', language: 'fr' }, []],
  ] as const)
    test(`${Object.entries(change).flat().join(' ').slice(0, 50)}: ${errors.join(', ') || 'fine'}`, () =>
      assert.deepEqual(errorsOf(change as never), errors));
});
