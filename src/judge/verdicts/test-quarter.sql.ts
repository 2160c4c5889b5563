import { choose, type Region, staffOf } from '../../../test/databases/region.ts';
import type { FreshDatabase } from '../../../test/setup/fresh-database.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { acceptContact } from '../../serve/cases/index.ts';

export const NOON = new Date('2026-03-10T11:00:00Z');

/** So many customers of the provider, each with care of that one day; for tests. @returns their ids */
export const customersWithCare = async (
  db: FreshDatabase,
  region: Region,
  count: number,
  { day = '2026-03-10', funding = 'private', state = 'done' } = {},
): Promise<string[]> => {
  const persons: string[] = [];
  for (let at = 0; at < count; at++) {
    const asked = { person: newId(), question: newId() };
    const of = await choose(db.door, asked, region.provider, funding, new Date(`${day}T08:00:00Z`));
    const contact = staffOf(region.provider, of.contactId);
    await db.door.transaction(contact, async (tx) => {
      await acceptContact(tx, contact, of.id, NOON);
      await tx
        .insertInto('delivery')
        .values({
          organisation_id: region.provider.id,
          id: newId(),
          case_id: of.id,
          person_id: asked.person,
          offer_id: of.offerId,
          what: 'Hulp',
          day,
          state,
          funding,
          general_provision: false,
          choice_proof_id: of.choiceProofId,
          proof_from: day,
          proof_until: 'infinity',
          indication_kind: 'indication',
          allocation_kind: 'allocation',
          decision_kind: 'decision',
          planned_at: NOON,
          done_at: state === 'done' ? NOON : null,
        })
        .execute();
    });
    persons.push(asked.person);
  }
  return persons;
};
