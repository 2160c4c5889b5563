import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookersAt, purposeOf } from './looks.rules.ts';

const look = (member: string | null, object: string | null, actor = 'member') => ({
  actor,
  member_id: member,
  who: member ?? 'x',
  object_id: object,
});

test('people are counted once, and only at this question', () => {
  const looks = [
    look('a', 'q'),
    look('a', 'c'),
    look('b', 'c'),
    look('d', 'other'),
    look(null, 'q', 'job'),
    look('e', null),
  ];
  assert.equal(lookersAt(looks, new Set(['q', 'c'])), 2);
  assert.equal(lookersAt([look('a', 'q', 'representative:desk')], new Set(['q'])), 1);
});

test('an unknown purpose is not guessed', () => {
  assert.equal(purposeOf('contact'), 'contact');
  assert.equal(purposeOf('constructor'), 'other');
});
