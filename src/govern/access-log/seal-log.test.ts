import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sourceFiles } from '../../../test/architecture/imports.ts';
import { DONE, RIGHTS, rawAs, stateOf } from '../../../test/databases/raw.ts';
import type { Actor } from '../../platform/database/actors.ts';
import { createLog } from '../../platform/log/log.ts';
import { logJobs } from './access-log.jobs.ts';
import { keptAnchors } from './anchors.ts';
import { endLog } from './end-log.ts';
import { logState } from './log-state.ts';
import { sealLog } from './seal-log.ts';
import { amina, NOW, testLog } from './test-log.ts';
import { verifyLog } from './verify-log.ts';

const clock = () => NOW;

test('several processes that seal at once make one chain, while looks go on', async () => {
  await using log = await testLog();
  await log.write(40);
  const during = log.write(40, {}, new Date(NOW.getTime() + 1000));
  await Promise.all(Array.from({ length: 4 }, () => sealLog(log.door, clock, 5)));
  await during;
  await sealLog(log.door, clock, 5);
  const { breaks, lines, waiting, seals } = await verifyLog(log.door, NOW);
  assert.deepEqual([breaks, lines, waiting], [[], 80, 0]);
  assert.ok(seals >= 16);
});

test('the line, its digest and what was looked at are there together, or not at all', async () => {
  await using log = await testLog();
  await assert.rejects(log.write(1, { object: 'case', outcome: 'neither' as 'done' }), /access_log_outcome/);
  await log.write(1);
  const state = await logState({ transactionAs: log.door.transaction });
  assert.deepEqual([state.lines, state.unsealed, state.last], [1, 1, undefined]);
});

test('the job seals, keeps the head outside the database, and an address gets it by mail', async () => {
  await using log = await testLog();
  const data = mkdtempSync(join(tmpdir(), 'aanzet-anchors-'));
  const jobs = logJobs(log.door, clock, createLog('silent'), { data, mailTo: 'fg@example.test' });
  const run = (name: string) => jobs.find((job) => job.name === name)?.run({});
  await run('seal-log');
  assert.deepEqual(await keptAnchors(data), [], 'nothing to seal, nothing to keep');
  await log.write(2);
  await run('seal-log');
  await run('seal-log');
  const kept = await keptAnchors(data);
  assert.equal(readFileSync(join(data, 'anchors.log'), 'utf8').split('\n').length, 2);
  assert.deepEqual((await verifyLog(log.door, NOW, kept)).breaks, []);
  await run('mail-log-anchor');
  const [mail] = await log.door.transaction({ kind: 'operator' }, (tx) =>
    tx.selectFrom('mail').selectAll().execute(),
  );
  assert.ok(mail?.body.includes(`aanzet log verify --anchor 1:${kept[0]?.hash}`));
});

test('after its term a line goes, by the job alone; the seals still hold', async () => {
  await using log = await testLog();
  const today = new Date();
  await log.write(3, {}, new Date('2015-03-10T09:00:00Z'));
  await log.write(2, {}, today);
  await sealLog(log.door, clock);
  assert.equal(await endLog(log.door, today), 3);
  const { breaks, ended, lines } = await verifyLog(log.door, today);
  assert.deepEqual([breaks, ended, lines], [[], 3, 5]);
  assert.equal(await endLog(log.door, new Date('2040-01-01')), 0, 'the database goes by its own clock');
});

test('the application can’t change, remove, or reseal; and reads no more than its right', async () => {
  await using log = await testLog();
  const [id] = await log.write(2);
  await sealLog(log.door, clock);
  const job = (right?: 'seal-log' | 'verify-log' | 'end-log'): Actor => ({
    kind: 'job',
    name: 'any',
    ...(right && { right }),
  });
  const said = async (actor: Actor, sql: string): Promise<string | number> => {
    let rows = 0;
    const state = await stateOf(
      rawAs(log.appUrl, actor, async (query) => {
        rows = (await query(sql)).rowCount ?? 0;
      }),
    );
    return state === DONE ? rows : state;
  };
  const everyone: Actor[] = [
    amina,
    { kind: 'operator' },
    job(),
    job('seal-log'),
    job('verify-log'),
    job('end-log'),
  ];
  for (const actor of everyone) {
    const who = JSON.stringify(actor);
    assert.equal(await said(actor, "update access_log set who = 'X'"), RIGHTS, who);
    assert.equal(await said(actor, "update access_ledger set digest = repeat('0', 64)"), RIGHTS, who);
    assert.equal(await said(actor, "update log_seal set hash = ''"), RIGHTS, who);
    assert.equal(await said(actor, 'delete from access_ledger'), RIGHTS, who);
    assert.equal(await said(actor, 'delete from log_seal'), RIGHTS, who);
    assert.equal(await said(actor, 'delete from access_log'), 0, who);
    assert.equal(
      await said(actor, 'update access_ledger set seal_no = 9, place = 9'),
      0,
      `${who}: sealed once`,
    );
  }
  const reads = async (actor: Actor) => [
    await said(actor, 'select id from access_log'),
    await said(actor, 'select id from access_ledger'),
  ];
  assert.deepEqual(await reads(amina), [0, 0], 'a member at her other work');
  assert.deepEqual(await reads({ ...amina, right: 'read-log' }), [2, 0], 'of her own organisation');
  assert.deepEqual(await reads({ ...amina, organisation: id!, right: 'read-log' }), [0, 0], 'of another');
  assert.deepEqual(await reads({ kind: 'operator' }), [0, 0]);
  assert.deepEqual(await reads({ kind: 'visitor', carrying: 'verify-log' }), [0, 0]);
  assert.deepEqual(await reads(job()), [0, 0]);
  assert.deepEqual(await reads(job('seal-log')), [0, 2]);
  assert.deepEqual(await reads(job('verify-log')), [2, 2]);
});

test('only the keeping of the log goes over all owners', () => {
  const over = sourceFiles().filter(
    ({ path, text }) => !/\.test\./.test(path) && /over all owners:/.test(text),
  );
  assert.deepEqual(
    over.map(({ path }) => path),
    ['src/govern/access-log/ledger.sql.ts', 'src/platform/database/owner-check.rules.ts'],
  );
});
