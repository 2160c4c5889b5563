import assert from 'node:assert/strict';
import { linkSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { scratchFolder } from '../../../../test/setup/scratch-folder.ts';
import { openKeyFolder } from './key-folder.ts';

const ORGANISATION = '0191b2c3-d4e5-4f60-8a90-b1c2d3e4f506';
const QUARTER = '2026Q4';
const kept = {
  secret: 's'.repeat(43),
  share: 'AAAA SHARE',
  waiting: { organisation: 'BBBB SHARE', council: 'CCCC SHARE' },
};

test('a share that was received is overwritten, not only unlinked', () => {
  using folder = scratchFolder();
  const keys = openKeyFolder(folder.path);
  keys.write(ORGANISATION, QUARTER, kept);
  const file = join(folder.path, ORGANISATION, `${QUARTER}.json`);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  // The same bytes on the disk under another name: what a rename alone would leave behind.
  const bytes = join(folder.path, 'bytes');
  linkSync(file, bytes);
  keys.write(ORGANISATION, QUARTER, { ...kept, waiting: {} });
  assert.doesNotMatch(readFileSync(bytes, 'utf8'), /SHARE|sss/);
  assert.deepEqual(keys.read(ORGANISATION, QUARTER), { ...kept, waiting: {} });
});

test('forgotten: nothing of it is left, not of a writing that a power cut ended either', () => {
  using folder = scratchFolder();
  const keys = openKeyFolder(folder.path);
  keys.write(ORGANISATION, QUARTER, kept);
  const own = join(folder.path, ORGANISATION);
  writeFileSync(join(own, `${QUARTER}.json.making`), JSON.stringify(kept));
  keys.forget(ORGANISATION, QUARTER);
  assert.deepEqual(readdirSync(own), []);
  assert.equal(keys.read(ORGANISATION, QUARTER), undefined);
});
