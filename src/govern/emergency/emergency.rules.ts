import { addHours } from '../../platform/clock/clock.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { EmergencyAccess } from './emergency.ts';

/** Long enough for one night's call, too short to become a habit. */
export const ACCESS_HOURS = 4;
/** A reason is at least a sentence; the database wants as much. */
export const REASON_LEAST = 15;
export const REASON_MOST = 1000;

export const untilOf = (askedAt: Date): Date => addHours(askedAt, ACCESS_HOURS);

/** From the moment of asking up to its end, the end itself not included. */
export const holds = ({ askedAt, until }: Pick<EmergencyAccess, 'askedAt' | 'until'>, now: Date): boolean =>
  askedAt <= now && now < until;

/** Does it open this case? Asked for the customer herself it opens all that she asked here. */
export const opens = (
  access: Pick<EmergencyAccess, 'personId' | 'caseId' | 'askedAt' | 'until'>,
  of: { personId: string; id: string | null },
  now: Date,
): boolean =>
  access.personId === of.personId &&
  (access.caseId === null || of.id === null || access.caseId === of.id) &&
  holds(access, now);

/** A coach or manager of the same organisation; nobody judges herself, and what was judged stays so. */
export const mayJudge = (
  member: Pick<Member, 'organisation' | 'member' | 'roles'>,
  access: Pick<EmergencyAccess, 'organisationId' | 'memberId' | 'judged'>,
): boolean =>
  member.organisation === access.organisationId &&
  member.member !== access.memberId &&
  access.judged === null &&
  member.roles.some((role) => role === 'coach' || role === 'manager');

/** What waits longest on top, then what was judged, the latest first. */
export const inOrder = <T extends Pick<EmergencyAccess, 'askedAt' | 'judged'>>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => {
    if (!a.judged !== !b.judged) return a.judged ? 1 : -1;
    return a.judged && b.judged
      ? b.judged.at.getTime() - a.judged.at.getTime()
      : a.askedAt.getTime() - b.askedAt.getTime();
  });
