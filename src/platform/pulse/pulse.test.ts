import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { freshDatabase } from '../../../test/setup/fresh-database.ts';
import { scratchFolder } from '../../../test/setup/scratch-folder.ts';
import { until } from '../../../test/setup/until.ts';
import { createLog } from '../log/log.ts';
import { listProcesses } from './pulse.sql.ts';
import { startPulse } from './pulse.ts';

const NOW = new Date('2026-03-10T09:00:00Z');
const log = createLog('silent');

test('each process is seen while it lives, with the room on its disk, and leaves no trace when it stops', async () => {
  await using database = await freshDatabase();
  using folder = scratchFolder();
  mkdirSync(join(folder.path, 'own'));
  writeFileSync(join(folder.path, 'own', 'logo.svg'), 'x'.repeat(1234));
  const list = () => database.door.transaction({ kind: 'operator' }, listProcesses);
  const first = await startPulse(database.door, { kind: 'first', data: folder.path }, () => NOW, log);
  const pages = await startPulse(database.door, { kind: 'pages' }, () => NOW, log);
  await until('the folders', async () => (await list())[0]?.folders.own === 1234);
  const [one, other] = await list();
  assert.equal(one?.kind, 'first');
  assert.ok((one?.disk?.free ?? 0) > 0 && (one?.disk?.total ?? 0) >= (one?.disk?.free ?? 0));
  assert.equal(other?.kind, 'pages');
  assert.equal(other?.disk, undefined);
  assert.ok((other?.memoryMb ?? 0) > 20);
  await pages.stop();
  await first.stop();
  assert.deepEqual(await list(), []);
});

test('one that was killed is forgotten a day later', async () => {
  await using database = await freshDatabase();
  const killed = await startPulse(database.door, { kind: 'pages' }, () => NOW, log);
  const later = new Date(NOW.getTime() + 25 * 3_600_000);
  const next = await startPulse(database.door, { kind: 'pages' }, () => later, log);
  const seen = await database.door.transaction({ kind: 'operator' }, listProcesses);
  assert.deepEqual(
    seen.map(({ startedAt }) => startedAt),
    [later],
  );
  await next.stop();
  await killed.stop();
});
