import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { breakText } from '../../cli/log-text.rules.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { migrationsFolder } from '../../platform/project.ts';
import type { Break } from './seal.rules.ts';
import { sealLog } from './seal-log.ts';
import { NOW, type TestLog, testLog } from './test-log.ts';
import { verifyLog } from './verify-log.ts';

const clock = () => NOW;
/** Twelve lines under four seals, and two that wait. */
const sealed = async (log: TestLog): Promise<string[]> => {
  const ids = await log.write(12);
  const head = await sealLog(log.door, clock, 3);
  assert.equal(head?.no, 4);
  return [...ids, ...(await log.write(2, {}, new Date(NOW.getTime() + 60_000)))];
};
const found = async (log: TestLog, ...anchors: { no: number; hash: string }[]): Promise<Break[]> => {
  const { breaks } = await verifyLog(log.door, NOW, anchors);
  for (const one of breaks) assert.match(breakText(one), /\.$/);
  return breaks;
};

test('a log that nobody touched is whole, sealed or not', async () => {
  await using log = await testLog();
  assert.deepEqual(await found(log), []);
  await sealed(log);
  const { breaks, head, ...counts } = await verifyLog(log.door, NOW);
  assert.deepEqual(breaks, []);
  assert.deepEqual(counts, { lines: 14, seals: 4, waiting: 2, ended: 0 });
  assert.equal(head?.no, 4);
});

// What somebody with all rights on the server does, and what is said of it.
const touches: [string, string, (n: string) => (break_: Break | undefined, id: string) => boolean][] = [
  ['changes who looked', "update access_log set who = 'Niemand' where id = $1", () => named('line-changed')],
  ['changes why', "update access_log set purpose = 'search' where id = $1", () => named('line-changed')],
  [
    'hides an emergency',
    'update access_log set emergency = not emergency where id = $1',
    () => named('line-changed'),
  ],
  ['removes a line', 'delete from access_log where id = $1', () => named('line-missing')],
  [
    'gives a line to another person',
    'update access_log set person_id = id where id = $1',
    () => named('line-missing'),
  ],
  [
    'removes a line and its digest',
    'with gone as (delete from access_log where id = $1) delete from access_ledger where id = $1',
    () => (one) => one?.kind === 'seal-changed' && one.no === 2,
  ],
  [
    'removes a line and says that it was old',
    "with gone as (delete from access_log where id = $1) update access_ledger set at = '2010-01-01' where id = $1",
    () => (one) => one?.kind === 'seal-changed' && one.no === 2,
  ],
  [
    'changes the order',
    'update access_ledger set place = 99 where id = $1',
    () => (one) => one?.kind === 'seal-changed' && one.no === 2,
  ],
  [
    'changes the digest too',
    "update access_ledger set digest = repeat('0', 64) where id = $1",
    () => (one) => one?.kind === 'seal-changed' && one.no === 2,
  ],
  [
    'removes a seal',
    'delete from log_seal where no = 2 and $1::uuid is not null',
    () => (one) => one?.kind === 'seal-missing' && one.no === 2,
  ],
  [
    'changes a seal',
    "update log_seal set made_at = made_at - interval '1 day' where no = 2 and $1::uuid is not null",
    () => (one) => one?.kind === 'seal-changed' && one.no === 2,
  ],
  [
    'makes a seal anew',
    "update log_seal set hash = repeat('a', 64) where no = 2 and $1::uuid is not null",
    () => (one) => one?.kind === 'seal-changed' && one.no === 2,
  ],
  [
    'cuts off the last seal alone',
    'delete from log_seal where no = 4 and $1::uuid is not null',
    () => (one) => one?.kind === 'seal-missing' && one.no === 4,
  ],
];
const named = (kind: string) => (one: Break | undefined, id: string) =>
  one?.kind === kind && 'entry' in one && one.entry.id === id && one.seal === 2;

for (const [what, sql, says] of touches)
  test(`who ${what} is found out, and where`, async () => {
    await using log = await testLog();
    const ids = await sealed(log);
    const id = ids[4]!;
    const { rowCount } = await log.tamper(sql, [id]);
    assert.ok(rowCount);
    const [first] = await found(log);
    assert.ok(says(id)(first, id), JSON.stringify(first));
  });

test('a line put in from outside is found, sealed time or not', async () => {
  await using log = await testLog();
  await sealed(log);
  const id = newId();
  await log.tamper(
    "insert into access_log (person_id, id, at, action, actor, who, object_type, purpose) values ($1, $1, $2, 'R', 'member', 'X', 'case', 'contact')",
    [id, NOW],
  );
  assert.deepEqual(await found(log), [{ kind: 'line-unknown', id, person: id, at: NOW }]);
});

test('a line that waits to be sealed is compared with its digest too', async () => {
  await using log = await testLog();
  const ids = await sealed(log);
  await log.tamper("update access_log set who = 'X' where id = $1", [ids[13]]);
  const [first] = await found(log);
  assert.ok(first?.kind === 'line-changed' && first.seal === null);
});

test('a tail cut off whole, or all of it made anew, is seen against a seal that was kept outside', async () => {
  await using log = await testLog();
  await sealed(log);
  const { head } = await verifyLog(log.door, NOW);
  assert.ok(head);
  assert.deepEqual(await found(log, head), []);
  await log.tamper(`with ids as (select id from access_ledger where seal_no = 4 or seal_no is null),
    lines as (delete from access_log where id in (select id from ids)),
    entries as (delete from access_ledger where id in (select id from ids))
    delete from log_seal where no = 4`);
  assert.deepEqual(await found(log), [], 'nothing inside tells it');
  assert.deepEqual(await found(log, head), [{ kind: 'anchor-gone', no: 4 }]);
  // Sealed again as if nothing had been: another seal than the one that was kept.
  await log.write(3);
  await sealLog(log.door, clock, 3);
  assert.deepEqual(await found(log), []);
  assert.deepEqual(await found(log, head), [{ kind: 'anchor-differs', no: 4 }]);
});

test('lines written before the ledger was there got the same digest from the migration', async () => {
  await using log = await testLog();
  const ids = await log.write(1, {
    reason: 'één, “twee”: 3',
    responsible: { id: newId(), name: 'Ötzi, de “man”' },
  });
  await log.write(1, { action: 'C', relation: 'team', id: newId() });
  const migration = readFileSync(join(migrationsFolder, '0010_log.sql'), 'utf8');
  const fill = /^insert into access_ledger[\s\S]*?;$/m.exec(migration)?.[0] ?? '';
  await log.tamper('delete from access_ledger');
  assert.equal((await found(log)).filter(({ kind }) => kind === 'line-unknown').length, 2);
  assert.equal((await log.tamper(fill)).rowCount, 2);
  assert.deepEqual(await found(log), []);
  assert.equal(ids.length, 1);
});
