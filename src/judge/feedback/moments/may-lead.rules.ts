import type { Member } from '../../../platform/database/actors.ts';

/**
 * Whoever works in a team may begin and round off what it takes on; a coach or manager may for any team, and for
 * everybody together.
 * @param teams where this colleague works
 * @param team null: everybody
 */
export const mayLead = (
  { roles }: Pick<Member, 'roles'>,
  teams: readonly string[],
  team: string | null,
): boolean => leadsAll({ roles }) || (team !== null && teams.includes(team));

export const leadsAll = ({ roles }: Pick<Member, 'roles'>): boolean =>
  roles.includes('coach') || roles.includes('manager');
