import { paths } from '../../src/paths.ts';
import type { SessionOf } from '../../src/platform/auth/sessions.ts';
import type { Door } from '../../src/platform/database/door.ts';
import type { Stop } from './every-page-stops.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';
type Own = { as: string; question: string; appointment: string; state: string };

/** The appointments of whom one can sign in as, each with the question it is about. */
const ownAppointments = async (door: Door, who: ReadonlyMap<string, SessionOf>): Promise<Own[]> => {
  const found: Own[] = [];
  for (const [as, of] of who) {
    if (of.kind !== 'person') continue;
    const rows = await door.transaction({ kind: 'customer', person: of.person }, (tx) =>
      tx
        .selectFrom('appointment as a')
        .innerJoin('customer_case as c', (on) =>
          on.onRef('c.organisation_id', '=', 'a.organisation_id').onRef('c.id', '=', 'a.case_id'),
        )
        .select(['a.id', 'a.state', 'c.question_id'])
        .where('a.person_id', '=', of.person)
        .where('c.person_id', '=', of.person)
        .execute(),
    );
    found.push(
      ...rows.map((row) => ({ as, question: row.question_id, appointment: row.id, state: row.state })),
    );
  }
  return found;
};

type Staff = { as: string; of: { organisation: string; member: string }; case: string };

/** Agreeing on a time and what was promised: as who chooses, as who proposes, as who hears discontent. */
export const meetingStops = async (
  door: Door,
  who: ReadonlyMap<string, SessionOf>,
  contact: Staff,
  manager: Staff,
): Promise<Stop[]> => {
  const own = await ownAppointments(door, who);
  const agreed = own.find(({ state }) => state === 'confirmed');
  if (!agreed) throw new Error('nobody in the demo has an appointment to come');
  const job = { kind: 'job', name: 'test', organisation: contact.of.organisation } as const;
  const there = await door.transaction(job, async (tx) => ({
    meeting: await tx
      .selectFrom('appointment as a')
      .innerJoin('customer_case as c', (on) =>
        on.onRef('c.organisation_id', '=', 'a.organisation_id').onRef('c.id', '=', 'a.case_id'),
      )
      .select(['a.id', 'a.case_id'])
      .where('a.organisation_id', '=', contact.of.organisation)
      .where('c.organisation_id', '=', contact.of.organisation)
      .where('a.state', '=', 'confirmed')
      .where('c.closed_at', 'is', null)
      // In a team of hers: a role alone opens no case.
      .where('c.team_id', 'in', (of) =>
        of
          .selectFrom('team_member as t')
          .select('t.team_id')
          .where('t.organisation_id', '=', contact.of.organisation)
          .where('t.member_id', '=', manager.of.member),
      )
      .orderBy('a.id')
      .executeTakeFirstOrThrow(),
    said: await tx
      .selectFrom('message')
      .select('id')
      .where('organisation_id', '=', contact.of.organisation)
      .where('to_whom', '=', 'coach')
      .executeTakeFirstOrThrow(),
  }));
  return [...customerStops(own, agreed), ...staffStops(contact, manager, there.meeting, there.said.id)];
};

const customerStops = (own: readonly Own[], agreed: Own): Stop[] => {
  const { question } = paths;
  const { as } = agreed;
  const at = { id: agreed.question, appointment: agreed.appointment };
  const back = [
    question.confirmTime,
    question.moveAppointment,
    question.cancelAppointment,
    question.nobodyCame,
  ];
  return [
    ...own.map((one) => ({
      as: one.as,
      of: question.appointment,
      at: question.appointment({ id: one.question, appointment: one.appointment }),
    })),
    ...back.map((of) => ({ as, of, at: of(at), to: question.appointment(at) })),
    { as, of: question.calendarFile, at: question.calendarFile(at), file: true },
    { as, of: question.unhappy, at: question.unhappy(at) },
    { as, of: question.status, at: question.status(at) },
    { as, of: question.promise, at: question.promise({ ...at, promise: NOBODY }), to: question.status(at) },
  ];
};

/** A manager sees the cases of the whole house as a coach of it does; the contact her own. */
const staffStops = (
  contact: Staff,
  manager: Staff,
  meeting: { id: string; case_id: string },
  message: string,
): Stop[] => {
  const { work } = paths;
  const { as } = contact;
  const of = { case: contact.case };
  const one = { case: meeting.case_id, appointment: meeting.id };
  const promise = { ...of, promise: NOBODY };
  return [
    { as, of: work.agenda, at: work.agenda() },
    { as, of: work.appointments, at: work.appointments(of) },
    { as, of: work.promises, at: work.promises(of) },
    { as, of: work.promise, at: work.promise(promise), to: work.case(of) },
    { as, of: work.movePromise, at: work.movePromise(promise), to: work.case(of) },
    { as, of: work.toPrint, at: work.toPrint() },
    { as, of: work.printReminder, at: work.printReminder({ reminder: NOBODY }), to: work.toPrint() },
    { as: manager.as, of: work.appointment, at: work.appointment(one) },
    { as: manager.as, of: work.moreTimes, at: work.moreTimes(one) },
    ...[work.confirmTime, work.cancelAppointment, work.outcome].map((act) => ({
      as: manager.as,
      of: act,
      at: act(one),
      to: work.appointment(one),
    })),
    { as: manager.as, of: work.unhappy, at: work.unhappy() },
    { as: manager.as, of: work.unhappyOne, at: work.unhappyOne({ message }) },
  ];
};
