import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { insertAccess } from './access-log.sql.ts';
import { idsTogether, ledgerRows } from './entry.rules.ts';
import type { AccessRow } from './line.rules.ts';
import { anyLine } from './test-lines.ts';
import { amina, testLog } from './test-log.ts';

const MAY_DIFFER: (keyof AccessRow)[] = ['person_id', 'who', 'reason', 'object_id', 'relation', 'emergency'];

test('lines are written as they are, one or many, alike or different, with one entry for all', async () => {
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
      const idOf = idsTogether(rows.length, () => rows[0]!.id);
      const clean = rows.map((row, nth) => ({ ...withoutNul(row), id: idOf(nth) }));
      await log.door.transaction(amina, async (tx) => insertAccess(tx, clean));
      const ids = [clean.map(({ id }) => id)];
      const lines = await log.tamper('select * from access_log where id = any($1) order by id', ids);
      const entries = await log.tamper('select * from access_ledger where id = any($1)', ids);
      assert.deepEqual(lines.rows, clean);
      assert.deepEqual(entries.rows, ledgerRows(clean));
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
