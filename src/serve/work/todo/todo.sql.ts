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

const [CASE_DUE, CASE_ID] = [sql`c.next_by`, sql`c.id`];

/** Our next step in each open case: of these contacts, or of these teams. An index each, so that the first are read alone. */
export const stepsToDo = async (
  tx: Tx,
  whose: Whose,
  { lateBefore, after, limit }: Part,
): Promise<Found[]> => {
  const cases = (of: RawBuilder<unknown>) => sql`
    (select c.id, c.person_id, c.title, c.next_step, c.next_by, c.contact_id from customer_case c
    where c.organisation_id = ${whose.organisation}::uuid and ${of} and c.closed_at is null and c.turn = 'organisation'
      and c.contact_accepted_at is not null and ${late(CASE_DUE, lateBefore)} and ${behind(CASE_DUE, CASE_ID, after)}
    order by c.next_by, c.id limit ${limit})`;
  const parts = [
    ...whose.members.map((member) => cases(sql`c.contact_id = ${member}::uuid`)),
    ...whose.teams.map((team) => cases(sql`c.team_id = ${team}::uuid`)),
  ];
  if (parts.length === 0) return [];
  const { rows } = await sql<Found>`
    select s.id, s.id as "caseId", s.person_id as "personId", coalesce(k.name, '') as name, s.title,
      coalesce(s.next_step, '') as what, s.next_by as due, null as office, s.contact_id as "memberId", s.contact_id as "contactId"
    from (select distinct * from (${sql.join(parts, sql` union all `)}) every order by next_by, id limit ${limit}) s
    left join customer_card k on k.organisation_id = ${whose.organisation}::uuid and k.person_id = s.person_id
    order by s.next_by, s.id`.execute(tx);
  return rows;
};

const [TASK_DUE, TASK_ID] = [sql`t.due_at`, sql`t.id`];
type Tasks = Part & { office: Office | undefined };

const tasks = async (
  tx: Tx,
  organisation: string,
  of: RawBuilder<unknown>,
  { lateBefore, after, limit, office }: Tasks,
): Promise<Found[]> => {
  const { rows } = await sql<Found>`
    select t.id, t.case_id as "caseId", t.person_id as "personId", coalesce(k.name, '') as name, c.title,
      t.name as what, t.due_at as due, t.office, t.member_id as "memberId", c.contact_id as "contactId"
    from process_task t
    join customer_case c on c.organisation_id = t.organisation_id and c.id = t.case_id
    left join customer_card k on k.organisation_id = t.organisation_id and k.person_id = t.person_id
    where t.organisation_id = ${organisation}::uuid and t.done_at is null and t.turn = 'organisation' and c.closed_at is null
      and ${of} and ${office ? sql`t.office = ${office}` : sql`true`}
      and ${late(TASK_DUE, lateBefore)} and ${behind(TASK_DUE, TASK_ID, after)}
    order by t.due_at, t.id limit ${limit}`.execute(tx);
  return rows;
};

/** Steps of processes that these colleagues took on. */
export const tasksTaken = (tx: Tx, { organisation, members }: Whose, part: Tasks): Promise<Found[]> =>
  tasks(tx, organisation, sql`t.member_id = ${anyOf(members)}`, part);

/** Steps of processes that nobody took yet, in cases of these contacts. */
export const tasksFree = (tx: Tx, { organisation, members }: Whose, part: Tasks): Promise<Found[]> =>
  tasks(tx, organisation, sql`t.member_id is null and c.contact_id = ${anyOf(members)}`, part);

/** Steps of processes in the cases of these teams and colleagues, taken or not. */
export const tasksOfTeam = (tx: Tx, { organisation, members, teams }: Whose, part: Tasks): Promise<Found[]> =>
  tasks(
    tx,
    organisation,
    sql`(c.team_id = ${anyOf(teams)} or c.contact_id = ${anyOf(members)} or t.member_id = ${anyOf(members)})`,
    part,
  );

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
    select p.id, p.case_id as "caseId", p.person_id as "personId", coalesce(k.name, '') as name, c.title,
      p.what, p.due_at as due, null as office, p.member_id as "memberId", c.contact_id as "contactId"
    from promise p
    join customer_case c on c.organisation_id = p.organisation_id and c.id = p.case_id
    left join customer_card k on k.organisation_id = p.organisation_id and k.person_id = p.person_id
    where p.organisation_id = ${organisation}::uuid and p.member_id = ${anyOf(members)} and (p.kind in ('free', 'times') or (p.kind = 'complaint' and p.member_id = ${me}::uuid))
      and p.kept_at is null and p.dropped_at is null and p.moved_to is null and p.evidence is null and c.closed_at is null
      and ${late(PROMISE_DUE, lateBefore)} and ${behind(PROMISE_DUE, PROMISE_ID, after)}
    order by p.due_at, p.id limit ${limit}`.execute(tx);
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
    select a.id, a.case_id as "caseId", a.person_id as "personId", coalesce(k.name, '') as name, c.title,
      a.about as what, a.starts_at as due, null as office, a.member_id as "memberId", c.contact_id as "contactId", a.ends_at as "endsAt"
    from appointment a
    join customer_case c on c.organisation_id = a.organisation_id and c.id = a.case_id
    left join customer_card k on k.organisation_id = a.organisation_id and k.person_id = a.person_id
    where a.organisation_id = ${organisation}::uuid and a.member_id = ${anyOf(members)} and a.state = 'confirmed' and a.starts_at < ${until}
      and ${late(sql`a.ends_at`, lateBefore)} and ${behind(START, APPOINTMENT_ID, after)}
    order by a.starts_at, a.id limit ${limit}`.execute(tx);
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
