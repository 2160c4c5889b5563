import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Actor } from '../../src/platform/database/actors.ts';
import { OWNER_COLUMNS } from '../../src/platform/database/owner-check.rules.ts';
import { type FreshDatabase, freshDatabase } from '../setup/fresh-database.ts';
import { fillEveryTable } from './every-table.ts';
import { RIGHTS, rawAs, stateOf } from './raw.ts';
import { type Asked, ask, makeRegion, type Region } from './region.ts';

// Who may delete what, by raw SQL under the application's login: no use case stands in between.
let db: FreshDatabase;
let region: Region;
let asked: Asked;
let other: Asked;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
  asked = await ask(db.door, region);
  await fillEveryTable(db, region, asked);
  other = await ask(db.door, region);
});
after(() => db.close());

const HERS = ['person', 'question', 'choice', 'share', 'seen_offer', 'question_event', 'mandate'];
const AT_WORK = [
  'shared_question',
  'customer_card',
  'choice_proof',
  'customer_case',
  'case_event',
  'message',
  'handover',
  'promise',
  'proposal',
  'ground',
  'crisis_exception',
  'emergency_access',
  'delivery',
  'case_alarm',
  'case_team',
  'received_mail',
  'sent_mail',
  'appointment_reminder',
  'appointment_time',
  'appointment',
  'process_event',
  'process_task',
  'process_instance',
  'answer_help',
  'card_merge',
  'verdict_sampled',
  'verdict_card',
  'verdict_right',
  'compliment',
];

/** How many rows went, or the state with which it was refused; what went comes back. */
const removed = async (actor: Actor, table: string): Promise<number | string> => {
  let gone: number | string = 0;
  const state = await stateOf(
    rawAs(db.appUrl, actor, async (query) => {
      const done = await query(`delete from ${table}`);
      gone = done.rowCount ?? 0;
      throw Object.assign(new Error('comes back'), { code: 'BACK' });
    }),
  );
  return state === 'BACK' ? gone : state;
};

test('an organisation removes nothing of a person, nor of its own work for her', async () => {
  const members: Actor[] = [
    region.provider.staff.manager,
    region.desk.staff.host,
    { kind: 'job', organisation: region.provider.id, name: 'any' },
    { kind: 'job', name: 'any' },
    { kind: 'operator' },
    { kind: 'visitor' },
  ];
  for (const actor of members)
    for (const table of [...HERS, ...AT_WORK])
      assert.equal(await removed(actor, table), 0, `${actor.kind} removed from ${table}`);
});

test('a person removes rows of her own, and only in her own family', async () => {
  const her: Actor = { kind: 'customer', person: other.person };
  for (const table of AT_WORK) assert.equal(await removed(her, table), 0, table);
  assert.equal(await removed(her, 'person'), 1);
});

test('the job that erases reaches one person at one organisation', async () => {
  const stranger: Actor = {
    kind: 'job',
    name: 'erase',
    organisation: region.provider.id,
    person: other.person,
  };
  const elsewhere: Actor = {
    kind: 'job',
    name: 'erase',
    organisation: region.other.id,
    person: asked.person,
  };
  const right: Actor = { kind: 'job', name: 'erase', organisation: region.provider.id, person: asked.person };
  for (const table of AT_WORK) {
    assert.equal(await removed(stranger, table), 0, table);
    assert.equal(await removed(elsewhere, table), 0, table);
  }
  for (const table of [
    'message',
    'promise',
    'case_event',
    'proposal',
    'shared_question',
    'customer_card',
    'verdict_card',
    'verdict_sampled',
  ])
    assert.ok(Number(await removed(right, table)) > 0, table);
  // What was delivered keeps its proof: the references say so.
  for (const table of ['choice_proof', 'customer_case', 'verdict_right'])
    assert.equal(await removed(right, table), '23503', `${table} stands under a delivery, or a card`);
});

test('no other table of an owner can be removed from at all', async () => {
  const known = [
    ...HERS,
    ...AT_WORK,
    'weight',
    'feeling',
    'guest_profile',
    'customer_key',
    'team_member',
    'access_log',
    'invitation',
    'person_alias',
    // What an act of today takes away: a day that is open after all, a draft, what no longer waits.
    'team_closed_day',
    'process_draft',
    'self_image_draft',
    'process_token',
    'process_timer',
    'mail_attachment',
    // Marks of what must be counted, and what was counted of a case that is gone: by a job.
    'measure_due',
    'case_fact',
    // Who took part in a self-scan that is over: by the job of that organisation alone.
    'self_scan_sheet',
  ];
  for (const table of Object.keys(OWNER_COLUMNS).filter((one) => !known.includes(one)))
    assert.equal(await removed(region.provider.staff.manager, table), RIGHTS, table);
  const job = (organisation: string): Actor => ({ kind: 'job', name: 'any', organisation });
  assert.equal(await removed(region.provider.staff.manager, 'self_scan_sheet'), 0);
  assert.equal(await removed(job(region.other.id), 'self_scan_sheet'), 0);
  assert.ok(Number(await removed(job(region.provider.id), 'self_scan_sheet')) > 0);
});
