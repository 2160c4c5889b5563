/** A case that somebody must accept by a yes of her own; it rings with one colleague at a time. */
export type Alarm = {
  organisationId: string;
  id: string;
  caseId: string;
  personId: string;
  /** its contact left without a handover, or nobody answered her offer */
  why: 'left' | 'unanswered';
  level: AlarmLevel;
  fromMemberId: string | null;
  toMemberId: string;
  raisedBy: string | null;
  raisedAt: Date;
  answerBy: Date;
  endedAt: Date | null;
  outcome: AlarmOutcome | null;
  acceptedBy: string | null;
};
export const ALARM_LEVELS = ['stand-in', 'coach', 'manager'] as const;
export type AlarmLevel = (typeof ALARM_LEVELS)[number];
export type AlarmOutcome = 'accepted' | 'handed-over' | 'offered' | 'closed';
