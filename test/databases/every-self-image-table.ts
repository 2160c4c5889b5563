import type { FreshDatabase } from '../setup/fresh-database.ts';
import { insertRow, type Row, rawAs } from './raw.ts';
import type { House } from './region.ts';

/** A scan that somebody finished, a prediction that is being typed, and one that is sealed. */
export const fillSelfImageTables = async (db: FreshDatabase, { id, staff }: House): Promise<void> => {
  const its = { organisation_id: id, round: '2026Q1', side: 'board' };
  const image = { organisation_id: id, quarter: '2026Q1', service: 's' };
  await rawAs(db.appUrl, staff.manager, async (query) => {
    const insert = (table: string, row: Row) => insertRow(query, table, row);
    await insert('self_scan_sheet', { ...its, member_id: staff.manager.member, sealed: 's', done: true });
    await insert('self_scan_side', { ...its, people: 1, shown: 1 });
    await insert('self_scan_count', { ...its, statement: 'greeted', answer: 'mostly', n: 1, shown: 1 });
    await insert('self_image_draft', { ...image, service: 't', body: '{}' });
    await insert('self_image_seal', {
      ...image,
      label: 'Hulp',
      hash: 'a'.repeat(64),
      sealed_on: '2026-03-10',
    });
    await insert('self_image_secret', { ...image, sealed: 's' });
  });
  await rawAs(db.appUrl, { kind: 'job', name: 'any', organisation: id }, async (query) => {
    await insertRow(query, 'self_image_heard', { ...image, outcome: 'heard' });
    await insertRow(query, 'self_image_opened', { ...image, body: 'tekst' });
  });
};
