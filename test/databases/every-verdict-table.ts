import { newId } from '../../src/platform/crypto/secrets.ts';
import type { FreshDatabase } from '../setup/fresh-database.ts';
import { insertRow, type Row, rawAs } from './raw.ts';
import type { Asked, House } from './region.ts';

/** A quarter with one group, in which this person may judge and wants a card; and a kind word of hers. */
export const fillVerdictTables = async (db: FreshDatabase, provider: House, asked: Asked): Promise<void> => {
  const organisation_id = provider.id;
  const job = { kind: 'job', name: 'any', organisation: organisation_id } as const;
  const its = { organisation_id, quarter: '2026Q1' };
  const counts = { expected: 1, deliveries: 1, rights: 1, cards: 0, twice: 0 };
  const right = { ...its, id: newId(), bucket: 'org', label: 'Alle zorg', person_id: asked.person };
  await rawAs(db.appUrl, job, async (query) => {
    const insert = (table: string, row: Row) => insertRow(query, table, row);
    await insert('verdict_attester', { organisation_id, public_key: 'k', sealed: 's', registered: false });
    await insert('verdict_quarter', { ...its, state: 'planned', waiting: ['council'] });
    await insert('verdict_bucket', { ...its, bucket: 'org', label: 'Alle zorg', ...counts });
    await insert('verdict_place', { ...its, place: '/', bucket: 'org' });
    await insert('verdict_right', { ...right, state: 'waiting', secret: newId() });
    const drawn = { head: 'h', frame: 'f', words: 'negen rode daken', total: 1, size: 1, declared: 1 };
    await insert('verdict_sample', { ...its, ...drawn });
    await insert('verdict_sampled', { ...its, id: right.id, person_id: asked.person });
    await insert('verdict_result', { ...its, body: '{}', hash: 'h', summary: '[]', log_head: 'h' });
    await insert('measure_due', { organisation_id, id: newId(), case_id: newId() });
    const counted = { facts: '{}', team_id: '', service: '', missing: [] };
    await insert('case_fact', { organisation_id, case_id: newId(), ...counted });
    const place = { scope: 'team', place_id: 't' };
    await insert('measure_tally', { ...its, ...place, measure: 'promises', n: 1, total: 1 });
    const stood = { label: 'x', reached: 0, definition: 1, with_results: true, body: '{}' };
    await insert('standing_within', { ...its, ...place, period: 'quarter', ...stood });
    await insert('judged_text', { ...its, id: 't', kind: 'good', body: 'Fijn' });
  });
  await rawAs(db.appUrl, provider.staff.manager, async (query) => {
    await insertRow(query, 'own_threshold', { organisation_id, measure: 'promises', value: 0.95 });
    await insertRow(query, 'result_reply', { ...its, body: 'Dank voor uw oordelen.' });
    await insertRow(query, 'reply_question', {
      ...its,
      id: newId(),
      text_id: 't',
      words: 'Wat was fijn?',
      sealed: 's',
      sent: false,
    });
    const { member } = provider.staff.manager;
    await insertRow(query, 'compliment_read', { organisation_id, compliment_id: newId(), member_id: member });
    await insertRow(query, 'level_aim', {
      organisation_id,
      id: newId(),
      scope: 'organisation',
      place: '',
      level: 'organised',
      reach_by: '2026-12-31',
      owner_id: member,
      set_by: member,
      set_on: '2026-01-05',
    });
    await insertRow(query, 'quality_report_words', {
      organisation_id,
      year: 2025,
      voice: 'organisation',
      part: 'opening',
      body: 'Wij leerden veel.',
      written_by: member,
      written_on: '2026-01-05',
    });
    await insertRow(query, 'coaching_moment', {
      organisation_id,
      id: newId(),
      theme: 'welcome',
      item: 'welcome',
      agreement: 'Wij staan op en groeten.',
      first_quarter: '2026Q1',
      last_quarter: '2026Q2',
      started_by: member,
      started_on: '2026-01-05',
    });
  });
  await rawAs(db.appUrl, { kind: 'customer', person: asked.person }, async (query) => {
    await insertRow(query, 'verdict_card', { ...right, state: 'wanted' });
    await insertRow(query, 'compliment', {
      organisation_id,
      id: newId(),
      person_id: asked.person,
      from_name: 'De Wit',
      team_id: provider.team,
      body: 'Dank u wel',
      month: '2026-03',
      seen: false,
    });
  });
};
