import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import { caseChanged } from '../changed/index.ts';
import type { Case, CaseEvent, CaseEventKind } from './case.ts';

type Data = Readonly<Record<string, unknown>>;
type OfCase = Pick<Case, 'organisationId' | 'id' | 'personId'>;
export type NewEvent = { kind: CaseEventKind; member?: string | null; data?: Data };

const toEvent = (row: Tables['case_event']): CaseEvent => ({
  organisationId: row.organisation_id,
  id: row.id,
  caseId: row.case_id,
  personId: row.person_id,
  at: row.at,
  kind: row.kind as CaseEventKind,
  memberId: row.member_id,
  data: row.data as Data,
});

/** Several at once; written in the transaction of what happened. The customer reads them too. */
export const addCaseEvents = async (
  tx: Tx,
  events: readonly (NewEvent & { of: OfCase })[],
  now: Date,
): Promise<void> => {
  if (events.length === 0) return;
  await tx
    .insertInto('case_event')
    .values(
      events.map(({ of, kind, member, data }) => ({
        organisation_id: of.organisationId,
        id: newId(),
        case_id: of.id,
        person_id: of.personId,
        at: now,
        kind,
        member_id: member ?? null,
        data: JSON.stringify(data ?? {}),
      })),
    )
    .execute();
  await caseChanged(
    tx,
    events.map(({ of }) => ({ organisation: of.organisationId, caseId: of.id })),
  );
};

export const addCaseEvent = (tx: Tx, of: OfCase, event: NewEvent, now: Date): Promise<void> =>
  addCaseEvents(tx, [{ of, ...event }], now);

/** In the order in which it happened. */
export const caseEvents = async (tx: Tx, organisation: string, caseId: string): Promise<CaseEvent[]> => {
  const rows = await tx
    .selectFrom('case_event')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('case_id', '=', caseId)
    .orderBy('at')
    .execute();
  return rows.map(toEvent);
};

const eventsIn = madeOnce((tx, person: string, caseIds: readonly string[]) =>
  tx
    .selectFrom('case_event')
    .selectAll()
    .where('person_id', '=', person)
    .where('case_id', 'in', caseIds)
    .orderBy('at'),
);

/** Of several cases, as the person herself; in the order in which it happened. */
export const eventsOfPerson = async (
  tx: Tx,
  person: string,
  caseIds: readonly string[],
): Promise<CaseEvent[]> => {
  if (caseIds.length === 0) return [];
  const rows = await eventsIn(tx, person, caseIds);
  return rows.map(toEvent);
};
