import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CODE_TRIES } from './code.rules.ts';
import { digitsFor, LIMITS, LONG_DIGITS, SHORT_CODES, SHORT_DIGITS } from './limits.rules.ts';

/** The chance that one of so many different guesses a day is right, over a year. */
const inAYear = (guessesADay: number, digits: number): number =>
  1 - (1 - 10 ** -digits) ** (guessesADay * 365);

test('a year of guessing at one e-mail, day and night, from the whole world, hardly ever succeeds', () => {
  const short = inAYear(SHORT_CODES * CODE_TRIES, SHORT_DIGITS);
  const long = inAYear((LIMITS.askAnywhere.often - SHORT_CODES) * CODE_TRIES, LONG_DIGITS);
  assert.ok(short + long < 0.012, `${short} + ${long}`);
});

test('so does a year in a browser that was hers once', () => {
  assert.ok(inAYear(LIMITS.askKnownDaily.often * CODE_TRIES, SHORT_DIGITS) < 0.04);
});

test('who holds her mailbox guesses the second step for a year in vain', () => {
  // Three steps of time are right at any moment.
  assert.ok(inAYear(LIMITS.secondAnywhere.often * 3, 6) < 0.025);
});

test('codes grow longer after the first few of a day', () => {
  assert.deepEqual([1, SHORT_CODES, SHORT_CODES + 1, 60].map(digitsFor), [6, 6, 9, 9]);
});
