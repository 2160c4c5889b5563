import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { Counted } from './board.rules.ts';

export type BoardCase = {
  id: string;
  personId: string;
  title: string;
  state: string;
  teamId: string | null;
  contactId: string;
  accepted: boolean;
  late: boolean;
  along: boolean;
};

type Team = { organisation: string; team: string; members: readonly string[] };

// Its own cases; those without a team, of its people; and those in which it works along.
const ofTeam = ({ organisation, team, members }: Team) => sql`
  from customer_case c
  where c.organisation_id = ${organisation} and c.closed_at is null and (
    c.team_id = ${team}
    or (c.team_id is null and c.contact_id = any(${[...members]}::uuid[]))
    or c.id in (select j.case_id from case_team j where j.organisation_id = ${organisation} and j.team_id = ${team} and j.left_at is null))`;

/** The most pressing first; a board shows a limited number and counts the rest. */
export const boardCases = async (tx: Tx, of: Team, now: Date, limit: number): Promise<BoardCase[]> => {
  const { rows } = await sql<BoardCase>`
    select c.id, c.person_id as "personId", c.title, c.state, c.team_id as "teamId", c.contact_id as "contactId",
      (c.kind <> 'chosen' or c.contact_accepted_at is not null) as accepted,
      (c.turn = 'organisation' and c.next_by is not null and c.next_by < ${now}) as late,
      (c.team_id is distinct from ${of.team} and c.team_id is not null) as along
    ${ofTeam(of)}
    order by c.next_by nulls last, c.id limit ${limit}`.execute(tx);
  return rows;
};

/** Everything, counted once: per contact and state. */
export const countBoard = async (tx: Tx, of: Team, now: Date): Promise<Counted[]> => {
  const { rows } = await sql<Counted>`
    select c.contact_id as "contactId", c.state, (c.team_id is distinct from ${of.team} and c.team_id is not null) as along,
      count(*)::int as n,
      count(*) filter (where c.turn = 'organisation' and c.next_by < ${now})::int as late
    ${ofTeam(of)}
    group by 1, 2, 3`.execute(tx);
  return rows;
};
