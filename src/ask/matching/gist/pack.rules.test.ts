import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pack, unpacked, Voices } from './pack.rules.ts';

const CONCEPTS = ['a', 'b', 'c'];

test('what is packed comes out, in steps, without what is next to nothing', () => {
  const weight = fc.double({ min: -10, max: 10, noNaN: true });
  const rows = fc.array(fc.tuple(weight, weight, weight), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(rows, (all) => {
      const marks = all.map((_, at) => `m${at}`);
      const packed = pack({ marks, weights: Float32Array.from(all.flat()) }, CONCEPTS);
      const voices = new Voices(unpacked(packed), [0, 1, 2]);
      for (const [at, mark] of marks.entries())
        for (const [concept, exact] of all[at]?.entries() ?? []) {
          const voice = voices.of(mark);
          const kept = voice ? [...voice.concepts].indexOf(concept) : -1;
          const found = voice?.weights[kept] ?? 0;
          assert.ok(Math.abs(found - exact) < (kept < 0 ? 0.41 : 0.05), `${found} for ${exact}`);
        }
    }),
  );
});

test('a concept that moved is found where it is now, and one that is gone says nothing', () => {
  const packed = pack({ marks: ['m'], weights: Float32Array.of(2, -1, 3) }, CONCEPTS);
  const voice = new Voices(unpacked(packed), [5, undefined, 1]).of('m');
  assert.deepEqual([...(voice?.concepts ?? [])], [5, 0, 1]);
  assert.deepEqual([...(voice?.weights ?? [])], [2, 0, 3]);
});

test('a byte numbers at most 255 concepts', () => {
  const many = Array.from({ length: 256 }, (_, at) => `${at}`);
  assert.throws(() => pack({ marks: [], weights: new Float32Array() }, many));
});
