import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { collectorWorld, wish } from '../../../../test/setup/collector-world.ts';
import { ITEMS, PROFESSIONS } from '../../protocol/index.ts';
import { nl as asked } from '../pages/nl.ts';
import { newCode, shownCode } from './card-code.rules.ts';
import { FORM_COLUMNS, readFormRow } from './form-row.rules.ts';
import { importForms } from './import-forms.ts';
import { printCards } from './print-cards.ts';
import { formSheets } from './print-forms.page.tsx';

const sheets = {
  organisation: 'Kwikstaart',
  quarter: '2026Q4',
  label: 'Thuiszorg, team Noord',
  origin: 'https://oordeel.example',
  until: '28 januari 2027',
  sendTo: ['Stichting Raad', 'Kade 1', '1234 AB Meerdorp'],
};

test('a sheet has all that a row of the file can hold, and nothing of the group', () => {
  const codes = [newCode(randomInt), newCode(randomInt)];
  const html = formSheets({ ...sheets, codes });
  assert.equal(html.match(/<article class="form">/g)?.length, 2);
  for (const code of codes) assert.ok(html.includes(shownCode(code)));
  for (const { key } of ITEMS) assert.ok(html.includes(asked.items[key].full), key);
  for (const one of PROFESSIONS) assert.ok(html.includes(asked.professions.options[one]), one);
  for (const line of sheets.sendTo) assert.ok(html.includes(line));
  assert.ok(!html.includes('Noord'), 'which pile it came from stands on no sheet');
});

test('what stands in the boxes is what the file takes', () => {
  const html = formSheets({ ...sheets, codes: [newCode(randomInt)] });
  const marks = new Set([...html.matchAll(/<i class="box">(.)<\/i>/g)].map(([, mark]) => mark ?? ''));
  assert.deepEqual([...marks], ['1', '2', '3', '4', '?', 'x']);
  for (const mark of marks) assert.equal(readFormRow({ respect: mark }).kind, 'answers', mark);
});

test('a printed sheet, typed over with every column, counts as one verdict', async () => {
  await using world = await collectorWorld({ buckets: [wish('noord')], rights: 40 });
  const { parts, organisation, quarter } = world;
  const printed = await printCards(parts, organisation, quarter, 'noord', 20);
  assert.ok(printed.kind === 'cards');
  const [code = ''] = printed.codes;
  const typed: Partial<Record<(typeof FORM_COLUMNS)[number], string>> = {
    code: shownCode(code),
    by: 'proxy',
    again: '10',
    professions: 'nurse;domestic-help',
    good: 'De koffie',
  };
  const row = FORM_COLUMNS.map(
    (column) => typed[column] ?? (ITEMS.some(({ key }) => key === column) ? '4' : ''),
  );
  const file = `${FORM_COLUMNS.join(',')}\n${row.join(',')}\n`;
  assert.deepEqual(await importForms(parts, Readable.from([file])), { rows: 1, kept: 1, problems: [] });
});
