import { type RawBuilder, sql } from 'kysely';
import type { Office } from '../../../platform/database/actors.ts';
import type { Tx } from '../../../platform/database/door.ts';
import type { After, Todo, Wanted, Whose } from './todo.ts';

type Found = Omit<Todo, 'kind' | 'past'>;
type Part = Pick<Wanted, 'lateBefore' | 'after' | 'limit'>;

const anyOf = (ids: readonly string[]): RawBuilder<boolean> => sql`any(${[...ids]}::uuid[])`;

/** Behind the last one that was shown; what has no moment stands behind all that has. */
const behind = (
  due: RawBuilder<unknown>,
  id: RawBuilder<unknown>,
  after: After | undefined,
): RawBuilder<unknown> => {
  if (!after) return sql`true`;
  if (after.due === null) return sql`(${due} is null and ${id} > ${after.id}::uuid)`;
  return sql`((${due}, ${id}) > (${after.due}, ${after.id}::uuid) or ${due} is null)`;
};
const late = (due: RawBuilder<unknown>, before: Date | undefined): RawBuilder<unknown> =>
  before ? sql`${due} < ${before}` : sql`true`;

/**
 * The first of one list for each of these: every one is read in order over its index, and no further than the page. How
 * far stands in the text itself, and one alone is no array: a plan that is made once then counts on few.
 */
const eachOf = (
  ids: readonly string[],
  list: (id: RawBuilder<unknown>) => RawBuilder<unknown>,
  limit: number,
): RawBuilder<unknown> => {
  const first = (id: RawBuilder<unknown>) => sql`(${list(id)} order by due, id limit ${sql.lit(limit)})`;
  const [one] = ids;
  if (ids.length === 1) return first(sql`${one}::uuid`);
  return sql`(select one.* from unnest(${[...ids]}::uuid[]) as who (id) cross join lateral ${first(sql`who.id`)} as one)`;
};

/** The first of all these lists, which have nothing in common. */
const firstOf = (lists: readonly RawBuilder<unknown>[], limit: number): RawBuilder<unknown> =>
  sql`(select * from (${sql.join(lists, sql` union all `)}) as every order by due, id limit ${sql.lit(limit)})`;

/** The same of lists that overlap. To leave out of each what stands in the others would be to read them to their end. */
const firstOfAny = (lists: readonly RawBuilder<unknown>[], limit: number): RawBuilder<unknown> =>
  sql`(select distinct on (due, id) * from (${sql.join(lists, sql` union all `)}) as every order by due, id limit ${sql.lit(limit)})`;

const [CASE_DUE, CASE_ID] = [sql`c.next_by`, sql`c.id`];

/** Our next step in each open case of these contacts or these teams. */
export const stepsToDo = async (
  tx: Tx,
  { organisation, members, teams }: Whose,
  { lateBefore, after, limit }: Part,
): Promise<Found[]> => {
  const cases = (of: RawBuilder<unknown>) => sql`
    select c.id, c.person_id, c.title, c.next_step, c.next_by as due, c.contact_id from customer_case c
    where c.organisation_id = ${organisation}::uuid and ${of} and c.closed_at is null and c.turn = 'organisation'
      and c.contact_accepted_at is not null and ${late(CASE_DUE, lateBefore)} and ${behind(CASE_DUE, CASE_ID, after)}`;
  const lists = [eachOf(members, (id) => cases(sql`c.contact_id = ${id}`), limit)];
  if (teams.length > 0) lists.push(eachOf(teams, (id) => cases(sql`c.team_id = ${id}`), limit));
  const { rows } = await sql<Found>`
    select s.id, s.id as "caseId", s.person_id as "personId", coalesce(k.name, '') as name, k.guest, s.title,
      coalesce(s.next_step, '') as what, s.due, null as office, s.contact_id as "memberId", s.contact_id as "contactId"
    from ${firstOfAny(lists, limit)} s
    left join customer_card k on k.organisation_id = ${organisation}::uuid and k.person_id = s.person_id
    order by s.due, s.id`.execute(tx);
  return rows;
};

const [TASK_DUE, TASK_ID] = [sql`t.due_at`, sql`t.id`];
type Tasks = Part & { office: Office | undefined };

const tasksOf =
  (organisation: string, { lateBefore, after, office }: Tasks) =>
  (of: RawBuilder<unknown>): RawBuilder<unknown> =>
    sql`
    select t.id, t.case_id, t.person_id, t.name, t.due_at as due, t.office, t.member_id from process_task t
    where t.organisation_id = ${organisation}::uuid and ${of} and t.done_at is null and t.turn = 'organisation'
      and ${office ? sql`t.office = ${office}` : sql`true`}
      and ${late(TASK_DUE, lateBefore)} and ${behind(TASK_DUE, TASK_ID, after)}`;

/** Of a step in a closed case nobody is the contact; who took it may still stand on it. */
const IN_OPEN_CASE = sql`t.contact_id is not null`;

const withNames = async (tx: Tx, organisation: string, first: RawBuilder<unknown>): Promise<Found[]> => {
  const { rows } = await sql<Found>`
    select t.id, t.case_id as "caseId", t.person_id as "personId", coalesce(k.name, '') as name, k.guest, c.title,
      t.name as what, t.due, t.office, t.member_id as "memberId", c.contact_id as "contactId"
    from ${first} t
    join customer_case c on c.organisation_id = ${organisation}::uuid and c.id = t.case_id
    left join customer_card k on k.organisation_id = ${organisation}::uuid and k.person_id = t.person_id
    order by t.due, t.id`.execute(tx);
  return rows;
};

/** Steps of processes that these colleagues took on, and those that nobody took yet in cases of theirs. */
export const tasksOfMembers = (tx: Tx, { organisation, members }: Whose, part: Tasks): Promise<Found[]> => {
  const list = tasksOf(organisation, part);
  const taken = (id: RawBuilder<unknown>) => list(sql`t.member_id = ${id} and ${IN_OPEN_CASE}`);
  const free = (id: RawBuilder<unknown>) => list(sql`t.contact_id = ${id} and t.member_id is null`);
  const lists = [taken, free].map((one) => eachOf(members, one, part.limit));
  return withNames(tx, organisation, firstOf(lists, part.limit));
};

/** Steps of processes in the cases of these teams and colleagues, taken or not, and what these colleagues took elsewhere. */
export const tasksOfTeam = (
  tx: Tx,
  { organisation, members, teams }: Whose,
  part: Tasks,
): Promise<Found[]> => {
  const list = tasksOf(organisation, part);
  const ofContacts = (id: RawBuilder<unknown>) => list(sql`t.contact_id = ${id}`);
  const taken = (id: RawBuilder<unknown>) => list(sql`t.member_id = ${id} and ${IN_OPEN_CASE}`);
  const lists = [ofContacts, taken].map((one) => eachOf(members, one, part.limit));
  if (teams.length > 0) lists.push(eachOf(teams, (id) => list(sql`t.team_id = ${id}`), part.limit));
  return withNames(tx, organisation, firstOfAny(lists, part.limit));
};

const [PROMISE_DUE, PROMISE_ID] = [sql`p.due_at`, sql`p.id`];

/**
 * What these colleagues promised in their own words, proposed as times, or owe to who is not content: what has no next
 * step of a case of its own. Discontent is for who hears it alone: not for a team. A promise that is late stays until something shows that it was done.
 */
export const promisesToKeep = async (
  tx: Tx,
  whose: Whose,
  { lateBefore, after, limit }: Part,
): Promise<Found[]> => {
  const { organisation, members, me } = whose;
  const { rows } = await sql<Found>`
    select p.id, p.case_id as "caseId", p.person_id as "personId", coalesce(k.name, '') as name, k.guest, c.title,
      p.what, p.due_at as due, null as office, p.member_id as "memberId", c.contact_id as "contactId"
    from promise p
    join customer_case c on c.organisation_id = p.organisation_id and c.id = p.case_id
    left join customer_card k on k.organisation_id = p.organisation_id and k.person_id = p.person_id
    where p.organisation_id = ${organisation}::uuid and p.member_id = ${anyOf(members)} and (p.kind in ('free', 'times') or (p.kind = 'complaint' and p.member_id = ${me}::uuid))
      and p.kept_at is null and p.dropped_at is null and p.moved_to is null and p.evidence is null and c.closed_at is null
      and ${late(PROMISE_DUE, lateBefore)} and ${behind(PROMISE_DUE, PROMISE_ID, after)}
    order by p.due_at, p.id limit ${sql.lit(limit)}`.execute(tx);
  return rows;
};

const [START, APPOINTMENT_ID] = [sql`a.starts_at`, sql`a.id`];

/** Agreed appointments of these colleagues until that moment, and those of before of which nobody said how they went. */
export const appointmentsToMeet = async (
  tx: Tx,
  { organisation, members }: Whose,
  { until, lateBefore, after, limit }: Part & { until: Date },
): Promise<(Found & { endsAt: Date })[]> => {
  const { rows } = await sql<Found & { endsAt: Date }>`
    select a.id, a.case_id as "caseId", a.person_id as "personId", coalesce(k.name, '') as name, k.guest, c.title,
      a.about as what, a.starts_at as due, null as office, a.member_id as "memberId", c.contact_id as "contactId", a.ends_at as "endsAt"
    from appointment a
    join customer_case c on c.organisation_id = a.organisation_id and c.id = a.case_id
    left join customer_card k on k.organisation_id = a.organisation_id and k.person_id = a.person_id
    where a.organisation_id = ${organisation}::uuid and a.member_id = ${anyOf(members)} and a.state = 'confirmed' and a.starts_at < ${until}
      and ${late(sql`a.ends_at`, lateBefore)} and ${behind(START, APPOINTMENT_ID, after)}
    order by a.starts_at, a.id limit ${sql.lit(limit)}`.execute(tx);
  return rows;
};

/** Of which cases these steps are, in the order of the processes that they stand in. */
export const casesOfTasks = async (
  tx: Tx,
  organisation: string,
  tasks: readonly string[],
): Promise<{ id: string; caseId: string; personId: string }[]> => {
  if (tasks.length === 0) return [];
  const rows = await tx
    .selectFrom('process_task')
    .select(['id', 'case_id', 'person_id'])
    .where('organisation_id', '=', organisation)
    .where('id', 'in', [...tasks])
    .orderBy('instance_id')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ id: row.id, caseId: row.case_id, personId: row.person_id }));
};
