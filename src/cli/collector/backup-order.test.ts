import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { zstdDecompressSync } from 'node:zlib';
import { collectedQuarter, plainAnswers } from '../../../test/setup/collected-quarter.ts';
import { scratchFolder } from '../../../test/setup/scratch-folder.ts';
import { writeBackup } from '../../platform/backup/write-backup.ts';

/** Tokens in the order of the file. */
const tokensIn = async (file: string): Promise<string[]> => {
  const bytes = await readFile(file);
  const text = zstdDecompressSync(bytes.subarray(bytes.indexOf('\n') + 1)).toString();
  const rows = text.split('{"table":"redemption"}\n')[1]?.split('\n\\.\n')[0]?.split('\n') ?? [];
  return rows.map((row) => row.split('\t')[3] ?? '');
};

test('a backup of the collector keeps nothing of the order in which verdicts came in', async () => {
  const world = await collectedQuarter({ groot: 40, klein: 20 });
  await using collector = world.collector;
  const came: string[] = [];
  // Each in a transaction of its own, as when they come far apart.
  for (let at = 0; at < 12; at += 1) came.push((await world.give('groot', plainAnswers)).toString('hex'));
  using folder = scratchFolder();
  const file = join(folder.path, 'backup');
  const { ownerUrl } = collector;
  await writeBackup({ ownerUrl, file, secret: undefined, passphrase: undefined, inOrder: true });
  const found = (await tokensIn(file)).map((text) => text.replace(/^\\+x/, ''));
  assert.deepEqual(found, [...came].sort());
});
