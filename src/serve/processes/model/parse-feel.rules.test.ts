import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feelProblem } from './parse-feel.rules.ts';

test('what can be worked out in a moment is a condition', () => {
  for (const feel of [
    'uren > 4 and not(klaar)',
    'some risk in riskLevels satisfies risk = "red"',
    'count(dagen[item > 2]) in [1..5]',
    'date(x) < date("2026-05-01")',
  ])
    assert.equal(feelProblem(feel), undefined, feel);
});

test('what could keep the whole server busy is none', () => {
  for (const feel of [
    'count(for i in 1..1000000000 return i) > 1',
    'some x in 1..1000000000 satisfies x < 0',
    'some a in l satisfies some b in l satisfies some c in l satisfies a + b + c < 0',
    'every a in l, b in l, c in l satisfies a + b + c > 0',
    'matches(naam, "(a+)+$")',
    '{m: matches, r: m(naam, "(a+)+$")}.r',
    '{f: function(n) f(n - 1) + f(n - 1), r: f(99)}.r = 1',
    'count({a: [1], b: concatenate(a, a), c: concatenate(b, b)}.c) > 1',
    `${'naam = 1 or '.repeat(200)}true`,
  ])
    assert.match(feelProblem(feel) ?? '', /\(.+\)$/s, feel);
});
