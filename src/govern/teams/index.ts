import type { Route } from '../../platform/http/visit.ts';
import { acceptRoutes } from './invitations/accept.routes.tsx';
import { inviteRoutes } from './invitations/invite.routes.tsx';
import { memberRoutes } from './members.routes.ts';
import { teamRoutes } from './teams.routes.ts';

export { forgetInvitationsJob } from './invitations/forget-invitations.ts';
export { type Invitation, waitingInvitations, withdrawInvitation } from './invitations/invitations.sql.ts';
export { type Invited, invite, inviteAgain } from './invitations/invite.ts';
export { WaitingInvitations } from './invitations/waiting-list.tsx';
export { words as invitationWords } from './invitations/words.ts';
export type { Colleague } from './team.ts';
export {
  activeMembers,
  allMembers,
  findMember,
  listTeams,
  membersByIds,
  teamMembers,
  teamsOfMember,
} from './teams.sql.ts';
export const routes: Route[] = [...teamRoutes, ...memberRoutes, ...inviteRoutes, ...acceptRoutes];
