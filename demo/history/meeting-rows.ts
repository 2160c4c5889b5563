import { idOf } from '../random.ts';
import { MINUTES } from './meeting-times.ts';
import type { Row } from './rows.ts';

export type Case = Row<'customer_case'>;
export type Meetings = {
  appointment: Row<'appointment'>[];
  appointment_time: Row<'appointment_time'>[];
  appointment_reminder: Row<'appointment_reminder'>[];
  promise: Row<'promise'>[];
  case_event: Row<'case_event'>[];
};

export const nothing = (): Meetings => ({
  appointment: [],
  appointment_time: [],
  appointment_reminder: [],
  promise: [],
  case_event: [],
});
export const together = (all: readonly Meetings[]): Meetings => ({
  appointment: all.flatMap((one) => one.appointment),
  appointment_time: all.flatMap((one) => one.appointment_time),
  appointment_reminder: all.flatMap((one) => one.appointment_reminder),
  promise: all.flatMap((one) => one.promise),
  case_event: all.flatMap((one) => one.case_event),
});

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

/** Times were proposed, and nothing is agreed yet. */
export const before = (of: Case, no: number): Row<'appointment'> => ({
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
