import { addHours } from '../../src/platform/clock/clock.ts';
import { newId } from '../../src/platform/crypto/secrets.ts';
import { acceptContact } from '../../src/serve/cases/index.ts';
import { declareCrisis, planDelivery, recordGround } from '../../src/serve/deliveries/index.ts';
import type { FreshDatabase } from '../setup/fresh-database.ts';
import { fillProcessTables } from './every-process-table.ts';
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
  const job = { kind: 'job', name: 'erase', organisation: provider.id } as const;
  await rawAs(db.appUrl, job, async (query) => {
    const its = { organisation_id: provider.id, person_id: asked.person };
    const mail = newId();
    await insertRow(query, 'received_mail', {
      ...its,
      id: mail,
      case_id: of.id,
      state: 'threaded',
      standing: 'reply',
      sender: 'wit@example.test',
      sender_name: 'De Wit',
      subject: 'Re',
      body: 'Dag',
      folded: '',
      size: 100,
      rejected: '[]',
      taken_at: at,
    });
    await insertRow(query, 'mail_attachment', {
      ...its,
      id: newId(),
      mail_id: mail,
      name: 'brief.pdf',
      type: 'application/pdf',
      size: 5,
      content: Buffer.from('%PDF-'),
    });
    await insertRow(query, 'sent_mail', {
      ...its,
      id: newId(),
      case_id: of.id,
      internet_id: newId(),
      recipient: 'wit@example.test',
      with_content: false,
      sent_at: at,
    });
  });
  await rawAs(db.appUrl, job, (query) =>
    insertRow(query, 'erased_count', {
      organisation_id: provider.id,
      what: 'asked',
      detail: '',
      month: '2026-03',
      n: 1,
    }),
  );
  await rawAs(db.appUrl, job, (query) =>
    insertRow(query, 'route_figures', {
      organisation_id: provider.id,
      quarter: '2026-1',
      made_at: at,
      figures: '{}',
    }),
  );
  await rawAs(db.appUrl, job, (query) =>
    insertRow(query, 'answer_count', {
      organisation_id: provider.id,
      answer_id: newId(),
      month: '2026-03',
      what: 'read',
      n: 1,
    }),
  );
  await rawAs(db.appUrl, { kind: 'customer', person: asked.person }, async (query) => {
    const insert = (table: string, row: Row) => insertRow(query, table, row);
    const person_id = asked.person;
    const question_id = asked.question;
    const organisation_id = provider.id;
    const its = { person_id, id: newId(), question_id };
    await insert('shared_question', { organisation_id, person_id, question_id, since: at });
    await insert('customer_card', { organisation_id, person_id, name: 'De Wit', since: at });
    await insert('customer_key', { organisation_id, word: 'wit', person_id });
    await insert('share', { ...its, organisation_id, why: 'choice', given_at: at });
    await insert('weight', { person_id, question_id, criterion: 'price', stones: 2 });
    await insert('feeling', { person_id, question_id, offer_id: of.offerId, mark: 2 });
    await insert('seen_offer', {
      person_id,
      question_id,
      offer_id: of.offerId,
      organisation_id,
      offer_version: 1,
      place: 1,
      first_seen_at: at,
      last_seen_at: at,
    });
    await insert('choice', {
      ...its,
      kind: 'choose',
      organisation_id,
      offer_id: of.offerId,
      options_seen: 1,
      price_known: true,
      chosen_by: 'self',
      chosen_at: at,
      shared_with: [organisation_id],
    });
    await insert('question_event', { ...its, at, kind: 'chose', data: '{}' });
    await insert('mandate', {
      person_id,
      id: newId(),
      representative_id: newId(),
      giver_name: 'De Wit',
      name: 'Karin',
      ground: 'child',
      scope: ['see'],
      valid_from: '2026-03-01',
      valid_until: '2027-03-01',
      given_at: at,
      given_by: 'self',
      accepted_at: at,
    });
    await insert('person_alias', {
      person_id,
      id: newId(),
      also_person_id: newId(),
      proof: 'letter',
      proven_at: at,
    });
  });
  const double = newId();
  await rawAs(db.appUrl, { kind: 'customer', person: double }, (query) =>
    insertRow(query, 'customer_card', {
      organisation_id: provider.id,
      person_id: double,
      name: 'De Wit',
      since: at,
    }),
  );
  await rawAs(db.appUrl, manager, (query) =>
    insertRow(query, 'card_merge', {
      organisation_id: provider.id,
      id: newId(),
      person_id: double,
      into_person_id: asked.person,
      taken: [],
      reason: 'Twee keer opgeschreven',
      merged_by: manager.member,
      merged_at: at,
    }),
  );
};
