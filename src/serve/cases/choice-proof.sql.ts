import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';

/** The proof of a free choice; 'infinity' while it holds. Days as '2026-03-10'. */
export type ChoiceProof = {
  organisationId: string;
  id: string;
  personId: string;
  questionId: string;
  offerId: string;
  chosenAt: Date;
  generalProvision: boolean;
  validFrom: string;
  validUntil: string;
};
export const HOLDS = 'infinity';

const toProof = (row: Tables['choice_proof']): ChoiceProof => ({
  organisationId: row.organisation_id,
  id: row.id,
  personId: row.person_id,
  questionId: row.question_id,
  offerId: row.offer_id,
  chosenAt: row.chosen_at,
  generalProvision: row.general_provision,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
});

/** Only the person's own transaction can write one: row-level security refuses anyone else. */
export const insertProof = (tx: Tx, of: ChoiceProof): Promise<unknown> =>
  tx
    .insertInto('choice_proof')
    .values({
      organisation_id: of.organisationId,
      id: of.id,
      person_id: of.personId,
      question_id: of.questionId,
      offer_id: of.offerId,
      chosen_at: of.chosenAt,
      general_provision: of.generalProvision,
      valid_from: of.validFrom,
      valid_until: of.validUntil,
    })
    .execute();

export const findProof = async (
  tx: Tx,
  organisation: string,
  id: string,
): Promise<ChoiceProof | undefined> => {
  const row = await tx
    .selectFrom('choice_proof')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toProof(row);
};

/**
 * Ends proofs and what was planned under them, in one statement: the references hold only at its end.
 * The lock comes first, so that a delivery being planned at this moment is seen, or refused.
 * @param day the last day of the proofs, '2026-03-10'
 */
export const endProofs = async (
  tx: Tx,
  of: { person: string; proofs: readonly string[] },
  day: string,
  now: Date,
): Promise<void> => {
  if (of.proofs.length === 0) return;
  await tx
    .selectFrom('choice_proof')
    .select('id')
    .where('person_id', '=', of.person)
    .where('id', 'in', of.proofs)
    .forUpdate()
    .execute();
  await sql`
    with ended as (
      update choice_proof set valid_until = greatest(valid_from, ${day}::date)
      where person_id = ${of.person} and id = any(${of.proofs}::uuid[]) and valid_until > greatest(valid_from, ${day}::date)
    )
    update delivery set
      proof_until = greatest(proof_from, ${day}::date),
      cancelled_at = case when state = 'planned' then ${now}::timestamptz else cancelled_at end,
      state = case when state = 'planned' or day > greatest(proof_from, ${day}::date) then 'cancelled' else state end
    where person_id = ${of.person} and choice_proof_id = any(${of.proofs}::uuid[])
      and proof_until > greatest(proof_from, ${day}::date)
  `.execute(tx);
};
