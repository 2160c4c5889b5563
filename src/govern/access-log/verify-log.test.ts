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

// The same of one line among many that were written in one go, with $1 its id and $2 that of the entry.
const among: [string, string, (one: Break | undefined, id: string) => boolean][] = [
  [
    'changes one line of a list',
    "update access_log set who = 'Niemand' where id = $1 and $2::uuid is not null",
    (one, id) => one?.kind === 'line-changed' && one.entry.id === id,
  ],
  [
    'removes one line of a list',
    'delete from access_log where id = $1 and $2::uuid is not null',
    (one, id) => one?.kind === 'line-missing' && one.entry.id === id,
  ],
  [
    'gives one line of a list to another person',
    'update access_log set person_id = id where id = $1 and $2::uuid is not null',
    (one, id) => one?.kind === 'line-missing' && one.entry.id === id,
  ],
];
const ofEntry: [string, string][] = [
  [
    'removes a line, and takes it out of its entry',
    `with gone as (delete from access_log where id = $1)
      update access_ledger set persons = persons[1:39], digests = substr(digests, 1, 32 * 39) where id = $2`,
  ],
  [
    'changes what an entry keeps of a line',
    "update access_ledger set digests = overlay(digests placing '\\x00' from 200) where id = $2 and $1::uuid is not null",
  ],
  [
    'changes of whom an entry is',
    'update access_ledger set persons[40] = id where id = $2 and $1::uuid is not null',
  ],
  [
    'changes the digest of an entry',
    "update access_ledger set digest = repeat('0', 64) where id = $2 and $1::uuid is not null",
  ],
];
const list = async (log: TestLog): Promise<string[]> => {
  const ids = await log.writeTogether(40);
  await log.write(1);
  return ids;
};

for (const [what, sql, says] of among)
  for (const seal of [1, null])
    test(`who ${what} is found out, and which, ${seal ? 'sealed' : 'while it waits'}`, async () => {
      await using log = await testLog();
      const ids = await list(log);
      if (seal) await sealLog(log.door, clock);
      assert.equal((await log.tamper(sql, [ids[39], ids[0]])).rowCount, 1);
      const [first] = await found(log);
      assert.ok(
        says(first, ids[39]!) && first && 'seal' in first && first.seal === seal,
        JSON.stringify(first),
      );
    });
for (const [what, sql] of ofEntry)
  for (const sealing of [true, false])
    test(`who ${what} is found out, ${sealing ? 'sealed' : 'while it waits'}`, async () => {
      await using log = await testLog();
      const ids = await list(log);
      if (sealing) await sealLog(log.door, clock);
      assert.equal((await log.tamper(sql, [ids[39], ids[0]])).rowCount, 1);
      const breaks = await found(log);
      assert.ok(
        breaks.some((one) => (sealing ? one.kind === 'seal-changed' : one.kind === 'line-changed')),
        JSON.stringify(breaks),
      );
    });

test('a list is one entry, sealed by its lines, and ends line by line', async () => {
  await using log = await testLog();
  await log.writeTogether(700, new Date('2015-03-10T09:00:00Z'));
  await log.writeTogether(1_201);
  const head = await sealLog(log.door, clock);
  assert.equal(head?.count, 1_901);
  const whole = await verifyLog(log.door, NOW);
  assert.deepEqual([whole.breaks, whole.lines, whole.ended], [[], 1_901, 0]);
  await log.tamper("delete from access_log where at < '2016-01-01' and id::text like '%7'");
  const { breaks, ended } = await verifyLog(log.door, NOW);
  assert.deepEqual(breaks, []);
  assert.ok(ended > 30 && ended < 60);
});

test('a line put in from outside among those of a list is found', async () => {
  await using log = await testLog();
  const [first = '', second = ''] = await log.writeTogether(3);
  const beyond = `${first.slice(0, -4)}0003`;
  for (const id of [beyond, second])
    await log.tamper(
      "insert into access_log (person_id, id, at, action, actor, who, object_type, purpose) values ($1, $1, $2, 'R', 'member', 'X', 'case', 'contact')",
      [id, NOW],
    );
  assert.deepEqual(
    (await found(log)).map((one) => one.kind === 'line-unknown' && one.id).sort(),
    [second, beyond].sort(),
  );
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
