import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serviceOf } from './service.rules.ts';

const GROUPS = [
  { id: 'care', all: [{ id: 'care' }, { id: 'wash' }, { id: 'dress' }] },
  { id: 'home', all: [{ id: 'home' }, { id: 'clean' }] },
];

for (const [what, told, service] of [
  ['the title decides', [['wash'], ['clean', 'home', 'clean']], 'care'],
  ['a title that says nothing leaves it to the text', [[], ['clean', 'home', 'wash']], 'home'],
  ['most of the subjects', [['clean', 'wash', 'dress']], 'care'],
  ['a tie is decided by name, so that it is the same each time', [['clean', 'wash']], 'care'],
  ['nothing that is known', [['drive'], []], undefined],
] as [string, string[][], string | undefined][])
  test(what, () => assert.equal(serviceOf(told, GROUPS), service));
