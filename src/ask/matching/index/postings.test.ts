import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BLOCK, Postings } from './postings.ts';
import { SlotsById } from './slots-by-id.ts';

const anySlots = fc.uniqueArray(fc.nat({ max: 4 * BLOCK }), { maxLength: 60 });
const anyEntries = anySlots.chain((slots) =>
  fc
    .array(fc.integer({ min: 1, max: 255 }), { minLength: slots.length, maxLength: slots.length })
    .map((amounts) =>
      slots.toSorted((a, b) => a - b).map((slot, at): [number, number] => [slot, amounts[at] as number]),
    ),
);
const entriesOf = (postings: Postings): [number, number][] => {
  const all: [number, number][] = [];
  for (let block = 0; block <= 5; block += 1)
    for (let at = postings.startOf(block); at < postings.startOf(block + 1); at += 1)
      all.push([block * BLOCK + (postings.within[at] as number), postings.amounts[at] as number]);
  return all;
};

test('a list gives back what was put in, also after offers went away and the rest moved up', () => {
  fc.assert(
    fc.property(anyEntries, anySlots, (entries, gone) => {
      const postings = new Postings();
      for (const [slot, amount] of entries) postings.add(slot, amount);
      assert.deepEqual(entriesOf(postings), entries);
      for (const [slot, amount] of entries) assert.equal(postings.of(slot), amount);
      for (const slot of gone)
        if (!entries.some(([there]) => there === slot)) assert.equal(postings.of(slot), 0);

      const alive = new Uint8Array(5 * BLOCK).fill(1);
      for (const slot of gone) alive[slot] = 0;
      assert.equal(postings.living(alive, 1), entries.filter(([slot]) => alive[slot]).length);
      const numbers = new Int32Array(alive.length);
      let next = 0;
      for (let slot = 0; slot < alive.length; slot += 1) {
        numbers[slot] = alive[slot] ? next : -1;
        next += alive[slot] as number;
      }
      postings.renumber(numbers);
      assert.deepEqual(
        entriesOf(postings),
        entries.flatMap(([slot, amount]) => (alive[slot] ? [[numbers[slot], amount]] : [])),
      );
    }),
    { numRuns: 30 },
  );
});

test('the slots of ids are those of a plain map, whatever comes, goes and grows', () => {
  const step = fc.tuple(fc.constantFrom('set', 'set', 'delete'), fc.nat({ max: 3000 }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 4000, size: 'max' }), (steps) => {
      const ids: string[] = [];
      const slots = new SlotsById(() => ids);
      const plain = new Map<string, number>();
      for (const [what, number] of steps) {
        const id = `offer ${number}`;
        if (what === 'set' && !plain.has(id)) {
          plain.set(id, ids.length);
          slots.set(id, ids.length);
          ids.push(id);
        } else if (what === 'delete') {
          plain.delete(id);
          slots.delete(id);
        }
      }
      assert.equal(slots.size, plain.size);
      for (const id of ids) assert.equal(slots.of(id), plain.get(id) ?? -1);
      assert.equal(slots.of('nobody'), -1);
    }),
    { numRuns: 20 },
  );
});
