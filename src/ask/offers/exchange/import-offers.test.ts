import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { offersCsv } from '../../../../bench/offers-csv.ts';
import { type FreshDatabase, freshDatabase } from '../../../../test/setup/fresh-database.ts';
import { expectedWords } from './expected-words.ts';
import { exportOffers } from './export-offers.ts';
import { type ImportOptions, type ImportReport, importOffers } from './import-offers.ts';
import { ALL_COLUMNS, NEEDED } from './offer-columns.ts';
import { rejectedText } from './rejected-rows.ts';

const now = new Date('2026-03-10T09:00:00Z');
const row: Record<string, string> = {
  provider_id: 'zorg-a',
  provider_name: 'Zorg A',
  offer_id: '1',
  title: 'Hulp bij douchen',
  description: 'Wij helpen u.',
  funding: 'zvw',
  updated: '2026-03-01',
  wait_days: '3',
};
const csvOf = (rows: Record<string, string>[], columns: readonly string[] = NEEDED): string =>
  [columns, ...rows.map((one) => columns.map((column) => one[column] ?? ''))]
    .map((cells) => cells.join(','))
    .join('\n');

let db: FreshDatabase;
before(async () => {
  db = await freshDatabase();
});
after(() => db.close());

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
const run = (text: string, options: Partial<ImportOptions> = {}): Promise<ImportReport> =>
  importOffers((work) => db.door.transaction({ kind: 'operator' }, work), bytesOf(text), { now, ...options });
const counts = (report: ImportReport) =>
  report.outcome === 'unreadable'
    ? report
    : [report.outcome, report.added, report.changed, report.unchanged, report.rejected];
const published = () =>
  db.door.transaction({ kind: 'visitor' }, (tx) =>
    tx
      .selectFrom('published_offer')
      .select(['id', 'external_id', 'title', 'version', 'line'])
      .orderBy('external_id')
      .execute(),
  );
const exported = () =>
  db.door.transaction({ kind: 'operator' }, async (tx) => (await Array.fromAsync(exportOffers(tx))).join(''));

test('a bad row refuses all; each problem is told by line, column, value and what was expected', async () => {
  const report = await run(csvOf([row, { ...row, offer_id: '2', price_eur: 'veel', title: '' }, { ...row }]));
  assert.deepEqual(counts(report), ['refused', 0, 0, 0, 2]);
  assert.deepEqual(report.outcome !== 'unreadable' && report.problems, [
    { line: 3, column: 'title', value: '', expected: 'text' },
    { line: 3, column: 'price_eur', value: 'veel', expected: 'price' },
    { line: 4, column: 'offer_id', value: '1', expected: 'unique' },
  ]);
  assert.deepEqual(await published(), []);
});

test('a dry run looks and writes nothing', async () => {
  assert.deepEqual(counts(await run(csvOf([row]), { dryRun: true })), ['checked', 1, 0, 0, 0]);
  assert.deepEqual(await published(), []);
});

test('partial imports the good rows and gives the others back with a reason', async () => {
  const rejected: string[] = [];
  const report = await run(csvOf([row, { ...row, offer_id: '2', postcode: 'x' }]), {
    partial: true,
    onRejected: (one) => rejected.push(rejectedText(one, expectedWords, rejected.length === 0)),
  });
  assert.deepEqual(counts(report), ['imported', 1, 0, 0, 1]);
  const [header = '', bad = ''] = rejected.join('').split('\n');
  assert.ok(header.startsWith('provider_id,') && header.endsWith(',reason'));
  assert.match(bad, /^zorg-a,.*postcode: Give four digits/);
});

test('the same again changes nothing; other content makes a version; what a file leaves out stays', async () => {
  const [first] = await published();
  assert.deepEqual(counts(await run(csvOf([row]))), ['imported', 0, 0, 1, 0]);
  const all = csvOf([{ ...row, line: 'Korte zin' }], ALL_COLUMNS);
  assert.deepEqual(counts(await run(all)), ['imported', 0, 1, 0, 0]);
  assert.deepEqual(counts(await run(csvOf([{ ...row, title: 'Anders' }]))), ['imported', 0, 1, 0, 0]);
  assert.deepEqual(await published(), [
    { id: first?.id, external_id: '1', title: 'Anders', version: 3, line: 'Korte zin' },
  ]);
});

test('a member imports for her own organisation only', async () => {
  const only = {
    organisation: '00000000-0000-4000-8000-000000000000',
    slug: 'eigen',
    member: '00000000-0000-4000-8000-000000000001',
  };
  const report = await run(csvOf([row]), { only });
  assert.deepEqual(report.outcome !== 'unreadable' && report.problems, [
    { line: 2, column: 'provider_id', value: 'zorg-a', expected: 'own-provider' },
  ]);
});

test('a file that is no such table is named as it is', async () => {
  assert.deepEqual(counts(await run('a,b\n1,2')), {
    outcome: 'unreadable',
    reason: 'missing-columns',
    columns: [...NEEDED],
  });
  assert.deepEqual(counts(await run('')), { outcome: 'unreadable', reason: 'empty', line: 1 });
  const report = await run(csvOf([{ ...row, kleur: 'x' }], [...NEEDED, 'kleur']), { dryRun: true });
  assert.deepEqual(report.outcome !== 'unreadable' && report.unknownColumns, ['kleur']);
});

test('what is exported imports to the same', async () => {
  const size = process.env.AANZET_PROVE ? 20_000 : 1500;
  assert.deepEqual(counts(await run([...offersCsv({ rows: size, seed: 3 })].join(''))), [
    'imported',
    size,
    0,
    0,
    0,
  ]);
  const file = await exported();
  assert.deepEqual(counts(await run(file)), ['imported', 0, 0, size + 1, 0]);
  await using other = await freshDatabase();
  const there = await importOffers(
    (work) => other.door.transaction({ kind: 'operator' }, work),
    bytesOf(file),
    { now },
  );
  assert.deepEqual(counts(there), ['imported', size + 1, 0, 0, 0]);
  const again = await other.door.transaction({ kind: 'operator' }, async (tx) =>
    (await Array.fromAsync(exportOffers(tx))).join(''),
  );
  assert.deepEqual(again.split('\n').sort(), file.split('\n').sort());
});
