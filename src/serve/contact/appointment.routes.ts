import { z } from 'zod';
import { findPerson } from '../../ask/people/index.ts';
import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { type FieldError, parse } from '../../platform/http/form.ts';
import { mayDo } from '../../platform/http/mandate.rules.ts';
import type { Refused } from '../../platform/http/refused.ts';
import { get, post, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import {
  type Appointment,
  CHANNELS,
  calendarFile,
  cancelAppointment,
  channelsFor,
  confirmTime,
  fileWords,
  isSmsOffered,
  isTaken,
  lastChannel,
  type Made,
  mayAct,
  recordOutcome,
  timesOf,
  usualChannel,
  wantOther,
} from '../appointments/index.ts';
import { promisesOfPerson } from '../promises/index.ts';
import { type AppointmentForm, ownAppointmentPage } from './appointment.page.tsx';
import { membersAnywhere } from './members.sql.ts';
import { withOwnAppointment } from './own-appointment.ts';
import { personOf } from './own-question.ts';
import { ownQuestion } from './policy.ts';
import { words } from './words.ts';

const show = (visit: Visit, refused?: Omit<Refused<AppointmentForm>, 'typed'>): Promise<Answer> =>
  withOwnAppointment(visit, 'R', async (tx, question, of) => {
    const { now, language } = visit;
    const w = words[language];
    const { personId: person } = question;
    const [member, times, known, last, promises] = await Promise.all([
      membersAnywhere(tx, [of.organisationId], [of.memberId]),
      of.choosing ? timesOf(tx, of) : [],
      findPerson(tx, person),
      lastChannel(tx, of.organisationId, person),
      promisesOfPerson(tx, person, [of.caseId]),
    ]);
    const channels = channelsFor(
      { email: known?.email ?? null, phone: known?.phone ?? null },
      { sms: isSmsOffered() },
    );
    const who = member.get(of.memberId)?.name ?? w.someone;
    const body = ownAppointmentPage({
      question: question.id,
      of,
      who,
      times: times.filter(({ startsAt }) => startsAt > now),
      channels,
      usual: usualChannel(channels, of.remindBy ?? last),
      timesBy: promises.findLast((one) => one.kind === 'times' && one.subjectId === of.id && !one.keptAt)
        ?.dueAt,
      mayTalk: mayDo(visit.actor, 'talk'),
      refused: refused && { ...refused, typed: visit.form.typed },
      done: visit.query.get('gelukt') ?? undefined,
      now,
      language,
      w,
    });
    const title = w.meeting.page.title.replace('{who}', who);
    return visit.page({ title, current: 'question', body, hasErrors: refused !== undefined });
  });

type Work = (
  visit: Visit,
  of: Appointment,
  tx: Parameters<typeof wantOther>[0],
) => Promise<Made> | FieldError[];

/** One form of the page: the use case in her own transaction, and back to the page. */
const act =
  (form: AppointmentForm, field: string, said: string, work: Work) =>
  async (visit: Visit): Promise<Answer> => {
    const w = words[visit.language].meeting.page;
    let errors: FieldError[] = [];
    const done = await withOwnAppointment(visit, 'U', async (tx, question, of) => {
      const worked = work(visit, of, tx);
      if (Array.isArray(worked)) {
        errors = worked;
        return notFound;
      }
      const made = await worked;
      if (made.kind === 'refused') errors = [{ field, text: w.why[made.why] }];
      return made.kind === 'done'
        ? redirect(paths.question.appointment({ id: question.id, appointment: of.id }, { gelukt: said }))
        : notFound;
    }).catch((error: unknown): Answer => {
      // The whole transaction is undone: somebody else has this time.
      if (!isTaken(error)) throw error;
      errors = [{ field, text: w.why.busy }];
      return notFound;
    });
    return errors.length > 0 ? show(visit, { form, errors }) : done;
  };

const at = ({ organisationId: organisation, id }: Appointment) => ({ organisation, id });
const ours = (visit: Visit) => words[visit.language].meeting.page;
const optionalWords = (message: string) =>
  z.preprocess(
    (value) => (value === '' || value === undefined ? null : value),
    z.string().max(400, message).nullable(),
  );

const choose = act('kiezen', 'tijd', 'gekozen', (visit, of, tx) => {
  const w = ours(visit);
  const form = z.object({ tijd: z.uuid(w.pickError), herinnering: z.enum(CHANNELS).optional() });
  const parsed = parse(form, visit.form.typed);
  if (parsed.kind === 'invalid') return parsed.errors;
  const { tijd, herinnering } = parsed.value;
  return confirmTime(
    tx,
    at(of),
    tijd,
    { by: 'customer', member: null, remindBy: herinnering ?? null },
    visit.now,
  );
});

const move = act('verzetten', 'wensen', 'verzet', (visit, of, tx) => {
  const parsed = parse(z.object({ wensen: optionalWords(ours(visit).wishesLong) }), visit.form.typed);
  if (parsed.kind === 'invalid') return parsed.errors;
  return wantOther(tx, at(of), parsed.value.wensen, visit.now);
});

const cancel = act('afzeggen', '', 'afgezegd', (visit, of, tx) =>
  cancelAppointment(tx, at(of), { by: 'customer', member: null, words: null }, visit.now),
);

const nobody = act('niemand', 'wat', 'gezegd', (visit, of, tx) => {
  const w = ours(visit);
  const form = z.object({
    wat: z.enum(['not-come', 'too-late'], w.nobodyError),
    woorden: optionalWords(w.wishesLong),
  });
  const parsed = parse(form, visit.form.typed);
  if (parsed.kind === 'invalid') return parsed.errors;
  const { wat: outcome, woorden } = parsed.value;
  return recordOutcome(tx, at(of), { outcome, by: 'customer', member: null, words: woorden }, visit.now);
});

/** Downloaded into her own calendar: the same file updates or takes away what stands there. */
const file = (visit: Visit): Promise<Answer> =>
  withOwnAppointment(visit, 'R', async (tx, question, of) => {
    if (!mayAct('file', 'customer', of, visit.now)) return notFound;
    const { site, language, now } = visit;
    const who = (await membersAnywhere(tx, [of.organisationId], [of.memberId])).get(of.memberId)?.name ?? '';
    const body = calendarFile(of, {
      words: fileWords(of, { member: who, language, form: null }),
      link: `${site.publicOrigin}${paths.question.appointment({ id: question.id, appointment: of.id })}`,
      organizer: { name: site.name, email: `afspraken@${new URL(site.publicOrigin).hostname}` },
      now,
    });
    return { kind: 'file', body, type: 'text/calendar; charset=utf-8', name: 'afspraak.ics' };
  });

/** An act read again leads to its page. */
const back = (visit: Visit): Answer => {
  personOf(visit);
  visit.accessLogged = true; // nothing was read: the next page does, and writes it
  const address = { id: visit.param('id'), appointment: visit.param('appointment') };
  return isId(address.id) && isId(address.appointment)
    ? redirect(paths.question.appointment(address))
    : notFound;
};

const { question } = paths;
export const appointmentRoutes: Route[] = [
  get(question.appointment, ownQuestion, 'person', (visit) => show(visit)),
  get(question.calendarFile, ownQuestion, 'person', file),
  ...(
    [
      [question.confirmTime, choose],
      [question.moveAppointment, move],
      [question.cancelAppointment, cancel],
      [question.nobodyCame, nobody],
    ] as const
  ).flatMap(([path, handle]) => [
    ...withMandate('talk', post(path, ownQuestion, 'person', handle)),
    get(path, ownQuestion, 'person', back),
  ]),
];
