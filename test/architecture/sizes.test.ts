import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceFiles } from './imports.ts';

// Words and generated tables are data: they may be long.
const DATA = /(\/|\.)(nl|en)\.ts$|generated\.ts$|\.data\.ts$|demo\/data\//;
const code = sourceFiles('{src,test,bench,demo}/**/*.{ts,tsx}').filter(({ path }) => !DATA.test(path));
const sizes = code
  .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
  .sort((a, b) => a.lines - b.lines);
// One test file stands beside each rule and use case, with all its cases: it is longer by its nature.
const ofCode = sizes.filter(({ path }) => !/\.test\.tsx?$/.test(path));

test('files stay small: median, 95 %, largest', () => {
  const at = (all: typeof sizes, share: number) => all[Math.floor(all.length * share)]?.lines ?? 0;
  assert.ok(at(ofCode, 0.5) <= 60, `median ${at(ofCode, 0.5)}`);
  assert.ok(at(sizes, 0.95) <= 200, `95 % ${at(sizes, 0.95)}`);
  assert.deepEqual(
    sizes.filter(({ lines }) => lines > 300),
    [],
  );
});

test('names say what is inside', () => {
  const empty = code.filter(({ path }) =>
    /(^|\/)(utils?|helpers?|common|misc|manager|lib)(\.|\/)/.test(path),
  );
  assert.deepEqual(
    empty.map(({ path }) => path),
    [],
  );
});
