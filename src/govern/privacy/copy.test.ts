import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { carefor, chosenAt, type Someone, someone, writeTo } from '../../../test/setup/privacy-world.ts';
import { copyDocument } from './copy.page.tsx';
import { type Copy, copyOf } from './copy.ts';
import { TABLES } from './kinds.data.ts';
import { words } from './words.ts';

let db: FreshDatabase;
let region: Region;
let her: Someone;
let other: Someone;
let copy: Copy;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
  [her, other] = [await someone(db, region, 'Akelei', TUESDAY), await someone(db, region, 'Zegge', TUESDAY)];
  for (const [of, house] of [
    [her, region.provider],
    [other, region.other],
  ] as const) {
    const chosen = await chosenAt(db, house, of, TUESDAY);
    await writeTo(db, house, chosen.id, of, TUESDAY);
    await carefor(db, house, chosen, '2026-03-11', TUESDAY);
  }
  copy = await db.door.transaction({ kind: 'customer', person: her.person }, (tx) =>
    copyOf(tx, her.person, TUESDAY),
  );
});
after(() => db.close());

test('has every row that is hers, as she may see it', async () => {
  const counted = await db.door.transaction({ kind: 'customer', person: her.person }, async (tx) => {
    const all: [string, number][] = [];
    for (const { name, hidden, whose, erasing } of TABLES) {
      if (hidden || whose === null || erasing === 'log') continue;
      const rows = await tx
        .selectFrom(name as 'question')
        .selectAll()
        .where('person_id', '=', her.person)
        .execute();
      all.push([name, rows.length]);
    }
    return all;
  });
  const inCopy = new Map(
    copy.kinds.flatMap(({ tables }) => tables.map(({ table, rows }) => [table, rows.length])),
  );
  for (const [table, n] of counted) assert.equal(inCopy.get(table), n, table);
  for (const table of [
    'question',
    'weight',
    'feeling',
    'choice',
    'customer_case',
    'delivery',
    'message',
    'session',
  ])
    assert.ok((inCopy.get(table) ?? 0) > 0, `${table} is empty: this would prove little`);
});

test('has nothing of another person, and no proof of who one is', async () => {
  const text = JSON.stringify(copy.data);
  const html = copyDocument({ copy, site: 'Test aan zet', language: 'nl', w: words.nl });
  for (const said of [text, html]) {
    for (const needle of [her.marks.name, her.marks.words, her.marks.message, her.marks.email])
      assert.ok(said.includes(needle), needle);
    for (const needle of [
      other.marks.name,
      other.marks.email,
      other.marks.words,
      other.marks.message,
      other.person,
    ])
      assert.ok(!said.includes(needle), needle);
  }
  assert.doesNotMatch(text, /token_hash|code_hash|public_key|invite_hash|lookup/);
});

test('as a page it is whole in both languages, stands alone and asks nothing of anyone', () => {
  for (const language of ['nl', 'en'] as const) {
    const html = copyDocument({ copy, site: 'Test aan zet', language, w: words[language] });
    assert.match(html, new RegExp(`^<!doctype html>\\s*<html lang="${language}">`));
    assert.doesNotMatch(html, /(src|href)="(?!#)|url\(|@import|<script/);
    assert.doesNotMatch(
      html.replace(/<style>[\s\S]*?<\/style>/, ''),
      /undefined|\bNaN\b|\[object |[0-9a-f]{8}-[0-9a-f]{4}-4/,
    );
  }
});

test('the file for another program can be read back, with the names that ids stand for', () => {
  const data = JSON.parse(JSON.stringify(copy.data)) as {
    format: string;
    kinds: Record<string, { rows: Record<string, unknown[]> }>;
    names: Record<string, string>;
  };
  assert.equal(data.format, 'aanzet-my-data-1');
  assert.equal(data.kinds.questions?.rows.question?.length, 1);
  assert.equal(data.names[region.provider.id], 'kwikstaart');
  const tables = Object.values(data.kinds).flatMap(({ rows }) => Object.keys(rows));
  assert.equal(tables.at(-1), 'customer_key', 'what only the computer searches with comes last');
});
