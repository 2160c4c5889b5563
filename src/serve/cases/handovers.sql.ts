import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { Handover } from './case.ts';

const toHandover = (row: Tables['handover']): Handover => ({
  organisationId: row.organisation_id,
  id: row.id,
  caseId: row.case_id,
  personId: row.person_id,
  kind: row.kind === 'first-contact' ? 'first-contact' : 'handover',
  fromMemberId: row.from_member_id,
  toMemberId: row.to_member_id,
  reason: row.reason,
  offeredAt: row.offered_at,
  answerBy: row.answer_by,
  answeredAt: row.answered_at,
  outcome: row.outcome as Handover['outcome'],
  escalatedAt: row.escalated_at,
  togetherId: row.together_id,
});

export const insertHandover = (tx: Tx, of: Handover): Promise<unknown> =>
  tx
    .insertInto('handover')
    .values({
      organisation_id: of.organisationId,
      id: of.id,
      case_id: of.caseId,
      person_id: of.personId,
      kind: of.kind,
      from_member_id: of.fromMemberId,
      to_member_id: of.toMemberId,
      reason: of.reason,
      offered_at: of.offeredAt,
      answer_by: of.answerBy,
      answered_at: of.answeredAt,
      outcome: of.outcome,
      escalated_at: of.escalatedAt,
      to_active: true,
      together_id: of.togetherId ?? null,
    })
    .execute();

const ofOrganisation = (tx: Tx, organisation: string) =>
  tx.selectFrom('handover').selectAll().where('organisation_id', '=', organisation);

/** All that was ever offered in a case, in order. */
export const handoversOfCase = async (tx: Tx, organisation: string, caseId: string): Promise<Handover[]> => {
  const rows = await ofOrganisation(tx, organisation)
    .where('case_id', '=', caseId)
    .orderBy('offered_at')
    .execute();
  return rows.map(toHandover);
};

/** What waits for an answer in these cases: offers between colleagues, and proposals after a choice. */
export const waitingInCases = async (
  tx: Tx,
  organisation: string,
  caseIds: readonly string[],
): Promise<Handover[]> => {
  if (caseIds.length === 0) return [];
  const rows = await ofOrganisation(tx, organisation)
    .where('case_id', 'in', [...caseIds])
    .where('answered_at', 'is', null)
    .orderBy('answer_by')
    .execute();
  return rows.map(toHandover);
};

/** What waits for this member's answer, the most pressing first. */
export const handoversTo = async (tx: Tx, organisation: string, member: string): Promise<Handover[]> =>
  (await askedOf(tx, organisation, member)).map(toHandover);
const askedOf = madeOnce((tx, organisation: string, member: string) =>
  ofOrganisation(tx, organisation)
    .where('to_member_id', '=', member)
    .where('answered_at', 'is', null)
    .orderBy('answer_by'),
);

/**
 * What this member wanted to hand over and still has: a colleague said no, or nobody answered. Until she did
 * something in the case since then: then she knows.
 */
export const handoversBack = async (
  tx: Tx,
  organisation: string,
  member: string,
  since: Date,
): Promise<Handover[]> => (await cameBack(tx, organisation, member, since)).map(toHandover);
const cameBack = madeOnce((tx, organisation: string, member: string, since: Date) =>
  tx
    .selectFrom('handover as h')
    .innerJoin('customer_case as c', (join) =>
      join.onRef('c.organisation_id', '=', 'h.organisation_id').onRef('c.id', '=', 'h.case_id'),
    )
    .selectAll('h')
    .where('h.organisation_id', '=', organisation)
    .where('c.organisation_id', '=', organisation)
    .where('c.contact_id', '=', member)
    .where('c.closed_at', 'is', null)
    .where('h.kind', '=', 'handover')
    .where('h.from_member_id', '=', member)
    .where('h.answered_at', '>=', since)
    .where('h.outcome', 'in', ['declined', 'withdrawn', 'objected'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('case_event as e')
            .select('e.id')
            .whereRef('e.organisation_id', '=', 'h.organisation_id')
            .whereRef('e.case_id', '=', 'h.case_id')
            .where('e.member_id', '=', member)
            .whereRef('e.at', '>', 'h.answered_at'),
        ),
      ),
    )
    .orderBy('h.answered_at')
    .limit(20),
);

const openHandoversIn = madeOnce((tx, person: string, caseIds: readonly string[]) =>
  tx
    .selectFrom('handover')
    .selectAll()
    .where('person_id', '=', person)
    .where('case_id', 'in', caseIds)
    .where('kind', '=', 'handover')
    .where('answered_at', 'is', null),
);

/** Offers between colleagues that wait in these cases; as the person herself. */
export const openHandoversOfPerson = async (
  tx: Tx,
  person: string,
  caseIds: readonly string[],
): Promise<Handover[]> => {
  if (caseIds.length === 0) return [];
  const rows = await openHandoversIn(tx, person, caseIds);
  return rows.map(toHandover);
};

/**
 * Unanswered at their moment and not yet passed on; and asked of who is away, again and again: there was nobody else to
 * ask then, and now there may be.
 */
export const overdueHandovers = async (
  tx: Tx,
  organisation: string,
  away: readonly string[],
  now: Date,
): Promise<Handover[]> => {
  const rows = await ofOrganisation(tx, organisation)
    .where('answered_at', 'is', null)
    .where((row) =>
      row.or([
        row.and([row('escalated_at', 'is', null), row('answer_by', '<=', now)]),
        ...(away.length > 0 ? [row('to_member_id', 'in', [...away])] : []),
      ]),
    )
    .orderBy('escalated_at', (order) => order.asc().nullsFirst())
    .orderBy('answer_by')
    .limit(200)
    .execute();
  return rows.map(toHandover);
};

export const saveAnswer = (
  tx: Tx,
  of: Pick<Handover, 'organisationId' | 'id' | 'answeredAt' | 'outcome' | 'escalatedAt'>,
): Promise<unknown> =>
  tx
    .updateTable('handover')
    .set({ answered_at: of.answeredAt, outcome: of.outcome, escalated_at: of.escalatedAt })
    .where('organisation_id', '=', of.organisationId)
    .where('id', '=', of.id)
    .execute();

/** A closed case asks nobody any more. */
export const withdrawOpen = async (
  tx: Tx,
  of: { person: string; caseIds: readonly string[] },
  now: Date,
): Promise<void> => {
  if (of.caseIds.length === 0) return;
  await tx
    .updateTable('handover')
    .set({ answered_at: now, outcome: 'withdrawn' })
    .where('person_id', '=', of.person)
    .where('case_id', 'in', [...of.caseIds])
    .where('answered_at', 'is', null)
    .execute();
};
