import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import { type Proposal, proposalContent } from './proposal.ts';

const toProposal = (row: Tables['proposal']): Proposal => ({
  organisationId: row.organisation_id,
  id: row.id,
  personId: row.person_id,
  questionId: row.question_id,
  offerId: row.offer_id,
  content: proposalContent.parse(row.content),
  madeBy: row.made_by,
  madeAt: row.made_at,
  validUntil: row.valid_until,
  withdrawnAt: row.withdrawn_at,
});

export const insertProposal = (tx: Tx, of: Proposal): Promise<unknown> =>
  tx
    .insertInto('proposal')
    .values({
      organisation_id: of.organisationId,
      id: of.id,
      person_id: of.personId,
      question_id: of.questionId,
      offer_id: of.offerId,
      content: JSON.stringify(of.content),
      made_by: of.madeBy,
      made_at: of.madeAt,
      valid_until: of.validUntil,
      withdrawn_at: of.withdrawnAt,
    })
    .execute();

export const setWithdrawn = (tx: Tx, of: Proposal, now: Date): Promise<unknown> =>
  tx
    .updateTable('proposal')
    .set({ withdrawn_at: now })
    .where('organisation_id', '=', of.organisationId)
    .where('id', '=', of.id)
    .where('withdrawn_at', 'is', null)
    .execute();

const proposalsOn = madeOnce((tx, person: string, question: string) =>
  tx
    .selectFrom('proposal')
    .selectAll()
    .where('person_id', '=', person)
    .where('question_id', '=', question)
    .orderBy('made_at', 'desc'),
);

/** All that was proposed on a question, the latest first; as the person herself. */
export const proposalsFor = async (tx: Tx, person: string, question: string): Promise<Proposal[]> => {
  const rows = await proposalsOn(tx, person, question);
  return rows.map(toProposal);
};

/** What one organisation proposed on a question, the latest first. */
export const proposalsByOrganisation = async (
  tx: Tx,
  organisation: string,
  of: { person: string; question: string },
): Promise<Proposal[]> => {
  const rows = await tx
    .selectFrom('proposal')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('person_id', '=', of.person)
    .where('question_id', '=', of.question)
    .orderBy('made_at', 'desc')
    .execute();
  return rows.map(toProposal);
};

/** Is the question shared with this organisation now? The array on the person's own row is what holds. */
export const isShared = async (
  tx: Tx,
  organisation: string,
  of: { person: string; question: string },
): Promise<boolean> => {
  const row = await tx
    .selectFrom('question')
    .select('id')
    .where('person_id', '=', of.person)
    .where('id', '=', of.question)
    .where(sql<boolean>`shared_with @> array[${organisation}]::uuid[]`)
    .executeTakeFirst();
  return row !== undefined;
};
