import type { z } from 'zod';
import { sharedProfile } from '../../ask/people/index.ts';
import { recordAccess } from '../../govern/access-log/index.ts';
import { membersByIds } from '../../govern/teams/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { parse } from '../../platform/http/form.ts';
import type { Refused } from '../../platform/http/refused.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { mayWorkOn } from '../cases/index.ts';
import { appointmentPage, type Which } from './appointment.page.tsx';
import type { Made } from './appointment.ts';
import { appointmentsOfCase, type OfOne, timesOf } from './appointments.sql.ts';
import { cancelAppointment } from './change-appointment.ts';
import { confirmTime, isTaken } from './confirm-time.ts';
import { staffForms } from './forms.ts';
import { anyMember } from './policy.ts';
import { recordOutcome } from './record-outcome.ts';
import { channelsFor } from './reminder.rules.ts';
import { remindersOf } from './reminders.sql.ts';
import { isSmsOffered } from './sms.ts';
import { caseOfVisit, memberOf, wordsHere } from './staff-case.ts';
import { reachOf } from './tell-customer.ts';
import { type Words, words } from './words.ts';

const show = (visit: Visit, refused?: Omit<Refused<Which>, 'typed'>): Promise<Answer> =>
  visit.transaction(async (tx) => {
    const { now, language } = visit;
    const found = await caseOfVisit(visit, tx);
    if (!found) return notFound;
    const { organisationId: organisation, id: caseId, personId: person } = found.of;
    const of = (await appointmentsOfCase(tx, organisation, caseId)).find(
      ({ id }) => id === visit.param('appointment'),
    );
    if (!of) return notFound;
    const guest = await sharedProfile(tx, organisation, [person]);
    const look = { person, action: 'R', purpose: 'contact' } as const;
    await recordAccess(
      visit,
      tx,
      { ...look, object: 'case', id: caseId },
      ...(guest ? [{ ...look, object: 'profile' } as const] : []),
    );
    const w = await wordsHere(visit, tx);
    const body = appointmentPage({
      of,
      name: found.name,
      guest,
      member: (await membersByIds(tx, organisation, [of.memberId])).get(of.memberId)?.name ?? '',
      times: of.choosing ? (await timesOf(tx, of)).filter(({ startsAt }) => startsAt > now) : [],
      reminders: await remindersOf(tx, organisation, of.id),
      channels: channelsFor(await reachOf(tx, of), { sms: isSmsOffered() }),
      refused: refused && { ...refused, typed: visit.form.typed },
      done: visit.query.get('gelukt') ?? undefined,
      now,
      language,
      w,
    });
    return visit.page({
      title: w.one.title,
      current: 'today',
      side: 'staff',
      body,
      hasErrors: refused !== undefined,
    });
  });

type Work<V> = (tx: Tx, of: OfOne, value: V, member: string, now: Date) => Promise<Made>;

/** One form of the page, handled: parse, one use case in one transaction, the access log, and back to the page. */
const act =
  <S extends z.ZodType>(form: Which, schema: (w: Words) => S, said: string, work: Work<z.output<S>>) =>
  async (visit: Visit): Promise<Answer> => {
    const w = words[visit.language];
    const parsed = parse(schema(w), visit.form.typed);
    if (parsed.kind === 'invalid') return show(visit, { form, errors: parsed.errors });
    const id = visit.param('appointment');
    if (!isId(id)) return notFound;
    const made = await visit
      .transaction(async (tx): Promise<Made> => {
        const found = await caseOfVisit(visit, tx);
        if (!found) return { kind: 'gone' };
        const { organisationId: organisation, id: caseId, personId: person } = found.of;
        await recordAccess(visit, tx, {
          person,
          action: 'U',
          object: 'case',
          id: caseId,
          purpose: 'contact',
        });
        const here = (await appointmentsOfCase(tx, organisation, caseId)).some((one) => one.id === id);
        if (!here) return { kind: 'gone' };
        const member = memberOf(visit);
        if (!mayWorkOn(member, found.of)) return { kind: 'refused', why: 'not-yours' };
        return work(tx, { organisation, id }, parsed.value, member.member, visit.now);
      })
      .catch((error: unknown): Made => {
        if (isTaken(error)) return { kind: 'refused', why: 'busy' };
        throw error;
      });
    if (made.kind === 'gone') return notFound;
    if (made.kind === 'refused')
      return show(visit, { form, errors: [{ field: FIRST[form], text: w.why[made.why] }] });
    return redirect(
      paths.work.appointment({ case: made.appointment.caseId, appointment: id }, { gelukt: said }),
    );
  };

const FIRST: Readonly<Record<Which, string>> = { confirm: 'tijd', cancel: 'wie', outcome: 'hoe' };

const confirm = act(
  'confirm',
  staffForms.confirm,
  'afgesproken',
  (tx, of, { tijd, herinnering }, member, now) =>
    confirmTime(tx, of, tijd, { by: 'told', member, remindBy: herinnering ?? null }, now),
);
const cancel = act('cancel', staffForms.cancel, 'afgezegd', (tx, of, { wie, woorden }, member, now) =>
  cancelAppointment(tx, of, { by: wie, member, words: woorden }, now),
);
const outcome = act('outcome', staffForms.outcome, 'uitkomst', (tx, of, { hoe, woorden }, member, now) =>
  recordOutcome(tx, of, { outcome: hoe, by: 'member', member, words: woorden }, now),
);

/** An act read again leads to its page. */
const back = (visit: Visit): Answer => {
  visit.accessLogged = true; // nothing was read: the next page does, and writes it
  const at = { case: visit.param('case'), appointment: visit.param('appointment') };
  return isId(at.case) && isId(at.appointment) ? redirect(paths.work.appointment(at)) : notFound;
};

const { work } = paths;
export const appointmentRoutes: Route[] = [
  get(work.appointment, anyMember, 'person', (visit) => show(visit)),
  ...(
    [
      [work.confirmTime, confirm],
      [work.cancelAppointment, cancel],
      [work.outcome, outcome],
    ] as const
  ).flatMap(([at, handle]) => [post(at, anyMember, 'person', handle), get(at, anyMember, 'person', back)]),
];
