import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { offersCsv } from '../../bench/offers-csv.ts';
import { freshDatabase } from '../../test/setup/fresh-database.ts';
import { importOffersFile } from './import-offers.ts';
import { importPlacesFile } from './import-places.ts';
import type { Call } from './verb.ts';

test('offers and places from files, by the command line', async (t) => {
  await using db = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'aanzet-import-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'offers.csv');
  const run = async (
    work: typeof importOffersFile,
    name: string,
    options: Call['options'] = {},
    json = false,
  ) => {
    const out: string[] = [];
    const said: string[] = [];
    const say = (line: string) => said.push(line);
    const print = (line: string) => out.push(line);
    const code = await work({ options, arguments: [], environment: {}, json, print, say }, db.door, name);
    return { code, out: out.join('\n'), said: said.join('\n') };
  };
  const good = [...offersCsv({ rows: 20 })].join('');
  writeFileSync(file, good.replace('a-7,', 'a-6,').replace(',a-9,', ',,'));

  await t.test(
    'what is wrong: file, line, column, value, what was expected; nothing is imported',
    async () => {
      const { code, out, said } = await run(importOffersFile, file);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.ok(said.includes(`${file}:8: offer_id: "a-6": This id is already in the file.`));
      assert.ok(said.includes(`${file}:10: offer_id: "": Fill this in.`));
      assert.match(said, /Nothing is imported/);
    },
  );
  await t.test('partial: the others are kept apart, each with its reason', async () => {
    const { code, out } = await run(importOffersFile, file, { partial: true }, true);
    assert.equal(code, 0);
    const report = JSON.parse(out);
    assert.deepEqual([report.outcome, report.added, report.rejected], ['imported', 18, 2]);
    const rows = readFileSync(report.rejectedTo, 'utf8').trim().split('\n');
    assert.equal(rows.length, 3);
    assert.match(rows[1] ?? '', /offer_id: This id is already in the file\.$/);
  });
  await t.test('a dry run of the right file', async () => {
    writeFileSync(file, good);
    const { code, out } = await run(importOffersFile, file, { 'dry-run': true });
    assert.equal(code, 0);
    assert.match(out, /^Would import 20 of 20 rows .*: 2 new, 0 changed, 18 the same/);
  });
  await t.test('places', async () => {
    const places = join(folder, 'places.csv');
    writeFileSync(places, 'postcode,town,latitude,longitude\n1234,Lindemeer,52,5\n');
    assert.deepEqual(await run(importPlacesFile, places), { code: 0, out: 'Imported 1 places.', said: '' });
    writeFileSync(places, 'postcode,town,latitude,longitude\n12,Lindemeer,52,5\n');
    assert.equal((await run(importPlacesFile, places)).code, 2);
  });
  await t.test('no such file', async () => {
    assert.equal((await run(importOffersFile, join(folder, 'none.csv'))).code, 2);
    assert.ok(!existsSync(join(folder, 'none.csv.rejected.csv')));
  });
});
