import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { digestOfLines, idsTogether, ledgerRows, linesIn } from './entry.rules.ts';
import { type AccessRow, digestOf } from './line.rules.ts';
import { anyLine } from './test-lines.ts';

/** What one page writes: lines of one moment, whose ids count on. */
const written = (min: number, max: number): fc.Arbitrary<AccessRow[]> =>
  fc.array(anyLine, { minLength: min, maxLength: max }).map((lines) => {
    const idOf = idsTogether(lines.length, () => lines[0]!.id);
    return lines.map((line, nth) => ({ ...line, id: idOf(nth), at: lines[0]!.at }));
  });

test('an entry gives back each line that it is of, with its own digest', () => {
  fc.assert(
    fc.property(written(1, 9), (lines) => {
      const [entry, ...more] = ledgerRows(lines);
      assert.ok(entry && more.length === 0);
      const each = linesIn(entry);
      assert.deepEqual(
        each,
        lines.map((line) => ({ id: line.id, person: line.person_id, at: line.at, digest: digestOf(line) })),
      );
      assert.equal(entry.digest, digestOfLines(each));
    }),
  );
});

test('a line that was changed, left out, put in or moved gives another digest', () => {
  fc.assert(
    fc.property(written(2, 9), fc.nat(), (lines, pick) => {
      const [entry] = ledgerRows(lines);
      assert.ok(entry);
      const [first, ...others] = linesIn(entry);
      const at = pick % others.length;
      const one = others[at]!;
      const variants = [
        others.toSpliced(at, 1),
        others.toSpliced(at, 1, { ...one, digest: '0'.repeat(64) }),
        others.toSpliced(at, 1, { ...one, person: `${one.person}0` }),
        others.toSpliced(at, 0, one),
      ];
      for (const variant of variants) assert.notEqual(digestOfLines([first, ...variant]), entry.digest);
      assert.notEqual(digestOfLines([one, ...others.with(at, first)]), entry.digest);
    }),
  );
});

test('of very many lines there are several entries, and no id twice', () => {
  const ids: string[] = [];
  const idOf = idsTogether(1_201, () => {
    ids.push(`${ids.length}0000000-0000-7000-8000-00000000ffff`);
    return ids.at(-1)!;
  });
  const [line] = fc.sample(anyLine, 1);
  const lines = Array.from({ length: 1_201 }, (_, nth) => ({ ...line!, id: idOf(nth) }));
  assert.equal(new Set(lines.map(({ id }) => id)).size, lines.length);
  const entries = ledgerRows(lines);
  assert.deepEqual(
    entries.map((entry) => linesIn(entry).length),
    [500, 500, 201],
  );
  assert.deepEqual(
    entries.flatMap((entry) => linesIn(entry).map(({ id }) => id)),
    lines.map(({ id }) => id),
  );
});

test('lines that were not written in one go are no one entry', () => {
  const [one, other] = fc.sample(anyLine, 2);
  assert.throws(() => ledgerRows([one!, { ...other!, at: one!.at }]), /one entry/);
});
