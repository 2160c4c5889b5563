/** A time to meet: proposed by us, confirmed by the customer. */
export const PLACES = ['home', 'location', 'phone', 'video'] as const;
export type Place = (typeof PLACES)[number];

export const STATES = [
  'proposed',
  'wanted',
  'confirmed',
  'cancelled',
  'went',
  'no-show',
  'not-come',
  'too-late',
] as const;
/**
 * 'wanted': none of the times fitted her, or she wants another; it is our move. 'no-show': she did not come.
 * 'not-come' and 'too-late' are our own failures: never counted against her.
 */
export type State = (typeof STATES)[number];
export type Outcome = Extract<State, 'went' | 'no-show' | 'not-come' | 'too-late'>;
export const OUTCOMES: readonly Outcome[] = ['went', 'no-show', 'not-come', 'too-late'];

/** By what way she wants to be reminded; 'none' is a choice too. */
export const CHANNELS = ['email', 'sms', 'letter', 'none'] as const;
export type Channel = (typeof CHANNELS)[number];

export type Span = { startsAt: Date; endsAt: Date };

export type Appointment = {
  organisationId: string;
  id: string;
  caseId: string;
  personId: string;
  /** with whom */
  memberId: string;
  about: string;
  bring: string | null;
  place: Place;
  /** street and town, the number that will call, or where to click: told to her, never fetched by the page */
  address: string | null;
  travel: string | null;
  minutes: number;
  state: State;
  /** which times she may choose from now */
  round: number;
  /** may she choose from the times of this round now? */
  choosing: boolean;
  /** of the calendar file: goes up with every change that her calendar must hear of */
  sequence: number;
  proposedAt: Date;
  proposedBy: string;
  wishes: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
  confirmedAt: Date | null;
  /** she herself, or told to a colleague on the phone */
  confirmedBy: 'customer' | 'told' | null;
  remindBy: Channel | null;
  cancelledAt: Date | null;
  cancelledBy: 'customer' | 'us' | null;
  outcomeAt: Date | null;
  outcomeBy: 'customer' | 'member' | null;
  outcomeWords: string | null;
  promiseId: string | null;
  told: string | null;
};

/** One of the times that she may choose. */
export type Time = Span & { id: string; appointmentId: string; round: number };

export type Why =
  | 'not-now'
  | 'not-yours'
  | 'no-such-time'
  | 'past'
  | 'too-early'
  | 'no-times'
  | 'too-many'
  | 'twice'
  | 'day-off'
  | 'busy';

export type Made =
  | { kind: 'done'; appointment: Appointment }
  | { kind: 'refused'; why: Why }
  | { kind: 'gone' };
