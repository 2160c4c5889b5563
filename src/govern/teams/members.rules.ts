import type { Office } from '../../platform/database/actors.ts';
import { type Colleague, OFFICES } from './team.ts';

export type MemberFilter = { office: Office | undefined; team: string | undefined; left: boolean };
export type Membership = { teamId: string; memberId: string };

/** Reads the filter out of an address; what makes no sense filters nothing. */
export const filterFrom = (query: URLSearchParams): MemberFilter => ({
  office: OFFICES.find((office) => office === query.get('office')),
  team: query.get('team') || undefined,
  left: query.get('wie') === 'weg',
});

/** Who is shown: at one office, in one team, working here now or gone. Keeps the order. */
export const chosenMembers = (
  members: readonly Colleague[],
  memberships: readonly Membership[],
  { office, team, left }: MemberFilter,
): Colleague[] => {
  const inTeam = new Set(memberships.filter(({ teamId }) => teamId === team).map(({ memberId }) => memberId));
  return members.filter(
    (member) =>
      member.active !== left && (!office || member.office === office) && (!team || inTeam.has(member.id)),
  );
};

export const MEMBERS_SHOWN = 40;

/** One page of a long list, and whether there is one before and after it; an address beyond the end shows the last. */
export const pageOf = <T>(
  all: readonly T[],
  asked: string | null,
): { shown: T[]; page: number; last: number } => {
  const last = Math.max(1, Math.ceil(all.length / MEMBERS_SHOWN));
  const page = Math.min(Math.max(Math.trunc(Number(asked)) || 1, 1), last);
  return { shown: all.slice((page - 1) * MEMBERS_SHOWN, page * MEMBERS_SHOWN), page, last };
};

/** For each member the names of the teams that know her. */
export const teamNames = (
  teams: readonly { id: string; name: string }[],
  memberships: readonly Membership[],
): Map<string, string[]> => {
  const names = new Map(teams.map(({ id, name }) => [id, name]));
  const found = new Map<string, string[]>();
  for (const { memberId, teamId } of memberships) {
    const name = names.get(teamId);
    if (name) found.set(memberId, [...(found.get(memberId) ?? []), name]);
  }
  return found;
};
