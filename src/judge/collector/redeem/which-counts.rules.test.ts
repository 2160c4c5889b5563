import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fateOf, oneOfEach, type Submitted } from './which-counts.rules.ts';

const one = (token: string, version: number, commitment: string): Submitted => ({
  bucket: 'a',
  token,
  version,
  commitment,
});

test('of each token the highest version; of one version the first that came', () => {
  const all = [one('t', 1, 'x'), one('u', 4, 'x'), one('t', 3, 'y'), one('t', 3, 'z'), one('u', 2, 'y')];
  assert.deepEqual(oneOfEach(all).sort(), [1, 2]);
  assert.deepEqual(oneOfEach([one('t', 1, 'x'), { ...one('t', 1, 'y'), bucket: 'b' }]), [0, 1]);
});

test('what became of it', () => {
  const kept = one('t', 3, 'y');
  assert.equal(fateOf(one('t', 3, 'y'), kept), 'kept');
  assert.equal(fateOf(one('t', 3, 'z'), kept), 'other-version');
  assert.equal(fateOf(one('t', 2, 'y'), kept), 'older-version');
  assert.throws(() => fateOf(one('t', 4, 'y'), kept));
  assert.throws(() => fateOf(one('t', 4, 'y'), undefined));
});

test('whatever comes in, in whatever batches: the highest version stays, and one is told that it was kept', () => {
  const submitted = fc.record({
    bucket: fc.constant('a'),
    token: fc.constantFrom('t', 'u'),
    version: fc.integer({ min: 1, max: 4 }),
    commitment: fc.constantFrom('x', 'y', 'z'),
  });
  fc.assert(
    fc.property(fc.array(fc.array(submitted, { minLength: 1 }), { minLength: 1 }), (batches) => {
      const table = new Map<string, Submitted>();
      const told = batches.map((batch) => {
        for (const at of oneOfEach(batch)) {
          const next = batch[at] as Submitted;
          if (next.version > (table.get(next.token)?.version ?? 0)) table.set(next.token, next);
        }
        return batch.map((sent) => fateOf(sent, table.get(sent.token)));
      });
      for (const [token, kept] of table) {
        const mine = batches.flat().filter((sent) => sent.token === token);
        assert.equal(kept.version, Math.max(...mine.map(({ version }) => version)));
      }
      for (const [at, batch] of batches.entries())
        for (const [place, sent] of batch.entries())
          if (told[at]?.[place] === 'kept') assert.ok((table.get(sent.token)?.version ?? 0) >= sent.version);
    }),
  );
});
