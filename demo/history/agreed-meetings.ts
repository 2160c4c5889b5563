import { dayOf } from '../../src/platform/language/dates.ts';
import { reminderAt } from '../../src/serve/appointments/reminder.rules.ts';
import { idOf } from '../random.ts';
import { before, type Case, type Meetings } from './meeting-rows.ts';
import type { Span } from './meeting-times.ts';
import { promised } from './promises.ts';
import type { Row } from './rows.ts';

const event = (of: Case, no: string, at: Date, data: object): Row<'case_event'> => ({
  organisation_id: of.organisation_id,
  id: idOf(of.id, 'meeting-event', no),
  case_id: of.id,
  person_id: of.person_id,
  at,
  kind: 'appointment',
  member_id: of.contact_id,
  data: JSON.stringify(data),
});

/** With her yes: the appointment, the promise that we will be there, the reminder. */
export const agreed = (
  of: Case,
  no: number,
  span: Span,
  at: Date,
  remindBy: 'email' | 'letter',
): Meetings => {
  const appointment: Row<'appointment'> = {
    ...before(of, no),
    ...span,
    state: 'confirmed',
    choosing: false,
    confirmed_at: at,
    confirmed_by: no % 3 === 2 ? 'told' : 'customer',
    remind_by: remindBy,
    promise_id: idOf(of.id, 'promise', `appointment-${no}`),
    told: 'confirmed/1/0',
  };
  const { id: subject_id } = appointment;
  const due_at = reminderAt(remindBy, span.starts_at, at);
  const promise = promised(of, `appointment-${no}`, {
    what: 'appointment',
    kind: 'appointment',
    subject_id,
    made_at: at,
    due_at: span.starts_at,
  });
  return {
    appointment: [appointment],
    appointment_time: [],
    appointment_reminder: due_at
      ? [
          {
            organisation_id: of.organisation_id,
            id: idOf(of.id, 'reminder', no),
            appointment_id: subject_id,
            case_id: of.id,
            person_id: of.person_id,
            sequence: 0,
            channel: remindBy,
            due_at,
            state: 'waiting',
            attempts: 0,
            done_at: null,
            done_by: null,
            last_error: null,
          },
        ]
      : [],
    promise: [promise],
    case_event: [
      event(of, `agreed-${no}`, at, {
        act: 'confirmed',
        appointment: subject_id,
        with: of.contact_id,
        by: 'customer',
        day: dayOf(span.starts_at),
      }),
    ],
  };
};

type Outcome = 'went' | 'no-show' | 'not-come' | 'too-late';
const RARE: readonly [every: number, outcome: Outcome][] = [
  [9, 'no-show'],
  [14, 'not-come'],
  [17, 'too-late'],
];
const WORDS: Readonly<Record<Outcome, string | null>> = {
  went: null,
  'no-show': null,
  'not-come': 'Ik zat klaar, maar er kwam niemand.',
  'too-late': 'De vorige afspraak liep uit. Wij belden te laat.',
};

/** How it went, written down the same day; of our own failure she told it herself. */
export const over = (of: Case, made: Meetings, n: number): Meetings => {
  const outcome = RARE.find(([every]) => n % every === every - 1)?.[1] ?? 'went';
  const [appointment] = made.appointment;
  const [promise] = made.promise;
  if (!appointment?.ends_at || !promise) return made;
  const at = new Date(appointment.ends_at.getTime() + 3_600_000);
  const kept = { kept_at: promise.due_at, evidence: 'appointment', evidence_id: appointment.id };
  const result =
    outcome === 'went' ? kept : outcome === 'no-show' ? { dropped_at: at } : { broken_at: promise.due_at };
  return {
    ...made,
    appointment: [
      {
        ...appointment,
        state: outcome,
        outcome_at: at,
        outcome_by: outcome === 'not-come' ? 'customer' : 'member',
        outcome_words: WORDS[outcome],
      },
    ],
    appointment_reminder: made.appointment_reminder.map((one) => ({
      ...one,
      state: 'done',
      attempts: 1,
      done_at: one.due_at,
    })),
    promise: [{ ...promise, ...result }],
    case_event: [
      ...made.case_event,
      event(of, `over-${n}`, at, {
        act: outcome,
        appointment: appointment.id,
        with: of.contact_id,
        by: 'us',
        day: appointment.starts_at && dayOf(appointment.starts_at),
      }),
    ],
  };
};
