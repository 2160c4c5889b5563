import { addDays } from '../../src/platform/clock/clock.ts';
import { workingDeadline } from '../../src/serve/cases/working-time.rules.ts';
import { idOf } from '../random.ts';
import { agreed, over } from './agreed-meetings.ts';
import { before, type Case, type Meetings, nothing, together } from './meeting-rows.ts';
import { makeBook } from './meeting-times.ts';
import { free, promised, unhappy } from './promises.ts';
import type { PersonRows, Row } from './rows.ts';

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
