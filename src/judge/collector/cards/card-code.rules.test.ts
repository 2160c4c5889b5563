import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { CODE_LETTERS, newCode, readCode, shownCode } from './card-code.rules.ts';

const codes = fc.infiniteStream(fc.integer({ min: 0, max: 31 })).map((stream) => {
  const draws = stream[Symbol.iterator]();
  return newCode(() => draws.next().value as number);
});

test('a code is read as it was printed, however it is typed', () => {
  fc.assert(
    fc.property(codes, (code) => {
      assert.equal(code.length, CODE_LETTERS);
      const typed = [shownCode(code), code.toLowerCase(), shownCode(code).replaceAll(' ', '-')];
      typed.push(code.replaceAll('0', 'o').replaceAll('1', 'l'));
      for (const one of typed) assert.deepEqual(readCode(one), { kind: 'code', code });
    }),
  );
});

test('one wrong letter, or two next to each other exchanged, is noticed', () => {
  const far = (a: string, b: string) =>
    a !== b && new Set([a, b]).size === 2 && `${a}${b}` !== '0Z' && `${a}${b}` !== 'Z0';
  fc.assert(
    fc.property(
      codes,
      fc.nat(18),
      fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
      (code, at, other) => {
        const mine = code[at] as string;
        if (far(mine, other))
          assert.equal(
            readCode(code.slice(0, at) + other + code.slice(at + 1)).kind,
            'wrong',
            'wrong letter',
          );
        const next = code[at + 1] as string;
        if (at < 18 && far(mine, next))
          assert.equal(
            readCode(code.slice(0, at) + next + mine + code.slice(at + 2)).kind,
            'wrong',
            'exchanged',
          );
      },
    ),
  );
});

test('says what is wrong', () => {
  const code = newCode(randomInt);
  const cases: [string, string][] = [
    ['', 'empty'],
    [' - ', 'empty'],
    [code.slice(1), 'length'],
    [`${code}7`, 'length'],
    [`${code.slice(0, -1)}U`, 'letter'],
    [`${code.slice(0, -1)}${code.at(-1) === '7' ? '8' : '7'}`, 'check'],
  ];
  for (const [typed, reason] of cases) assert.deepEqual(readCode(typed), { kind: 'wrong', reason }, typed);
});
