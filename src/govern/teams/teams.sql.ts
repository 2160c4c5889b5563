import type { Office, Role } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { Colleague, Pronoun, Team } from './team.ts';

export const toColleague = (row: Tables['member']): Colleague => ({
  id: row.id,
  organisationId: row.organisation_id,
  name: row.name,
  profession: row.profession,
  office: row.office as Office,
  roles: row.roles as Role[],
  active: row.active,
  phone: row.phone,
  hours: row.hours,
  pronoun: row.pronoun as Pronoun,
  portrait: row.portrait,
  standInId: row.stand_in_id,
  languages: row.languages,
  workHours: row.work_hours,
  capacity: row.capacity,
});

const toTeam = (row: Tables['team']): Team => ({
  id: row.id,
  organisationId: row.organisation_id,
  name: row.name,
  about: row.about,
  locationId: row.location_id,
  workDays: row.work_days,
  capacity: row.capacity,
});

const members = (tx: Tx, organisation: string) =>
  tx.selectFrom('member').selectAll().where('organisation_id', '=', organisation);

export const findMember = async (
  tx: Tx,
  organisation: string,
  id: string,
): Promise<Colleague | undefined> => {
  const row = await members(tx, organisation).where('id', '=', id).executeTakeFirst();
  return row && toColleague(row);
};

/** Those who left too: an old message keeps its name. */
export const membersByIds = async (
  tx: Tx,
  organisation: string,
  ids: readonly string[],
): Promise<Map<string, Colleague>> => {
  if (ids.length === 0) return new Map();
  const rows = await membersIn(tx, organisation, ids);
  return new Map(rows.map((row) => [row.id, toColleague(row)]));
};
const membersIn = madeOnce((tx, organisation: string, ids: readonly string[]) =>
  members(tx, organisation).where('id', 'in', ids),
);

/** In the order of the Dutch alphabet. */
export const activeMembers = async (tx: Tx, organisation: string): Promise<Colleague[]> =>
  (await members(tx, organisation).where('active', '=', true).orderBy('name').execute()).map(toColleague);

export const allMembers = async (tx: Tx, organisation: string): Promise<Colleague[]> =>
  (await members(tx, organisation).orderBy('name').execute()).map(toColleague);

/** Who works in the team now. */
export const teamMembers = async (tx: Tx, organisation: string, teamId: string): Promise<Colleague[]> => {
  return (await inTeam(tx, organisation, teamId)).map(toColleague);
};
const inTeam = madeOnce((tx, organisation: string, teamId: string) =>
  tx
    .selectFrom('team_member as t')
    .innerJoin('member as m', (join) =>
      join.onRef('m.organisation_id', '=', 't.organisation_id').onRef('m.id', '=', 't.member_id'),
    )
    .selectAll('m')
    .where('t.organisation_id', '=', organisation)
    .where('m.organisation_id', '=', organisation)
    .where('t.team_id', '=', teamId)
    .where('m.active', '=', true)
    .orderBy('m.name'),
);

const openTeams = (tx: Tx, organisation: string) =>
  tx
    .selectFrom('team')
    .selectAll('team')
    .where('team.organisation_id', '=', organisation)
    .where('team.closed_at', 'is', null)
    .orderBy('team.name');

export const teamsOfMember = async (tx: Tx, organisation: string, member: string): Promise<Team[]> => {
  const mine = tx
    .selectFrom('team_member')
    .select('team_id')
    .where('organisation_id', '=', organisation)
    .where('member_id', '=', member);
  return (await openTeams(tx, organisation).where('team.id', 'in', mine).execute()).map(toTeam);
};

export type TeamRow = Team & { closedAt: Date | null };

/** Stopped teams too. */
export const findTeam = async (tx: Tx, organisation: string, id: string): Promise<TeamRow | undefined> => {
  const row = await tx
    .selectFrom('team')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { ...toTeam(row), closedAt: row.closed_at };
};

export const putTeam = (tx: Tx, team: TeamRow): Promise<unknown> => {
  const what = {
    name: team.name,
    about: team.about,
    location_id: team.locationId,
    closed_at: team.closedAt,
    work_days: team.workDays === null ? null : [...team.workDays],
    capacity: team.capacity,
  };
  return tx
    .insertInto('team')
    .values({ organisation_id: team.organisationId, id: team.id, ...what })
    .onConflict((on) => on.columns(['organisation_id', 'id']).doUpdateSet(what))
    .execute();
};

export const replaceTeamMembers = async (
  tx: Tx,
  organisation: string,
  team: string,
  members: readonly string[],
): Promise<void> => {
  const gone = tx
    .deleteFrom('team_member')
    .where('organisation_id', '=', organisation)
    .where('team_id', '=', team);
  await (members.length > 0 ? gone.where('member_id', 'not in', members) : gone).execute();
  if (members.length === 0) return;
  await tx
    .insertInto('team_member')
    .values(members.map((member_id) => ({ organisation_id: organisation, team_id: team, member_id })))
    .onConflict((on) => on.columns(['organisation_id', 'team_id', 'member_id']).doNothing())
    .execute();
};

/** Who is in which team, of the whole organisation. */
export const memberships = async (
  tx: Tx,
  organisation: string,
): Promise<{ teamId: string; memberId: string }[]> =>
  tx
    .selectFrom('team_member')
    .select(['team_id as teamId', 'member_id as memberId'])
    .where('organisation_id', '=', organisation)
    .execute();

export const listTeams = async (tx: Tx, organisation: string): Promise<Team[]> =>
  (await openTeams(tx, organisation).execute()).map(toTeam);
