import { type GuestProfile, sharedProfile } from '../../ask/people/index.ts';
import { recordAccess } from '../../govern/access-log/index.ts';
import { activeMembers } from '../../govern/teams/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import type { FieldError } from '../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import type { Case } from '../cases/index.ts';
import type { Appointment, Made } from './appointment.ts';
import { appointmentsOfCase } from './appointments.sql.ts';
import { calendarOf } from './calendar.ts';
import { isTaken } from './confirm-time.ts';
import { LENGTHS, proposalIn } from './forms.ts';
import { anyMember } from './policy.ts';
import { proposePage } from './propose.page.tsx';
import { proposeTimes } from './propose-times.ts';
import { freeTimes } from './slots.rules.ts';
import { caseOfVisit, memberOf, wordsHere } from './staff-case.ts';
import { words } from './words.ts';

const AHEAD = 21;
const SHOWN = 12;

const show = (visit: Visit, errors: FieldError[] = []): Promise<Answer> =>
  visit.transaction(async (tx) => {
    const found = await caseOfVisit(visit, tx);
    if (!found || found.of.closedAt) return notFound;
    const again = await againOf(visit, tx, found.of);
    if (again === 'gone') return notFound;
    const { person, id } = { person: found.of.personId, id: found.of.id };
    const guest = await sharedProfile(tx, found.of.organisationId, [person]);
    const look = { person, action: 'R', purpose: 'contact' } as const;
    await recordAccess(
      visit,
      tx,
      { ...look, object: 'case', id },
      ...(guest ? [{ ...look, object: 'profile' } as const] : []),
    );
    return page(visit, tx, { ...found, guest }, again, errors);
  });

const page = async (
  visit: Visit,
  tx: Tx,
  { of, name, guest }: { of: Case; name: string; guest: GuestProfile | undefined },
  again: Appointment | undefined,
  errors: FieldError[],
): Promise<Answer> => {
  const { now, language } = visit;
  const w = await wordsHere(visit, tx);
  const organisation = memberOf(visit).organisation;
  const colleagues = await activeMembers(tx, organisation);
  const asked = visit.form.typed['met'] ?? visit.query.get('met') ?? again?.memberId ?? of.contactId;
  const whom = colleagues.some(({ id }) => id === asked) ? asked : of.contactId;
  const minutes = lengthOf(visit.form.typed['minuten'] ?? visit.query.get('minuten') ?? again?.minutes);
  const calendar = await calendarOf(tx, { organisation, member: whom, but: again?.id }, now);
  const body = proposePage({
    caseId: of.id,
    name,
    guest,
    now,
    again,
    whom,
    minutes,
    colleagues,
    free: calendar ? freeTimes(calendar, { minutes, days: AHEAD, most: SHOWN }, now) : [],
    typed: visit.form.typed,
    ticked: visit.form.all('tijd'),
    errors,
    language,
    w,
  });
  const title = again ? w.propose.again : w.propose.title;
  return visit.page({ title, current: 'today', side: 'staff', body, hasErrors: errors.length > 0 });
};

const lengthOf = (asked: string | number | undefined): number => {
  const wanted = Number(asked ?? 60);
  return LENGTHS.find((one) => one === wanted) ?? 60;
};

const againOf = async (visit: Visit, tx: Tx, of: Case): Promise<Appointment | undefined | 'gone'> => {
  const id = visit.param('appointment');
  if (!id) return undefined;
  if (!isId(id)) return 'gone';
  return (await appointmentsOfCase(tx, of.organisationId, of.id)).find((one) => one.id === id) ?? 'gone';
};

const propose = async (visit: Visit): Promise<Answer> => {
  const { now, language } = visit;
  const w = words[language];
  const read = proposalIn(visit.form, w.propose);
  if (read.kind === 'invalid') return show(visit, read.errors);
  const again = visit.param('appointment') || undefined;
  if (again && !isId(again)) return notFound;
  const made = await visit
    .transaction(async (tx): Promise<Made> => {
      const found = await caseOfVisit(visit, tx);
      if (!found) return { kind: 'gone' };
      const { id, personId: person } = found.of;
      await recordAccess(visit, tx, { person, action: 'U', object: 'case', id, purpose: 'contact' });
      return proposeTimes(tx, memberOf(visit), id, read.value, now, again);
    })
    .catch((error: unknown) => {
      if (isTaken(error)) return { kind: 'refused', why: 'busy' } as const;
      throw error;
    });
  if (made.kind === 'gone') return notFound;
  if (made.kind === 'refused') return show(visit, [{ field: 'tijd', text: w.why[made.why] }]);
  const gelukt = read.value.agreed ? 'afgesproken' : 'voorgesteld';
  return redirect(
    paths.work.appointment({ case: made.appointment.caseId, appointment: made.appointment.id }, { gelukt }),
  );
};

export const proposeRoutes: Route[] = [
  get(paths.work.appointments, anyMember, 'person', (visit) => show(visit)),
  post(paths.work.appointments, anyMember, 'person', propose),
  get(paths.work.moreTimes, anyMember, 'person', (visit) => show(visit)),
  post(paths.work.moreTimes, anyMember, 'person', propose),
];
