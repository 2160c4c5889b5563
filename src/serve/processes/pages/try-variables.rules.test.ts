import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelOf } from '../../../../test/setup/drawn-process.ts';
import { fromLibrary, library } from '../library/library.ts';
import { readModel } from '../model/read-model.ts';
import { tryOut } from './try-out.rules.ts';
import { askedVariables, valueTyped, variablesOf } from './try-variables.rules.ts';

const TUESDAY = new Date('2026-03-10T09:00:00Z');

describe('what who tries out fills in', () => {
  const values: [string, unknown][] = [
    ['3', 3],
    [' 3,5 ', 3.5],
    ['-2', -2],
    ['waar', true],
    ['FALSE', false],
    ['2026-05-01', '2026-05-01'],
    ['ja', 'ja'],
    ['[1, 2]', [1, 2]],
    ['{half', '{half'],
    ['9'.repeat(40), '9'.repeat(40)],
  ];
  for (const [typed, value] of values)
    test(`'${typed.slice(0, 12)}'`, () => assert.deepEqual(valueTyped(typed), value));

  test('names with a dot lie inside each other; empty is not filled in, and nothing reaches a prototype', () => {
    const typed = new Map([
      ['aanvraag.soort', 'wlz'],
      ['aanvraag.uren', '4'],
      ['dagen', ''],
      ['__proto__.x', '1'],
    ]);
    const made = variablesOf(typed);
    assert.deepEqual(made['aanvraag'], { soort: 'wlz', uren: 4 });
    assert.equal('dagen' in made, false);
    assert.equal(({} as { x?: number }).x, undefined);
  });

  test('of the library nothing needs to be filled in: outcomes of steps give all', async () => {
    for (const { key } of library()) {
      const read = await readModel(fromLibrary(key)?.xml ?? '');
      assert.ok(read.kind === 'read');
      assert.deepEqual(askedVariables(read.model), [], key);
    }
  });

  test('what conditions and clocks ask for; outcomes, functions and names of their own are left out', async () => {
    const model = await modelOf(`
      s: startEvent > a
      a: userTask aanzet:outcomes="ja; nee" aanzet:result="past" > x
      x: exclusiveGateway default="x_c" > b [past = "ja" and aanvraag.uren > 3], c
      b: userTask > d
      c: userTask
      d: exclusiveGateway default="d_e" > c [some y in soorten satisfies y = soort], e
      e: intermediateCatchEvent+after==duration(termijn) > c`);
    assert.deepEqual(askedVariables(model), ['aanvraag.uren', 'soorten', 'soort', 'termijn']);
  });

  test('filled in, the same steps go on where they were stuck', async () => {
    const model = await modelOf(`
      s: startEvent > a
      a: userTask > x
      x: exclusiveGateway > b [dagen > 3], c [dagen <= 3]
      b: userTask
      c: userTask`);
    const steps = ['done.1.'];
    const standing = (typed: [string, string][]) =>
      tryOut(model, steps, TUESDAY, variablesOf(new Map(typed))).standing.map(
        ({ node, problem }) => `${node.id}${problem === null ? '' : '!'}`,
      );
    assert.deepEqual(standing([]), ['x!']);
    assert.deepEqual(standing([['dagen', '5']]), ['b']);
    assert.deepEqual(standing([['dagen', '2,5']]), ['c']);
  });
});
