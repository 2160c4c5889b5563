import { listTeams } from '../../govern/teams/index.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { WhoOutcome } from './case.ts';
import { addCaseEvent } from './case-events.sql.ts';
import { endCaseTeam, insertCaseTeam, teamsInCase } from './case-teams.sql.ts';
import { lockCase } from './cases.sql.ts';
import { mayAskTeams } from './policy.ts';

export type Joining = { team: string; does: string };

/**
 * Another team works along in this case. The contact stays the one contact; the people of that team see the case from
 * now on, and the customer reads which team it is and what it does.
 */
export const joinTeam = async (
  tx: Tx,
  member: Member,
  caseId: string,
  { team, does }: Joining,
  now: Date,
): Promise<WhoOutcome> => {
  const of = await lockCase(tx, member.organisation, caseId);
  if (!of) return { kind: 'gone' };
  if (of.closedAt) return { kind: 'refused', why: 'not-now' };
  if (!mayAskTeams(member, of)) return { kind: 'refused', why: 'not-yours' };
  const known = (await listTeams(tx, member.organisation)).find(({ id }) => id === team);
  if (!known) return { kind: 'refused', why: 'no-team' };
  const inIt = await teamsInCase(tx, member.organisation, caseId);
  if (of.teamId === team || inIt.some(({ teamId }) => teamId === team))
    return { kind: 'refused', why: 'team-in' };
  await insertCaseTeam(tx, {
    organisationId: member.organisation,
    id: newId(),
    caseId,
    personId: of.personId,
    teamId: team,
    does,
    joinedBy: member.member,
    joinedAt: now,
  });
  const data = { team, what: known.name, text: does };
  await addCaseEvent(tx, of, { kind: 'team-joined', member: member.member, data }, now);
  return { kind: 'done', case: of };
};

/** It is done there: its people see nothing of the case from now on. */
export const leaveTeam = async (
  tx: Tx,
  member: Member,
  caseId: string,
  { team }: { team: string },
  now: Date,
): Promise<WhoOutcome> => {
  const of = await lockCase(tx, member.organisation, caseId);
  if (!of) return { kind: 'gone' };
  if (!mayAskTeams(member, of)) return { kind: 'refused', why: 'not-yours' };
  const found = (await teamsInCase(tx, member.organisation, caseId)).find(({ teamId }) => teamId === team);
  if (!found) return { kind: 'refused', why: 'no-team' };
  await endCaseTeam(tx, member.organisation, found.id, now);
  const known = (await listTeams(tx, member.organisation)).find(({ id }) => id === team);
  const data = { team, what: known?.name ?? '', text: found.does };
  await addCaseEvent(tx, of, { kind: 'team-left', member: member.member, data }, now);
  return { kind: 'done', case: of };
};
