import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readTodoFilter, todoQuery } from './filter.rules.ts';
import { KINDS } from './todo.ts';

test('a filter is read back from its own address', () => {
  const filter = fc.record({
    team: fc.boolean(),
    kind: fc.constantFrom(undefined, ...KINDS),
    late: fc.boolean(),
    office: fc.constantFrom(undefined, 'front' as const, 'mid' as const, 'back' as const),
  });
  fc.assert(
    fc.property(filter, (one) => {
      const read = readTodoFilter(new URLSearchParams(todoQuery(one)));
      assert.deepEqual(read, {
        ...one,
        office: one.kind === 'task' ? one.office : undefined,
        after: undefined,
      });
    }),
  );
});

test('an address that we did not write asks for everything', () => {
  const strange = new URLSearchParams('wie=iedereen&wat=geheimen&laat=1&waar=kelder&na=gisteren');
  assert.deepEqual(readTodoFilter(strange), {
    team: false,
    kind: undefined,
    late: false,
    office: undefined,
    after: undefined,
  });
});
