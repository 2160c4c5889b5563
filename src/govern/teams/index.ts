import type { Route } from '../../platform/http/visit.ts';
import { memberRoutes } from './members.routes.ts';
import { teamRoutes } from './teams.routes.ts';

export type { Colleague } from './team.ts';
export {
  activeMembers,
  findMember,
  listTeams,
  membersByIds,
  teamMembers,
  teamsOfMember,
} from './teams.sql.ts';
export const routes: Route[] = [...teamRoutes, ...memberRoutes];
