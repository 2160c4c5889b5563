import { ALARM_LEVELS, type AlarmLevel } from './alarm.ts';
import type { Candidate } from './propose-contact.rules.ts';
import { drawByKey } from './rendezvous.rules.ts';

type Around = { caseId: string; team: readonly Candidate[]; organisation: readonly Candidate[] };
export type Rung = { level: AlarmLevel; member: string };

/**
 * With whom an unanswered case rings next: the coach of its team, another coach, then a manager. Never with who is away,
 * nor with who let it ring. Undefined when there is nobody else: then it goes on ringing where it is.
 */
export const nextRung = (
  level: AlarmLevel,
  { caseId, team, organisation }: Around,
  not: readonly string[],
): Rung | undefined => {
  const free = ({ id, active, away }: Candidate) => active && !away && !not.includes(id);
  const rounds: [AlarmLevel, readonly Candidate[], 'coach' | 'manager'][] = [
    ['coach', team, 'coach'],
    ['coach', organisation, 'coach'],
    ['manager', organisation, 'manager'],
  ];
  const higher = rounds.filter(([one]) => ALARM_LEVELS.indexOf(one) > ALARM_LEVELS.indexOf(level));
  for (const [one, members, role] of higher) {
    const drawn = drawByKey(
      caseId,
      members.filter((member) => free(member) && member.roles.includes(role)),
    );
    if (drawn) return { level: one, member: drawn.id };
  }
  return undefined;
};
