import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { CaseKind, CaseState, Turn } from '../cases/index.ts';
import type { Counts, Kept, Mine, Row } from './work-row.ts';

/** All tiles and filters in one pass over the open cases of these contacts. */
export const countOpen = async (
  tx: Tx,
  { organisation, member }: Mine,
  team: readonly string[],
  { now, until }: { now: Date; until: Date },
): Promise<Counts> => {
  const mine = sql`contact_id = ${member} and contact_accepted_at is not null`;
  const ours = sql`${mine} and turn = 'organisation'`;
  const n = (what: ReturnType<typeof sql>) => sql<number>`count(*) filter (where ${what})`;
  const counted = await tx
    .selectFrom('customer_case')
    .select([
      n(ours).as('ours'),
      n(sql`${ours} and next_by <= ${until}`).as('soon'),
      n(sql`${ours} and next_by < ${now}`).as('late'),
      n(sql`${mine} and turn <> 'organisation'`).as('customers'),
      n(sql`contact_id = any(${[...team]}::uuid[])`).as('team'),
    ])
    .where('organisation_id', '=', organisation)
    .where('contact_id', 'in', [...new Set([member, ...team])])
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return counted;
};

export type Page = { turn?: 'ours' | 'customers' | undefined; limit: number; offset?: number };

/** Open cases of these contacts in the order of what was promised, with the name on the card. */
export const openRows = async (
  tx: Tx,
  { organisation, contacts }: { organisation: string; contacts: readonly string[] },
  { turn, limit, offset = 0 }: Page,
  { accepted }: { accepted: boolean },
): Promise<Row[]> => {
  if (contacts.length === 0) return [];
  const rows = await tx
    .selectFrom('customer_case as c')
    .leftJoin('customer_card as k', (join) =>
      join.onRef('k.organisation_id', '=', 'c.organisation_id').onRef('k.person_id', '=', 'c.person_id'),
    )
    .select(['c.id', 'c.person_id', 'k.name', 'c.title', 'c.kind', 'c.state', 'c.turn', 'c.contact_id'])
    .select(['c.next_step', 'c.next_by', 'c.expected_on', 'c.opened_at'])
    .where('c.organisation_id', '=', organisation)
    .where('c.contact_id', 'in', [...contacts])
    .where('c.closed_at', 'is', null)
    .$if(turn === 'ours', (query) => query.where('c.turn', '=', 'organisation'))
    .$if(turn === 'customers', (query) => query.where('c.turn', '<>', 'organisation'))
    .$if(accepted, (query) => query.where('c.contact_accepted_at', 'is not', null))
    .orderBy('c.next_by')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    name: row.name ?? '',
    title: row.title,
    kind: row.kind as CaseKind,
    state: row.state as CaseState,
    turn: row.turn as Turn,
    contactId: row.contact_id,
    nextStep: row.next_step,
    nextBy: row.next_by,
    expectedOn: row.expected_on,
    openedAt: row.opened_at,
  }));
};

/** In which of these cases was the customer the last to write? */
export const unanswered = async (tx: Tx, organisation: string, caseIds: readonly string[]): Promise<Set<string>> => {
  if (caseIds.length === 0) return new Set();
  const rows = await tx
    .selectFrom('message')
    .distinctOn('case_id')
    .select(['case_id', 'sender'])
    .where('organisation_id', '=', organisation)
    .where('case_id', 'in', [...caseIds])
    .orderBy('case_id')
    .orderBy('sent_at', 'desc')
    .execute();
  return new Set(rows.flatMap((row) => (row.sender === 'customer' ? [row.case_id] : [])));
};

/** Promises of one member whose moment fell in a period, half-open; what was dropped doesn't count. */
export const promisesKept = async (
  tx: Tx,
  { organisation, member }: Mine,
  periods: { before: Date; month: Date; now: Date },
): Promise<{ month: Kept; before: Kept }> => {
  const { before, month, now } = periods;
  const n = (from: Date, to: Date, kept: boolean) =>
    sql<number>`count(*) filter (where due_at >= ${from} and due_at < ${to}
      and ${kept ? sql`kept_at is not null` : sql`true`})`;
  const counted = await tx
    .selectFrom('promise')
    .select([
      n(month, now, true).as('kept'),
      n(month, now, false).as('all'),
      n(before, month, true).as('kept_before'),
      n(before, month, false).as('all_before'),
    ])
    .where('organisation_id', '=', organisation)
    .where('member_id', '=', member)
    // Nothing is promised further ahead than a month or two; made_at has the index.
    .where('made_at', '>=', new Date(before.getTime() - 62 * 86_400_000))
    .where('due_at', '>=', before)
    .where('due_at', '<', now)
    .where('dropped_at', 'is', null)
    .executeTakeFirstOrThrow();
  return {
    month: { kept: counted.kept, of: counted.all },
    before: { kept: counted.kept_before, of: counted.all_before },
  };
};

/** Names as on the cards, of those who gave one. */
export const namesOn = async (tx: Tx, organisation: string, persons: readonly string[]): Promise<Map<string, string>> => {
  if (persons.length === 0) return new Map();
  const rows = await tx
    .selectFrom('customer_card')
    .select(['person_id', 'name'])
    .where('organisation_id', '=', organisation)
    .where('person_id', 'in', [...persons])
    .where('name', '<>', '')
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.name]));
};

/** Who works in one of the member's teams, herself too. */
export const colleaguesInTeams = async (tx: Tx, { organisation, member }: Mine): Promise<string[]> => {
  const mine = tx
    .selectFrom('team_member')
    .select('team_id')
    .where('organisation_id', '=', organisation)
    .where('member_id', '=', member);
  const rows = await tx
    .selectFrom('team_member')
    .select('member_id')
    .distinct()
    .where('organisation_id', '=', organisation)
    .where('team_id', 'in', mine)
    .execute();
  return rows.map((row) => row.member_id);
};
