import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chance, randomVerdicts } from '../../../test/setup/random-verdicts.ts';
import { type Classes, classesOf, classesWithout, NONE, setGrain } from './classes.rules.ts';
import { grainsOf } from './grain.rules.ts';
import { gridOf } from './grid.rules.ts';
import { layoutOf } from './layout.rules.ts';
import { spokenIn } from './tally.rules.ts';

const TABLE = 'respect';
const FINEST = grainsOf(TABLE).length - 1;

/** Each class as a text: which atoms it holds, how they are counted, how finely they are told. */
const told = ({ first, next, classOf, n, counts, grain, width }: Classes): string[] =>
  [...new Set(classOf)]
    .map((one) => {
      const atoms: number[] = [];
      for (let atom = first[one] as number; atom !== NONE; atom = next[atom] as number) atoms.push(atom);
      const sums = counts.slice(one * width, (one + 1) * width);
      return `${atoms.sort((a, b) => a - b)} | ${n[one]} | ${sums} | ${grain[one]}`;
    })
    .sort();

const region = (seed: number) => {
  const quarters = randomVerdicts(seed, { services: 2, teams: 3, density: 0.8, size: 6, quarters: 2 });
  const spoken = quarters.map(({ quarter, tally, buckets }) => ({
    quarter,
    buckets,
    spoken: spokenIn(tally),
  }));
  return gridOf(TABLE, layoutOf('full', spoken, {}));
};

describe('verdicts that can be exchanged', () => {
  test('after any steps the classes are those that are made anew of what is shown', () => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const [grid, next] = [region(seed), chance(seed)];
      const classes = classesOf(
        grid,
        TABLE,
        grid.cells.map(() => Math.floor(next() * (FINEST + 2)) - 1),
      );
      for (let step = 0; step < 60; step += 1) {
        const cell = Math.floor(next() * grid.cells.length);
        setGrain(classes, cell, Math.floor(next() * (FINEST + 2)) - 1);
        if (step % 10 === 0) assert.deepEqual(told(classes), told(classesOf(grid, TABLE, classes.grains)));
      }
      assert.equal(classes.free.length + new Set(classes.classOf).size, 2 * grid.atoms.length);
    }
  });

  test('which class a cell would join when hidden, is the class it joins', () => {
    const grid = region(3);
    for (const cell of grid.cells.keys()) {
      const classes = classesOf(
        grid,
        TABLE,
        grid.cells.map((_, at) => (at % 2 === 0 ? FINEST : cell === at ? 0 : -1)),
      );
      const expected = classesWithout(classes, cell);
      setGrain(classes, cell, -1);
      for (const [at, atom] of (classes.atomsIn[cell] as Int32Array).entries())
        if (expected[at] !== NONE) assert.equal(classes.classOf[atom], expected[at]);
    }
  });
});
