import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/door.ts';
import type { OwnCase, OwnEvent, OwnHandover, Place, ProcessStep } from './own-event.ts';
import type { Quarter } from './quarter.rules.ts';
import { happened, openedIn } from './steps.sql.ts';

/** Cases that were opened in a quarter, in that order, so many at a time: nobody reads a hundred thousand at once. */
export const casesOpenedIn = async (
  tx: Tx,
  organisation: string,
  quarter: Quarter,
  after: OwnCase | undefined,
  limit: number,
): Promise<OwnCase[]> => {
  const { rows } = await sql<OwnCase>`
    select k.id, k.person_id as "personId", k.question_id as "questionId", k.kind, k.opened_at as "openedAt",
      k.closed_at as "closedAt"
    from customer_case k
    where k.organisation_id = ${organisation} and ${openedIn(quarter)}
      ${after ? sql`and (k.opened_at, k.id) > (${after.openedAt}, ${after.id})` : sql``}
    order by k.opened_at, k.id limit ${limit}`.execute(tx);
  return rows;
};

/** What happened in these cases, in order. */
export const eventsOfCases = async (
  tx: Tx,
  organisation: string,
  cases: readonly string[],
): Promise<OwnEvent[]> => {
  const { rows } = await sql<OwnEvent>`
    select h.case_id as "caseId", h.at, h.activity, h.member_id as "memberId", h.contact, h.office
    from ${happened(organisation)} h where h.case_id = any(${cases}::uuid[])
    order by h.case_id, h.at, h.rank, h.seq, h.activity`.execute(tx);
  return rows;
};

/** That something was written, and by whom: what was said stays where it is. */
export const messagesOfCases = async (
  tx: Tx,
  organisation: string,
  cases: readonly string[],
): Promise<OwnEvent[]> => {
  const { rows } = await sql<OwnEvent>`
    select m.case_id as "caseId", m.sent_at as at, m.member_id as "memberId", null as contact, null as office,
      case m.sender when 'customer' then 'customer-wrote' else 'we-wrote' end as activity
    from message m where m.organisation_id = ${organisation} and m.case_id = any(${cases}::uuid[])
    order by m.case_id, m.sent_at`.execute(tx);
  return rows;
};

/** Handovers that were accepted in these cases: offered is when the customer was told. */
export const handoversOfCases = async (
  tx: Tx,
  organisation: string,
  cases: readonly string[],
): Promise<OwnHandover[]> => {
  const { rows } = await sql<OwnHandover>`
    select h.case_id as "caseId", h.from_member_id as "from", h.to_member_id as "to", h.offered_at as "offeredAt",
      h.answered_at as "answeredAt"
    from handover h
    where h.organisation_id = ${organisation} and h.case_id = any(${cases}::uuid[]) and h.outcome = 'accepted'
    order by h.answered_at`.execute(tx);
  return rows;
};

/** What was done, skipped or ended of work processes in these cases. */
export const processStepsOf = async (
  tx: Tx,
  organisation: string,
  cases: readonly string[],
): Promise<ProcessStep[]> => {
  const { rows } = await sql<ProcessStep>`
    select p.instance_id as instance, p.definition_key as key, p.element, p.name, p.kind
    from process_event p
    where p.organisation_id = ${organisation} and p.case_id = any(${cases}::uuid[])
      and p.kind in ('left', 'skipped', 'ended', 'stopped')
    order by p.instance_id, p.seq`.execute(tx);
  return rows;
};

/** Where each colleague works now: her office, and the first of her teams by name. */
export const placesOf = async (tx: Tx, organisation: string): Promise<Place[]> => {
  const { rows } = await sql<Place>`
    select m.id as member, m.office, min(t.name) as team
    from member m
      left join team_member tm on tm.organisation_id = m.organisation_id and tm.member_id = m.id
      left join team t on t.organisation_id = tm.organisation_id and t.id = tm.team_id
    where m.organisation_id = ${organisation}
    group by m.id, m.office`.execute(tx);
  return rows;
};
