import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slices } from '../../src/slices.ts';
import { cycleIn, wrongImport } from './edges.rules.ts';
import { importsOf, sliceOf, sourceFiles } from './imports.ts';

const files = sourceFiles();
const imports = files.flatMap(importsOf);

test('the graph was really seen', () => {
  assert.ok(files.length > 100, `${files.length} files`);
  assert.ok(imports.filter(({ to }) => to.startsWith('src/')).length > 300);
  const used = new Set(
    imports.flatMap(({ from, to }) =>
      sliceOf(from) && sliceOf(to) && sliceOf(from) !== sliceOf(to)
        ? [`${sliceOf(from)} → ${sliceOf(to)}`]
        : [],
    ),
  );
  assert.ok(used.size > 10, [...used].join(', '));
});

test('dependencies point inward, slices meet at index.ts along listed edges', () => {
  assert.deepEqual(
    imports.flatMap((one) => wrongImport(slices, one) ?? []),
    [],
  );
});

test('planted violations fail', () => {
  const planted = [
    { from: 'src/platform/http/server.ts', to: 'src/ask/offers/index.ts' },
    { from: 'src/ui/layout/layout.tsx', to: 'src/paths.ts' },
    { from: 'src/platform/http/server.ts', to: 'src/ui/index.ts' },
    { from: 'src/ask/offers/offer.ts', to: 'src/ask/choices/index.ts' },
    { from: 'src/ask/choices/compare.ts', to: 'src/ask/offers/offer.ts' },
    { from: 'src/ask/choices/compare.ts', to: 'src/app.ts' },
  ];
  for (const one of planted) assert.ok(wrongImport(slices, one), `${one.from} → ${one.to} was let through`);
});

test('edges make no cycle, and a planted one is found', () => {
  assert.equal(cycleIn(slices), undefined);
  assert.deepEqual(cycleIn({ a: ['b'], b: ['c'], c: ['a'] }), ['a', 'b', 'c', 'a']);
});

test('every slice on disk is in src/slices.ts, and the other way round, with a README and a door', () => {
  const onDisk = new Set(files.flatMap(({ path }) => sliceOf(path) ?? []));
  assert.deepEqual([...onDisk].sort(), Object.keys(slices).sort());
  const doors = new Set(files.map(({ path }) => path));
  for (const slice of onDisk) assert.ok(doors.has(`src/${slice}/index.ts`), `${slice} has no index.ts`);
});

test('no edge is listed that nobody uses', () => {
  const used = new Set(imports.map(({ from, to }) => `${sliceOf(from)} ${sliceOf(to)}`));
  const idle = Object.entries(slices).flatMap(([from, all]) =>
    all.filter((to) => !used.has(`${from} ${to}`)).map((to) => `${from} → ${to}`),
  );
  assert.deepEqual(idle, []);
});
