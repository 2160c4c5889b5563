import type { Route } from '../../platform/http/visit.ts';
import { acceptRoutes } from './invitations/accept.routes.tsx';
import { inviteRoutes } from './invitations/invite.routes.tsx';
import { memberRoutes } from './members.routes.ts';
import { teamRoutes } from './teams.routes.ts';
import { workingRoutes } from './working.routes.tsx';

export {
  type Absence,
  absenceOn,
  answersFor,
  covers,
  unanswered,
  whoAnswers,
} from './absence.rules.ts';
export {
  absencesFrom,
  closeAbsence,
  findAbsence,
  insertAbsence,
} from './absences.sql.ts';
export { capacityOf, languagesOf, weekdayOf, worksOn } from './capacity.rules.ts';
export { endMember } from './end-member.ts';
export { forgetInvitationsJob } from './invitations/forget-invitations.ts';
export { type Invitation, waitingInvitations, withdrawInvitation } from './invitations/invitations.sql.ts';
export { type Invited, invite, inviteAgain } from './invitations/invite.ts';
export { WaitingInvitations } from './invitations/waiting-list.tsx';
export { words as invitationWords } from './invitations/words.ts';
export { changeStaff, holdStaff } from './staff-lock.sql.ts';
export type { Colleague, Team } from './team.ts';
export {
  activeMembers,
  allMembers,
  findMember,
  findTeam,
  listTeams,
  membersByIds,
  teamMembers,
  teamsOfMember,
} from './teams.sql.ts';
export { closedDays } from './working.sql.ts';
export const routes: Route[] = [
  ...teamRoutes,
  ...memberRoutes,
  ...workingRoutes,
  ...inviteRoutes,
  ...acceptRoutes,
];
