import type { Tx } from '../../platform/database/door.ts';
import type { Choice, ChoiceKind, ChosenBy, CriterionKey, Feelings, SeenOffer, Weights } from './choice.ts';

type Of = { person: string; question: string };

// The database says goodwill (the field's word); a screen says feeling.
const toColumn = (key: CriterionKey): string => (key === 'feeling' ? 'goodwill' : key);
export const fromColumn = (column: string): CriterionKey =>
  column === 'goodwill' ? 'feeling' : (column as CriterionKey);

export const saveWeights = async (tx: Tx, { person, question }: Of, weights: Weights): Promise<void> => {
  await tx.deleteFrom('weight').where('person_id', '=', person).where('question_id', '=', question).execute();
  const rows = Object.entries(weights).map(([key, stones]) => ({
    person_id: person,
    question_id: question,
    criterion: toColumn(key as CriterionKey),
    stones,
  }));
  if (rows.length > 0) await tx.insertInto('weight').values(rows).execute();
};

export const saveFeelings = async (tx: Tx, { person, question }: Of, feelings: Feelings): Promise<void> => {
  const rows = [...feelings].map(([offer, mark]) => ({
    person_id: person,
    question_id: question,
    offer_id: offer,
    mark,
  }));
  if (rows.length === 0) return;
  await tx
    .insertInto('feeling')
    .values(rows)
    .onConflict((on) =>
      on
        .columns(['person_id', 'question_id', 'offer_id'])
        .doUpdateSet((eb) => ({ mark: eb.ref('excluded.mark') })),
    )
    .execute();
};

export type Seen = { offer: string; organisation: string; version: number; place: number };

/** What was seen, when first and when last, and in which place. */
export const recordSeen = async (
  tx: Tx,
  { person, question }: Of,
  seen: readonly Seen[],
  now: Date,
): Promise<void> => {
  if (seen.length === 0) return;
  await tx
    .insertInto('seen_offer')
    .values(
      seen.map((one) => ({
        person_id: person,
        question_id: question,
        offer_id: one.offer,
        organisation_id: one.organisation,
        offer_version: one.version,
        place: one.place,
        first_seen_at: now,
        last_seen_at: now,
      })),
    )
    .onConflict((on) =>
      on.columns(['person_id', 'question_id', 'offer_id']).doUpdateSet((eb) => ({
        place: eb.ref('excluded.place'),
        offer_version: eb.ref('excluded.offer_version'),
        last_seen_at: eb.ref('excluded.last_seen_at'),
      })),
    )
    .execute();
};

/** Offers read out or shown in this order. */
export const sawOffers = (
  tx: Tx,
  of: Of,
  offers: readonly { id: string; organisationId: string; version: number }[],
  now: Date,
): Promise<void> =>
  recordSeen(
    tx,
    of,
    offers.map((one, index) => ({
      offer: one.id,
      organisation: one.organisationId,
      version: one.version,
      place: index + 1,
    })),
    now,
  );

export const seenOffers = async (tx: Tx, { person, question }: Of): Promise<SeenOffer[]> => {
  const rows = await tx
    .selectFrom('seen_offer')
    .select(['offer_id', 'place', 'first_seen_at', 'last_seen_at'])
    .where('person_id', '=', person)
    .where('question_id', '=', question)
    .orderBy('first_seen_at')
    .orderBy('place')
    .execute();
  return rows.map((r) => ({
    offerId: r.offer_id,
    place: r.place,
    firstSeenAt: r.first_seen_at,
    lastSeenAt: r.last_seen_at,
  }));
};

export const choicesOf = async (tx: Tx, { person, question }: Of): Promise<Choice[]> => {
  const rows = await tx
    .selectFrom('choice')
    .selectAll()
    .where('person_id', '=', person)
    .where('question_id', '=', question)
    .orderBy('chosen_at')
    .execute();
  return rows.map((r) => ({
    id: r.id,
    personId: r.person_id,
    questionId: r.question_id,
    kind: r.kind as ChoiceKind,
    organisationId: r.organisation_id,
    offerId: r.offer_id,
    proposalId: r.proposal_id,
    reason: r.reason,
    chosenBy: r.chosen_by as ChosenBy,
    chosenAt: r.chosen_at,
  }));
};

export type NewChoice = Choice & { optionsSeen: number; priceKnown: boolean; sharedWith: string[] };

export const insertChoice = (tx: Tx, choice: NewChoice): Promise<unknown> =>
  tx
    .insertInto('choice')
    .values({
      person_id: choice.personId,
      id: choice.id,
      question_id: choice.questionId,
      kind: choice.kind,
      organisation_id: choice.organisationId,
      offer_id: choice.offerId,
      proposal_id: choice.proposalId,
      options_seen: choice.optionsSeen,
      price_known: choice.priceKnown,
      reason: choice.reason,
      chosen_by: choice.chosenBy,
      chosen_at: choice.chosenAt,
      shared_with: choice.sharedWith,
    })
    .execute();
