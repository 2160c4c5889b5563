import { newId } from '../../src/platform/crypto/secrets.ts';
import type { FreshDatabase } from '../setup/fresh-database.ts';
import { insertRow, type Row, rawAs } from './raw.ts';
import { type Asked, type House, TUESDAY } from './region.ts';

const at = TUESDAY;

/** What she writes herself: what she shares, weighs, chooses and gives others. */
export const fillCustomerTables = async (
  db: FreshDatabase,
  provider: House,
  asked: Asked,
  offerId: string | null,
): Promise<void> => {
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
    await insert('feeling', { person_id, question_id, offer_id: offerId, mark: 2 });
    await insert('seen_offer', {
      person_id,
      question_id,
      offer_id: offerId,
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
      offer_id: offerId,
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
    await insert('guest_profile', {
      person_id,
      called: 'mevrouw De Wit',
      reach: ['phone'],
      needs: ['hears-badly'],
      changed_at: at,
      shared_with: [organisation_id],
    });
  });
};

/** Written down twice, and found out. */
export const fillMerge = async (db: FreshDatabase, provider: House, asked: Asked): Promise<void> => {
  const double = newId();
  await rawAs(db.appUrl, { kind: 'customer', person: double }, (query) =>
    insertRow(query, 'customer_card', {
      organisation_id: provider.id,
      person_id: double,
      name: 'De Wit',
      since: at,
    }),
  );
  await rawAs(db.appUrl, provider.staff.manager, (query) =>
    insertRow(query, 'card_merge', {
      organisation_id: provider.id,
      id: newId(),
      person_id: double,
      into_person_id: asked.person,
      taken: [],
      reason: 'Twee keer opgeschreven',
      merged_by: provider.staff.manager.member,
      merged_at: at,
    }),
  );
};
