import { type RawBuilder, sql } from 'kysely';
import { readShort } from '../../ask/people/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import type { CaseKind, CaseState, StepKey, Turn } from '../cases/index.ts';
import type { Counts, Kept, Mine, Row, Whose } from './work-row.ts';

type Counted = { now: Date; until: Date; but: readonly string[]; most: number };

/**
 * All tiles and filters of one member over her open cases, each counted over an index and no further than `most`: who
 * has more needs no exact number of them.
 * @param but cases that are counted elsewhere
 */
export const countOpen = async (
  tx: Tx,
  { organisation, member, covers = [] }: Mine,
  { now, until, but, most }: Counted,
): Promise<Omit<Counts, 'team'>> => {
  const n = (what: RawBuilder<unknown>) => {
    const lists = [...new Set([member, ...covers])].map(
      (one) => sql`(select c.id from customer_case c
        where c.organisation_id = ${organisation} and c.contact_id = ${one} and c.closed_at is null
          and c.contact_accepted_at is not null and ${what} and ${notThese(but)} limit ${sql.lit(most)})`,
    );
    return sql<number>`(select count(*) from (select * from (${sql.join(lists, sql` union all `)}) every limit ${sql.lit(most)}) counted)`;
  };
  const ours = sql`c.turn = 'organisation'`;
  const { rows } = await sql<Omit<Counts, 'team'>>`
    select ${n(ours)} as ours, ${n(sql`${ours} and c.next_by >= ${now} and c.next_by <= ${until}`)} as soon,
      ${n(sql`${ours} and c.next_by < ${now}`)} as late, ${n(sql`c.turn <> 'organisation'`)} as customers`.execute(
    tx,
  );
  return rows[0] as Omit<Counts, 'team'>;
};

const notThese = (but: readonly string[]): RawBuilder<unknown> =>
  but.length === 0 ? sql`true` : sql`c.id <> all(${[...but]}::uuid[])`;

/** @returns at most `most`: a large team is not counted to the last one for a label */
export const countTeam = async (
  tx: Tx,
  { organisation, contacts, teams = [] }: Whose,
  most: number,
): Promise<number> => {
  if (contacts.length === 0) return 0;
  const part = (of: RawBuilder<unknown>) => sql`(select c.id from customer_case c
    where c.organisation_id = ${organisation} and ${of} and c.closed_at is null limit ${sql.lit(most)})`;
  const ofContacts = sql`c.contact_id = any(${[...contacts]}::uuid[])`;
  // Two lists with nothing in common, each over an index: an \`or\` would gather both whole.
  const parts =
    teams.length === 0
      ? [part(ofContacts)]
      : [part(sql`c.team_id = any(${[...teams]}::uuid[])`), part(sql`${ofContacts} and c.team_id is null`)];
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from (select * from (${sql.join(parts, sql` union all `)}) every limit ${sql.lit(most)}) open`.execute(
    tx,
  );
  return rows[0]?.n ?? 0;
};

const isOf = ({ contacts, teams = [] }: Whose): RawBuilder<boolean> =>
  teams.length === 0
    ? sql`c.contact_id in (${sql.join(contacts)})`
    : sql`(c.team_id in (${sql.join(teams)}) or (c.team_id is null and c.contact_id in (${sql.join(contacts)})))`;

const openCases = (tx: Tx, whose: Whose) =>
  tx
    .selectFrom('customer_case as c')
    .leftJoin('customer_card as k', (join) =>
      join.onRef('k.organisation_id', '=', 'c.organisation_id').onRef('k.person_id', '=', 'c.person_id'),
    )
    .select([
      'c.id',
      'c.person_id',
      'c.question_id',
      'k.name',
      'k.phone',
      'k.guest',
      'c.title',
      'c.kind',
      'c.state',
      'c.turn',
      'c.contact_id',
    ])
    .select(['c.next_step', 'c.next_by', 'c.expected_on', 'c.opened_at'])
    .where('c.organisation_id', '=', whose.organisation)
    .where(isOf(whose))
    .where('c.closed_at', 'is', null);

type Selected = Awaited<ReturnType<ReturnType<typeof openCases>['execute']>>[number];
const toRow = (row: Selected): Row => ({
  id: row.id,
  personId: row.person_id,
  questionId: row.question_id,
  name: row.name ?? '',
  phone: Boolean(row.phone),
  guest: readShort(row.guest),
  title: row.title,
  kind: row.kind as CaseKind,
  state: row.state as CaseState,
  turn: row.turn as Turn,
  contactId: row.contact_id,
  nextStep: row.next_step,
  nextBy: row.next_by,
  expectedOn: row.expected_on,
  openedAt: row.opened_at,
});

export type Part = {
  turn?: 'ours' | 'customers' | undefined;
  /** only those where this comes next, the newest first */
  step?: StepKey;
  /** leaves out cases whose contact did not say yes yet */
  accepted?: boolean;
  but?: readonly string[];
  limit: number;
  offset?: number;
};

// In the text of the statement, as in the conditions of the indexes: else it is planned anew for each page.
const OURS = sql.lit('organisation');

/** Open cases of these contacts in the order of what was promised, with the name on the card. */
export const openRows = async (tx: Tx, whose: Whose, part: Part): Promise<Row[]> => {
  const { turn, step, accepted, but = [], limit, offset = 0 } = part;
  if (whose.contacts.length === 0) return [];
  const rows = await openCases(tx, whose)
    .$if(turn === 'ours', (query) => query.where('c.turn', '=', OURS))
    .$if(turn === 'customers', (query) => query.where('c.turn', '<>', OURS))
    .$if(accepted === true, (query) => query.where('c.contact_accepted_at', 'is not', null))
    .$if(but.length > 0, (query) => query.where(sql<boolean>`${notThese(but)}`))
    .$if(step !== undefined, (query) =>
      query.where('c.next_step', '=', sql.lit(step ?? '')).orderBy('c.opened_at', 'desc'),
    )
    .orderBy('c.next_by')
    .limit(sql.lit(limit))
    .$if(offset > 0, (query) => query.offset(offset))
    .execute();
  return rows.map(toRow);
};

/** Who wrote and waits for our answer, the first promised moment first: few, and never below the fold. */
export const answersOwed = async (
  tx: Tx,
  { organisation, contacts }: Whose,
  since: Date,
): Promise<{ row: Row; answerBy: Date }[]> => {
  if (contacts.length === 0) return [];
  const owed = tx
    .selectFrom('promise as p')
    .select((eb) => ['p.case_id', eb.fn.min('p.due_at').as('answer_by')])
    .where('p.organisation_id', '=', organisation)
    .where('p.made_at', '>=', since)
    .where('p.what', '=', sql.lit('answer'))
    .where('p.kept_at', 'is', null)
    .where('p.dropped_at', 'is', null)
    // A late answer leaves the promise broken, yet nobody waits for it any more.
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('message as m')
            .select('m.id')
            .whereRef('m.organisation_id', '=', 'p.organisation_id')
            .whereRef('m.case_id', '=', 'p.case_id')
            .where('m.sender', '=', sql.lit('member'))
            .whereRef('m.sent_at', '>=', 'p.made_at'),
        ),
      ),
    )
    .groupBy('p.case_id');
  const rows = await openCases(tx, { organisation, contacts })
    .innerJoin(owed.as('o'), (join) => join.onRef('o.case_id', '=', 'c.id'))
    .select('o.answer_by')
    .orderBy('o.answer_by')
    .limit(sql.lit(200))
    .execute();
  return rows.map((row) => ({ row: toRow(row), answerBy: row.answer_by }));
};

/** Promises of one member whose moment fell in a period, half-open; what was dropped doesn't count. */
export const promisesKept = async (
  tx: Tx,
  { organisation, member }: Mine,
  periods: { before: Date; month: Date; now: Date },
): Promise<{ month: Kept; before: Kept }> => {
  const { before, month, now } = periods;
  const [[late], [counted]] = await Promise.all([
    lateWithoutPromise(tx, organisation, member, month, now),
    countPromises(tx, organisation, member, before, month, now),
  ]);
  if (!late || !counted) throw new Error('a count without a row');
  return {
    month: { kept: counted.kept, of: counted.all + late.n },
    before: { kept: counted.kept_before, of: counted.all_before },
  };
};

const countPromises = madeOnce(
  (tx, organisation: string, member: string, before: Date, month: Date, now: Date) => {
    const n = (from: Date, to: Date, kept: boolean) =>
      sql<number>`count(*) filter (where due_at >= ${from} and due_at < ${to}
        and ${kept ? sql`kept_at is not null` : sql`true`})`;
    return tx
      .selectFrom('promise')
      .select([
        n(month, now, true).as('kept'),
        n(month, now, false).as('all'),
        n(before, month, true).as('kept_before'),
        n(before, month, false).as('all_before'),
      ])
      .where('organisation_id', '=', organisation)
      .where('member_id', '=', member)
      .where('due_at', '>=', before)
      .where('due_at', '<', now)
      .where('dropped_at', 'is', null);
  },
);

/** A moment of ours that passed is a promise that we broke, also where it was made in a colleague's name. */
const lateWithoutPromise = madeOnce((tx, organisation: string, member: string, month: Date, now: Date) =>
  tx
    .selectFrom('customer_case as c')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('c.organisation_id', '=', organisation)
    .where('c.contact_id', '=', member)
    .where('c.closed_at', 'is', null)
    .where('c.contact_accepted_at', 'is not', null)
    .where('c.turn', '=', OURS)
    .where('c.next_by', '>=', month)
    .where('c.next_by', '<', now)
    // Read once, in the index alone: looked for at each case it was the dearest of the page.
    .where('c.id', 'not in', ({ selectFrom }) =>
      selectFrom('promise as p')
        .select('p.case_id')
        .where('p.organisation_id', '=', organisation)
        .where('p.member_id', '=', member)
        .where('p.kept_at', 'is', null)
        .where('p.dropped_at', 'is', null)
        .where('p.due_at', '>=', month)
        .where('p.due_at', '<', now),
    ),
);

/** The member's teams, and who works in them, herself too. */
export const teamsAround = async (tx: Tx, { organisation, member }: Mine): Promise<Whose> => {
  const rows = await aroundHer(tx, organisation, member);
  return {
    organisation,
    contacts: [...new Set(rows.map((row) => row.member_id))],
    teams: [...new Set(rows.map((row) => row.team_id))],
  };
};
const aroundHer = madeOnce((tx, organisation: string, member: string) => {
  const mine = tx
    .selectFrom('team_member')
    .select('team_id')
    .where('organisation_id', '=', organisation)
    .where('member_id', '=', member);
  return tx
    .selectFrom('team_member')
    .select(['team_id', 'member_id'])
    .where('organisation_id', '=', organisation)
    .where('team_id', 'in', mine);
});
