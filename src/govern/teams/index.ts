export { type Colleague, OFFICES, type Pronoun, ROLES, type Team } from './team.ts';
export {
  activeMembers,
  findMember,
  listTeams,
  membersByIds,
  teamMembers,
  teamsOfMember,
} from './teams.sql.ts';
