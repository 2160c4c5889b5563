import {
  absenceOn,
  absencesFrom,
  activeMembers,
  type Colleague,
  capacityOf,
  languagesOf,
  teamMembers,
  worksOn,
} from '../../govern/teams/index.ts';
import { dayAfter } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { loadsKnown } from './load.sql.ts';
import type { Candidate } from './propose-contact.rules.ts';

/** All that the rule wants to know of who works here, read once. */
export const candidates = async (
  tx: Tx,
  organisation: string,
  team: string | null,
  { now, answerBy }: { now: Date; answerBy?: Date | undefined },
): Promise<{ organisation: Candidate[]; team: Candidate[] }> => {
  const day = dayOf(now);
  const members = await activeMembers(tx, organisation);
  const inTeam = team ? await teamMembers(tx, organisation, team) : [];
  const absences = await absencesFrom(tx, organisation, day);
  const loads = await loadsKnown(tx, organisation);
  const days = answerBy ? daysBetween(day, dayOf(answerBy)) : [];
  const toCandidate = (member: Colleague): Candidate => ({
    id: member.id,
    roles: member.roles,
    active: member.active,
    away: absenceOn(absences, member.id, day) !== undefined,
    languages: languagesOf(member),
    pronoun: member.pronoun,
    open: loads.get(member.id) ?? 0,
    capacity: capacityOf(member),
    inTime:
      days.length === 0 ||
      days.some((one) => worksOn(member, one) && absenceOn(absences, member.id, one) === undefined),
  });
  return { organisation: members.map(toCandidate), team: inTeam.map(toCandidate) };
};

const daysBetween = (from: string, until: string): string[] => {
  const days = [from];
  while (days.length < 14 && (days.at(-1) ?? until) < until) days.push(dayAfter(days.at(-1) ?? from, 1));
  return days;
};
