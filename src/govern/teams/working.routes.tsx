import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { type FieldError, parse, type Typed } from '../../platform/http/form.ts';
import { anyMember } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { closedLine, managers, memberHere } from '../organisations/index.ts';
import { capacityOf, languagesOf, weekOf } from './capacity.rules.ts';
import { findMember, findTeam } from './teams.sql.ts';
import { calendarPage, workingPage } from './working.page.tsx';
import { calendarSchema, workingSchema } from './working.rules.ts';
import { closedDays, saveCalendar, saveWorking } from './working.sql.ts';
import { workingWords } from './working-words.ts';

const at = paths.manage;

/** One's own hours; a coach or manager writes down those of a colleague. */
const mayWrite = (visit: Visit, member: string): boolean => {
  const by = memberHere(visit);
  return by.member === member || by.roles.some((role) => role === 'coach' || role === 'manager');
};

type Again = { typed: Typed; chosen: string[]; errors: FieldError[] };

const showWorking = async (visit: Visit, again?: Again): Promise<Answer> => {
  const id = visit.param('member');
  if (!isId(id) || !mayWrite(visit, id)) return notFound;
  const { organisation } = memberHere(visit);
  const member = await visit.transaction((tx) => findMember(tx, organisation, id));
  if (!member) return notFound;
  const w = workingWords[visit.language];
  const week = Object.fromEntries(
    weekOf(member).map((hours, index) => [`hours-${index + 1}`, String(hours)]),
  );
  return visit.page({
    title: w.title(member.name),
    side: 'staff',
    current: 'organisation',
    hasErrors: again !== undefined,
    body: workingPage({
      member,
      languages: again?.chosen ?? [...languagesOf(member)],
      usual: capacityOf({ ...member, capacity: null }),
      typed: again?.typed ?? { ...week, capacity: member.capacity === null ? '' : String(member.capacity) },
      errors: again?.errors ?? [],
      language: visit.language,
      w,
    }),
  });
};

const writeWorking = async (visit: Visit): Promise<Answer> => {
  const id = visit.param('member');
  if (!isId(id) || !mayWrite(visit, id)) return notFound;
  const { organisation } = memberHere(visit);
  const { typed } = visit.form;
  const chosen = visit.form.all('languages');
  const told = parse(workingSchema(workingWords[visit.language]), { ...typed, languages: chosen });
  if (told.kind === 'invalid') return showWorking(visit, { typed, chosen, errors: told.errors });
  await visit.transaction((tx) => saveWorking(tx, organisation, id, told.value));
  return redirect(at.members({ gelukt: 'member' }));
};

const showCalendar = async (visit: Visit, again?: Again): Promise<Answer> => {
  const id = visit.param('team');
  if (!isId(id)) return notFound;
  const { organisation } = memberHere(visit);
  const found = await visit.transaction(async (tx) => ({
    team: await findTeam(tx, organisation, id),
    closed: await closedDays(tx, organisation, id),
  }));
  const { team, closed } = found;
  if (!team) return notFound;
  const w = workingWords[visit.language];
  const known = {
    closed: closed.map(closedLine).join('\n'),
    capacity: team.capacity === null ? '' : String(team.capacity),
  };
  return visit.page({
    title: w.calendar.title(team.name),
    side: 'staff',
    current: 'organisation',
    hasErrors: again !== undefined,
    body: calendarPage({
      team,
      days: again?.chosen ?? (team.workDays ?? [1, 2, 3, 4, 5]).map(String),
      typed: again?.typed ?? known,
      errors: again?.errors ?? [],
      w,
    }),
  });
};

const writeCalendar = async (visit: Visit): Promise<Answer> => {
  const id = visit.param('team');
  if (!isId(id)) return notFound;
  const { organisation } = memberHere(visit);
  const { typed } = visit.form;
  const chosen = visit.form.all('days');
  const told = parse(calendarSchema(workingWords[visit.language]), { ...typed, days: chosen });
  if (told.kind === 'invalid') return showCalendar(visit, { typed, chosen, errors: told.errors });
  const known = await visit.transaction(async (tx) => {
    const team = await findTeam(tx, organisation, id);
    if (team) await saveCalendar(tx, organisation, id, told.value);
    return team;
  });
  return known ? redirect(at.teams({ gelukt: 'team' })) : notFound;
};

export const workingRoutes: Route[] = [
  get(at.working, anyMember, 'nobody', (visit) => showWorking(visit)),
  post(at.working, anyMember, 'nobody', writeWorking),
  get(at.calendar, managers, 'nobody', (visit) => showCalendar(visit)),
  post(at.calendar, managers, 'nobody', writeCalendar),
];
