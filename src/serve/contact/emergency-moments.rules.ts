import type { EmergencyAccess } from '../../govern/emergency/index.ts';
import type { MomentKey, Past } from './timeline.rules.ts';

/** Was it about this question? Asked for herself, it was about all that she asks there. */
export const isAbout = (
  access: Pick<EmergencyAccess, 'caseId' | 'organisationId'>,
  cases: readonly { id: string; organisationId: string }[],
): boolean =>
  cases.some(
    ({ id, organisationId }) =>
      access.caseId === id || (access.caseId === null && access.organisationId === organisationId),
  );

const moment = (key: MomentKey, at: Date, access: EmergencyAccess, member: string, quote: string): Past => ({
  at,
  by: 'us',
  key,
  organisation: access.organisationId,
  member,
  other: null,
  quote,
  count: null,
  day: null,
  helper: null,
});

/** A colleague was let in for an emergency, and what we thought of it afterwards: each is told, with the reason. */
export const emergencyMoments = (accesses: readonly EmergencyAccess[]): Past[] =>
  accesses.flatMap((access) => {
    const { judged } = access;
    const asked = moment('emergency', access.askedAt, access, access.memberId, access.reason);
    if (!judged) return [asked];
    const key = judged.verdict === 'justified' ? 'emergency-justified' : 'emergency-not-justified';
    return [asked, moment(key, judged.at, access, judged.by ?? access.memberId, judged.words)];
  });

/** In the order in which all of it happened. */
export const inOrderOfTime = (past: readonly Past[]): Past[] =>
  [...past].sort((a, b) => a.at.getTime() - b.at.getTime());
