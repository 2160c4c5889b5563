import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { insertAccess } from './access-log.sql.ts';
import { type AccessRow, ledgerRow } from './line.rules.ts';
import { anyLine } from './test-lines.ts';
import { amina, testLog } from './test-log.ts';

const MAY_DIFFER: (keyof AccessRow)[] = [
  'person_id',
  'at',
  'who',
  'reason',
  'object_id',
  'relation',
  'emergency',
];

test('lines are written as they are, one or many, alike or different, each with its digest', async () => {
  await using log = await testLog();
  // As in a list: much is the same in all lines, and anything may differ in one.
  const some = fc
    .tuple(anyLine, fc.array(anyLine, { maxLength: 4 }), fc.subarray(MAY_DIFFER))
    .map(([first, others, apart]) => [
      first,
      ...others.map((other) => ({
        ...first,
        ...Object.fromEntries(apart.map((name) => [name, other[name]])),
        id: other.id,
      })),
    ]);
  await fc.assert(
    fc.asyncProperty(some, async (rows) => {
      const clean = rows.map((row) => withoutNul(row));
      await log.door.transaction(amina, async (tx) => insertAccess(tx, clean));
      const ids = [clean.map(({ id }) => id)];
      const lines = await log.tamper('select * from access_log where id = any($1) order by id', ids);
      const digests = await log.tamper('select * from access_ledger where id = any($1) order by id', ids);
      const inOrder = clean.sort((a, b) => (a.id < b.id ? -1 : 1));
      assert.deepEqual(lines.rows, inOrder);
      assert.deepEqual(digests.rows, inOrder.map(ledgerRow));
    }),
    { numRuns: 40 },
  );
});

/** PostgreSQL keeps no NUL in a text. */
const withoutNul = (row: AccessRow): AccessRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value,
    ]),
  ) as AccessRow;
