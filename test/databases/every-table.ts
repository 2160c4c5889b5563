import { addHours } from '../../src/platform/clock/clock.ts';
import { newId } from '../../src/platform/crypto/secrets.ts';
import { acceptContact } from '../../src/serve/cases/index.ts';
import { declareCrisis, planDelivery, recordGround } from '../../src/serve/deliveries/index.ts';
import type { FreshDatabase } from '../setup/fresh-database.ts';
import { fillCustomerTables, fillMerge } from './every-customer-table.ts';
import { fillJobTables } from './every-job-table.ts';
import { fillProcessTables } from './every-process-table.ts';
import { fillSelfImageTables } from './every-self-image-table.ts';
import { fillVerdictTables } from './every-verdict-table.ts';
import { insertRow, type Row, rawAs } from './raw.ts';
import { type Asked, choose, type Region, staffOf, TUESDAY } from './region.ts';

/** At least one row of this person and of the provider in each table that has an owner. */
export const fillEveryTable = async (db: FreshDatabase, region: Region, asked: Asked): Promise<void> => {
  const { provider } = region;
  const of = await choose(db.door, asked, provider, 'private');
  const contact = staffOf(provider, of.contactId);
  const { coach, manager } = provider.staff;
  await db.door.transaction(contact, async (tx) => {
    await acceptContact(tx, contact, of.id, TUESDAY);
    await fillProcessTables(tx, contact, { caseId: of.id, personId: asked.person }, TUESDAY);
    const plan = { what: 'Hulp', funding: 'private', start: '2026-03-12', weekdays: [], weeks: 1 } as const;
    await planDelivery(tx, contact, of.id, plan, TUESDAY);
    const ground = {
      funding: 'wmo',
      kind: 'decision',
      reference: 'B-1',
      decidedBy: 'Gemeente',
      validFrom: '2026-01-01',
      validUntil: null,
    } as const;
    await recordGround(tx, contact, of.id, ground, TUESDAY);
    await declareCrisis(
      tx,
      contact,
      of.id,
      { reason: 'Gevallen, alleen thuis', endsOn: '2026-03-14' },
      TUESDAY,
    );
  });
  const at = TUESDAY;
  await rawAs(db.appUrl, manager, async (query) => {
    const insert = (table: string, row: Row) => insertRow(query, table, row);
    const organisation_id = provider.id;
    const own = { organisation_id, id: newId() };
    const offer = newId();
    await insert('location', { ...own, name: 'Huis', street: 'Kade 1', postcode: '1234AB', city: 'Meer' });
    await insert('offer', {
      organisation_id,
      id: offer,
      state: 'draft',
      version: 1,
      content: '{}',
      changed_at: at,
    });
    await insert('offer_version', {
      organisation_id,
      offer_id: offer,
      version: 1,
      what: 'published',
      content: '{}',
      at,
    });
    await insert('invitation', {
      ...own,
      token_hash: newId(),
      email: 'nieuw@example.test',
      name: 'Nieuw',
      profession: 'planner',
      office: 'mid',
      roles: [],
      by_operator: false,
      by_member: manager.member,
      created_at: at,
      sent_at: at,
      expires_at: at,
    });
    await insert('message', {
      ...own,
      case_id: of.id,
      person_id: asked.person,
      sender: 'member',
      member_id: coach.member,
      body: 'Dag',
      channel: 'web',
      sent_at: at,
    });
    const meeting = newId();
    await insert('appointment', {
      organisation_id,
      id: meeting,
      case_id: of.id,
      person_id: asked.person,
      member_id: coach.member,
      about: 'Kennismaken',
      place: 'home',
      minutes: 60,
      state: 'proposed',
      round: 1,
      sequence: 0,
      choosing: true,
      proposed_at: at,
      proposed_by: coach.member,
    });
    const ofMeeting = { ...own, appointment_id: meeting, case_id: of.id, person_id: asked.person };
    const ends_at = addHours(at, 1);
    await insert('appointment_time', { ...ofMeeting, round: 1, starts_at: at, ends_at });
    await insert('appointment_reminder', {
      ...ofMeeting,
      sequence: 0,
      channel: 'email',
      due_at: at,
      state: 'waiting',
      attempts: 0,
    });
    await insert('team_closed_day', {
      organisation_id,
      team_id: provider.team,
      day: '2026-04-27',
      why: 'Dicht',
    });
    await insert('absence', {
      ...own,
      member_id: coach.member,
      stand_in_id: manager.member,
      stand_in_active: true,
      from_day: '2026-03-10',
      entered_by: coach.member,
      entered_at: at,
    });
    await insert('member_load', {
      organisation_id,
      member_id: coach.member,
      open_cases: 1,
      counted_at: at,
    });
    await insert('case_alarm', {
      ...own,
      case_id: of.id,
      person_id: asked.person,
      why: 'left',
      level: 'coach',
      to_member_id: coach.member,
      to_active: true,
      raised_at: at,
      answer_by: at,
    });
    await insert('case_team', {
      ...own,
      case_id: of.id,
      person_id: asked.person,
      team_id: provider.team,
      does: 'schoonmaken',
      joined_by: coach.member,
      joined_at: at,
    });
    await insert('proposal', {
      ...own,
      person_id: asked.person,
      question_id: asked.question,
      offer_id: of.offerId,
      content: '{}',
      made_by: coach.member,
      made_at: at,
      valid_until: '2026-06-01',
    });
    await insert('process_draft', {
      organisation_id,
      key: 'een-proef',
      xml: '<x/>',
      changed_at: at,
      changed_by: manager.member,
    });
    const answer = newId();
    await insert('answer', {
      organisation_id,
      id: answer,
      slug: 'een-antwoord',
      state: 'draft',
      version: 0,
      content: '{}',
      owner_id: coach.member,
      review_on: '2026-09-01',
      changed_at: at,
    });
    await insert('answer_version', {
      organisation_id,
      answer_id: answer,
      number: 1,
      what: 'made',
      content: '{}',
      at,
    });
    await insert('answer_help', {
      ...own,
      case_id: of.id,
      person_id: asked.person,
      question_id: asked.question,
      answer_id: answer,
      slug: 'een-antwoord',
      title: 'Een antwoord',
    });
    await insert('emergency_access', {
      ...own,
      person_id: asked.person,
      case_id: of.id,
      member_id: coach.member,
      why: 'call',
      reason: 'Zij belde en klonk in de war',
      asked_at: at,
      until: addHours(at, 4),
    });
    await insert('access_log', {
      person_id: asked.person,
      id: newId(),
      at,
      action: 'R',
      actor: 'member',
      who: 'coach',
      object_type: 'case',
      purpose: 'contact',
    });
  });
  await fillJobTables(db, provider, asked, of.id);
  await fillCustomerTables(db, provider, asked, of.offerId);
  await fillMerge(db, provider, asked);
  await fillVerdictTables(db, provider, asked);
  await fillSelfImageTables(db, provider);
};
