import assert from 'node:assert/strict';
import { test } from 'node:test';
import { schemaLevel } from './schema-level.rules.ts';

const ours = ['0001_a', '0002_b', '0004_d'].map((name) => ({ name, sum: `sum of ${name}` }));
const names = (all: readonly { name: string }[]) => all.map(({ name }) => name);

test('a backup of an earlier level: what makes its schema, and what came later', () => {
  const level = schemaLevel(ours, ours.slice(0, 2));
  assert.ok(level.kind === 'known');
  assert.deepEqual([names(level.until), names(level.later)], [['0001_a', '0002_b'], ['0004_d']]);
});

test('of this level: nothing comes later', () => {
  const level = schemaLevel(ours, ours);
  assert.ok(level.kind === 'known');
  assert.deepEqual(level.later, []);
});

test('a migration that we do not know was made by a newer program', () => {
  assert.deepEqual(schemaLevel(ours, [...ours, { name: '0005_e', sum: 'x' }]), {
    kind: 'newer',
    names: ['0005_e'],
  });
});

test('a migration that was changed since is named', () => {
  assert.deepEqual(schemaLevel(ours, [{ name: '0001_a', sum: 'other' }]), {
    kind: 'changed',
    names: ['0001_a'],
  });
});
