import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { installedState, stampFor } from '../../bin/ensure/state.mjs';
import { scratchFolder } from '../setup/scratch-folder.ts';

const other = process.platform === 'linux' ? 'darwin' : 'linux';
const wanted = {
  '': {},
  'node_modules/one': { version: '1.0.0' },
  'node_modules/here': { version: '2.0.0', optional: true, os: [process.platform], cpu: [process.arch] },
  'node_modules/there': { version: '2.0.0', optional: true, os: [other], cpu: ['x64'] },
};

function project(present: Record<string, { version: string }>) {
  const folder = scratchFolder();
  writeFileSync(join(folder.path, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  for (const path of Object.keys(present)) {
    mkdirSync(join(folder.path, path), { recursive: true });
    writeFileSync(join(folder.path, path, 'package.json'), '{}');
  }
  mkdirSync(join(folder.path, 'node_modules'), { recursive: true });
  writeFileSync(join(folder.path, 'node_modules/.package-lock.json'), JSON.stringify({ packages: present }));
  return folder;
}

const all = { 'node_modules/one': { version: '1.0.0' }, 'node_modules/here': { version: '2.0.0' } };

describe('what is installed', () => {
  test('all that this machine needs, put there by hand: complete', () => {
    using folder = project(all);
    assert.equal(installedState(folder.path), 'complete');
  });

  test('marked by an earlier start: not looked at again until the lock file changes', () => {
    using folder = project(all);
    const { file, content } = stampFor(folder.path);
    writeFileSync(file, content);
    assert.equal(installedState(folder.path), 'stamped');
    writeFileSync(
      join(folder.path, 'package-lock.json'),
      JSON.stringify({ packages: { ...wanted, 'node_modules/new': { version: '1.0.0' } } }),
    );
    assert.equal(installedState(folder.path), 'different');
  });

  test('another version, or none, of one package', () => {
    using older = project({ ...all, 'node_modules/one': { version: '0.9.0' } });
    assert.equal(installedState(older.path), 'different');
    using without = project({ 'node_modules/one': { version: '1.0.0' } });
    assert.equal(installedState(without.path), 'different', 'the optional part for this very machine');
  });
});
