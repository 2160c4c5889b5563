/** An organisation's work on one question: the words of this slice. */
export const CASE_KINDS = ['desk', 'chosen', 'crisis'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const CASE_STATES = [
  'open',
  'asked',
  'accepted',
  'waiting',
  'serving',
  'served',
  'no-room',
  'declined',
  'stopped',
  'switched',
  'introduced',
] as const;
export type CaseState = (typeof CASE_STATES)[number];
export type Turn = 'customer' | 'organisation' | 'nobody';

/** What usually comes next; staff may write a next step in words of their own instead. */
export const STEPS = [
  'host-calls',
  'organisation-answers',
  'contact-accepts',
  'contact-calls',
  'place-frees',
  'first-delivery',
  'next-delivery',
  'choose-again',
  'another-question',
  'crisis-ends',
  'choose-time',
  'propose-times',
  'meet',
] as const;
export type StepKey = (typeof STEPS)[number];

export type Case = {
  organisationId: string;
  id: string;
  personId: string;
  questionId: string;
  kind: CaseKind;
  offerId: string | null;
  choiceProofId: string | null;
  teamId: string | null;
  title: string;
  state: CaseState;
  turn: Turn;
  /** the named contact; of a chosen case only proposed while `contactAcceptedAt` is null */
  contactId: string;
  contactActive: boolean;
  contactAcceptedAt: Date | null;
  /** a StepKey or a sentence of a colleague; shown through `stepText` */
  nextStep: string | null;
  nextBy: Date | null;
  waitPlace: number | null;
  expectedOn: string | null;
  meanwhile: string | null;
  openedAt: Date;
  changedAt: Date;
  closedAt: Date | null;
  closedWhy: string | null;
  /** what she asked of who will be her contact: rather a woman or a man, in which language */
  wish?: Wish | null;
  wishLanguage?: string | null;
};
export const WISHES = ['woman', 'man'] as const;
export type Wish = (typeof WISHES)[number];

export const CASE_EVENTS = [
  'opened',
  'chosen',
  'contact-proposed',
  'accepted',
  'no-room',
  'contact-accepted',
  'contact-declined',
  'escalated',
  'introduced',
  'reopened',
  'handover-offered',
  'handover-accepted',
  'handover-declined',
  'handover-lapsed',
  'handover-objected',
  'handover-withdrawn',
  'contact-passed',
  'alarm-raised',
  'alarm-passed',
  'alarm-accepted',
  'team-joined',
  'team-left',
  'next-step',
  'waiting',
  'planned',
  'delivered',
  'delivery-cancelled',
  'ground',
  'crisis',
  'crisis-ended',
  'finished',
  'appointment',
  'promise',
  'declined',
  'stopped',
  'switched',
] as const;
export type CaseEventKind = (typeof CASE_EVENTS)[number];

export type CaseEvent = {
  organisationId: string;
  id: string;
  caseId: string;
  personId: string;
  at: Date;
  kind: CaseEventKind;
  memberId: string | null;
  data: Readonly<Record<string, unknown>>;
};

export type Handover = {
  organisationId: string;
  id: string;
  caseId: string;
  personId: string;
  kind: 'first-contact' | 'handover';
  fromMemberId: string | null;
  toMemberId: string;
  reason: string;
  offeredAt: Date;
  answerBy: Date;
  answeredAt: Date | null;
  outcome: 'accepted' | 'declined' | 'withdrawn' | 'objected' | null;
  escalatedAt: Date | null;
  /** offered with others in one act */
  togetherId?: string | null;
};

/** Why an act on a case was not done. */
export type Refusal =
  | 'not-now'
  | 'not-yours'
  | 'nobody-left'
  | 'no-such-colleague'
  | 'already-offered'
  | 'still-planned'
  | 'choice-ended';
/** The same, of acts about who and which team works in it. */
export type WhoRefusal = Refusal | 'colleague-away' | 'no-team' | 'team-in' | 'nothing-chosen';

export type Outcome<Why = Refusal> =
  | { kind: 'done'; case: Case }
  | { kind: 'refused'; why: Why }
  | { kind: 'gone' };
export type WhoOutcome = Outcome<WhoRefusal>;
