import { addDays } from '../../src/platform/clock/clock.ts';
import { dayOf } from '../../src/platform/language/dates.ts';
import { reminderAt } from '../../src/serve/appointments/reminder.rules.ts';
import { isInWeek, momentOf, workweekOf } from '../../src/serve/appointments/slots.rules.ts';
import { closingOf, workingDeadline } from '../../src/serve/cases/working-time.rules.ts';
import { staff } from '../data/staff.ts';
import { idOf } from '../random.ts';
import type { PersonRows, Row } from './rows.ts';
import { memberId, organisationId } from './world.ts';

type Case = Row<'customer_case'>;
export type Meetings = {
  appointment: Row<'appointment'>[];
  appointment_time: Row<'appointment_time'>[];
  appointment_reminder: Row<'appointment_reminder'>[];
  promise: Row<'promise'>[];
  case_event: Row<'case_event'>[];
};

const HOURS = ['09:30', '11:00', '13:30', '15:00'] as const;
const MINUTES = 60;
type Span = { starts_at: Date; ends_at: Date };
const week = new Map(staff.map((one) => [memberId(one.slug), workweekOf(one.hours)]));

/** Gives out the times of each colleague, so that nobody is in two places at once. */
const makeBook = (today: Date) => {
  const taken = new Set<string>();
  const spanAt = (day: string, hour: string): Span => {
    const starts_at = momentOf(day, hour);
    return { starts_at, ends_at: new Date(starts_at.getTime() + MINUTES * 60_000) };
  };
  /** @param from how many days from today to begin looking; back in time when it is negative */
  return (member: string, from: number): Span => {
    for (let n = 0; ; n++) {
      const day = dayOf(
        addDays(today, from < 0 ? from - Math.floor(n / HOURS.length) : from + Math.floor(n / HOURS.length)),
      );
      const span = spanAt(day, HOURS[n % HOURS.length] ?? '11:00');
      const key = `${member} ${span.starts_at.toISOString()}`;
      const works = isInWeek(week.get(member) ?? workweekOf(null), {
        startsAt: span.starts_at,
        endsAt: span.ends_at,
      });
      // A week that is never inside office hours would look for ever.
      if (taken.has(key) || (!works && n < 80)) continue;
      taken.add(key);
      return span;
    }
  };
};

const PLACES: readonly Pick<Row<'appointment'>, 'place' | 'address' | 'travel' | 'bring'>[] = [
  { place: 'home', address: null, travel: null, bring: null },
  {
    place: 'location',
    address: 'Lepelaarstraat 4, Oeverstad',
    travel: 'Bus 4 stopt voor de deur. Parkeren is gratis. De ingang heeft geen drempel.',
    bring: 'Uw medicijnlijst, als u die heeft',
  },
  { place: 'phone', address: 'Wij bellen u op het nummer dat u gaf', travel: null, bring: null },
];

const before = (of: Case, no: number): Row<'appointment'> => ({
  organisation_id: of.organisation_id,
  id: idOf(of.id, 'appointment', no),
  case_id: of.id,
  person_id: of.person_id,
  member_id: of.contact_id,
  about: no === 0 ? 'Kennismaken en samen kijken wat u nodig heeft' : 'Kijken of de hulp nog past',
  minutes: MINUTES,
  ...(PLACES[(of.id.charCodeAt(0) + no) % PLACES.length] as (typeof PLACES)[number]),
  state: 'proposed',
  round: 1,
  sequence: 0,
  choosing: true,
  proposed_at: of.contact_accepted_at ?? of.opened_at,
  proposed_by: of.contact_id,
  wishes: null,
  starts_at: null,
  ends_at: null,
  confirmed_at: null,
  confirmed_by: null,
  remind_by: null,
  cancelled_at: null,
  cancelled_by: null,
  outcome_at: null,
  outcome_by: null,
  outcome_words: null,
  promise_id: null,
  told: 'proposed/1/0',
});

type Promised = Partial<Row<'promise'>> & Pick<Row<'promise'>, 'what' | 'made_at' | 'due_at'>;
const promised = (of: Case, no: string, more: Promised): Row<'promise'> => ({
  organisation_id: of.organisation_id,
  id: idOf(of.id, 'promise', no),
  case_id: of.id,
  person_id: of.person_id,
  member_id: of.contact_id,
  kept_at: null,
  broken_at: null,
  dropped_at: null,
  kind: null,
  subject_id: null,
  evidence: null,
  evidence_id: null,
  moved_to: null,
  agreed: null,
  said: null,
  said_at: null,
  ...more,
});

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
const agreed = (of: Case, no: number, span: Span, at: Date, remindBy: 'email' | 'letter'): Meetings => {
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
const over = (of: Case, made: Meetings, n: number): Meetings => {
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

/** Times wait for her; the case says so too. */
const proposed = (of: Case, book: ReturnType<typeof makeBook>, now: Date): Meetings => {
  const appointment: Row<'appointment'> = { ...before(of, 0), proposed_at: addDays(now, -1) };
  const times = [3, 4, 6].map((days, n) => ({
    organisation_id: of.organisation_id,
    id: idOf(of.id, 'time', n),
    appointment_id: appointment.id,
    case_id: of.id,
    person_id: of.person_id,
    round: 1,
    ...book(of.contact_id, days),
  }));
  Object.assign(of, { next_step: 'choose-time', next_by: null, turn: 'customer' });
  return { ...nothing(), appointment: [appointment], appointment_time: times };
};

/** None fitted: it is our move, with a promised moment. */
const wanted = (of: Case, now: Date): Meetings => {
  const due_at = workingDeadline(addDays(now, -1), 24);
  const due = due_at > now ? due_at : workingDeadline(now, 4);
  Object.assign(of, { next_step: 'propose-times', next_by: due, turn: 'organisation' });
  const appointment: Row<'appointment'> = {
    ...before(of, 0),
    state: 'wanted',
    choosing: false,
    wishes: 'Liever in de middag. ’s Ochtends komt de thuiszorg.',
    told: 'wanted/1/0',
  };
  const made_at = addDays(now, -1);
  return {
    ...nothing(),
    appointment: [appointment],
    promise: [
      promised(of, 'times', {
        what: 'times',
        kind: 'times',
        subject_id: appointment.id,
        made_at,
        due_at: due,
      }),
    ],
  };
};

/** Not content, and not answered yet: her contact does not read it. */
const unhappy = (life: PersonRows, of: Case, now: Date): Row<'promise'>[] => {
  const coach = staff.find(
    (one) =>
      organisationId(one.organisation) === of.organisation_id &&
      one.roles.some((role) => role === 'coach' || role === 'manager'),
  );
  if (!coach) return [];
  const id = idOf(of.id, 'unhappy');
  const made_at = addDays(now, -1);
  life.message.push({
    organisation_id: of.organisation_id,
    id,
    case_id: of.id,
    person_id: of.person_id,
    sender: 'customer',
    member_id: null,
    body: 'Er kwam deze week twee keer iemand anders dan was afgesproken. Ik hoorde dat pas aan de deur.',
    channel: 'web',
    sent_at: made_at,
    written_by: null,
    read_at: null,
    mail_id: null,
    to_whom: 'coach',
  });
  const due = { made_at, due_at: workingDeadline(now, 6), member_id: memberId(coach.slug) };
  return [promised(of, 'unhappy', { what: 'complaint', kind: 'complaint', subject_id: id, ...due })];
};

/** In our own words: kept by what she said, still open, and one that we moved with her yes. */
const free = (of: Case, now: Date): Meetings => {
  const made = addDays(now, -6);
  const dayIn = (days: number) => closingOf(dayOf(addDays(now, days)));
  const next = promised(of, 'free-next', {
    what: 'Ik bel de gemeente over uw vervoer',
    kind: 'free',
    made_at: addDays(now, -2),
    due_at: dayIn(3),
  });
  return {
    ...nothing(),
    promise: [
      promised(of, 'free-kept', {
        what: 'Ik stuur u de folder over dagbesteding',
        kind: 'free',
        made_at: made,
        due_at: dayIn(-3),
        kept_at: addDays(now, -4),
        evidence: 'customer',
        said: 'yes',
        said_at: addDays(now, -4),
      }),
      next,
      promised(of, 'free-moved', {
        what: 'Ik bel de gemeente over uw vervoer',
        kind: 'free',
        made_at: made,
        due_at: dayIn(-1),
        dropped_at: addDays(now, -2),
        moved_to: next.id,
        agreed: true,
      }),
    ],
  };
};

const nothing = (): Meetings => ({
  appointment: [],
  appointment_time: [],
  appointment_reminder: [],
  promise: [],
  case_event: [],
});
const together = (all: readonly Meetings[]): Meetings => ({
  appointment: all.flatMap((one) => one.appointment),
  appointment_time: all.flatMap((one) => one.appointment_time),
  appointment_reminder: all.flatMap((one) => one.appointment_reminder),
  promise: all.flatMap((one) => one.promise),
  case_event: all.flatMap((one) => one.case_event),
});

/**
 * Appointments past and to come, and promises in our own words, for whoever has a named contact. Who waits for a call
 * gets times, an agreed one, or asked for others: three kinds of next steps. Changes those cases before they are kept.
 */
export const meetings = (lives: readonly PersonRows[], now: Date): Meetings => {
  const book = makeBook(now);
  const all = lives.flatMap((life) =>
    life.customer_case
      .filter((of) => of.kind === 'chosen' && of.contact_accepted_at !== null && of.state !== 'waiting')
      .map((of) => ({ life, of, email: life.person[0]?.email ?? null })),
  );
  let calls = 0;
  const seen = new Set<string>();
  // Whom one can sign in as, as who receives care, always has something to see.
  const shown = all.findLast(({ of }) => of.state === 'serving' && !of.closed_at)?.of;
  return together(
    all.map(({ life, of, email }, n): Meetings => {
      const by = email ? 'email' : 'letter';
      const accepted = of.contact_accepted_at ?? of.opened_at;
      if (of.state === 'accepted' && of.next_step === 'contact-calls' && !of.closed_at) {
        calls++;
        if (calls % 3 === 1) return proposed(of, book, now);
        if (calls % 3 === 2) return wanted(of, now);
        const span = book(of.contact_id, 2);
        Object.assign(of, { next_step: 'meet', next_by: span.starts_at, turn: 'organisation' });
        return agreed(of, 0, span, addDays(now, -1), by);
      }
      const age = (now.getTime() - accepted.getTime()) / 86_400_000;
      const past =
        age > 5 && n % 2 === 0
          ? [over(of, agreed(of, 0, book(of.contact_id, -Math.floor(age) + 3), accepted, by), n)]
          : [];
      const serving = of.state === 'serving' && !of.closed_at;
      const first = serving && !seen.has(of.organisation_id);
      if (serving) seen.add(of.organisation_id);
      const meets = serving && (first || of === shown || n % 3 !== 1);
      const coming = meets ? [agreed(of, 1, book(of.contact_id, 2 + (n % 6)), addDays(now, -2), by)] : [];
      const discontent = first ? [{ ...nothing(), promise: unhappy(life, of, now) }] : [];
      return together([...past, ...coming, ...discontent, ...(meets ? [free(of, now)] : [])]);
    }),
  );
};
