import { memberHere } from '../../govern/organisations/index.ts';
import { absencesFrom, activeMembers, covers, whoAnswers } from '../../govern/teams/index.ts';
import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { type FieldError, parse, type Typed } from '../../platform/http/form.ts';
import { anyMember } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { dayOf } from '../../platform/language/dates.ts';
import {
  type AbsenceRefusal,
  beAway,
  beBack,
  countOpenOf,
  mayWriteAbsence,
  possibleStandIns,
} from '../cases/index.ts';
import { type AbsenceLine, absencePage } from './absence.page.tsx';
import { absenceSchema } from './absence-form.rules.ts';
import { words } from './words.ts';

const at = paths.teamwork;

const show = async (visit: Visit, typed: Typed = {}, errors: FieldError[] = []): Promise<Answer> => {
  const by = memberHere(visit);
  const id = visit.param('member');
  if (!isId(id) || !mayWriteAbsence(by, id)) return notFound;
  const w = words[visit.language];
  const { now } = visit;
  const today = dayOf(now);
  const found = await visit.transaction(async (tx) => {
    const members = await activeMembers(tx, by.organisation);
    const member = members.find((one) => one.id === id);
    if (!member) return undefined;
    const absences = await absencesFrom(tx, by.organisation, today);
    const openCases = await countOpenOf(tx, by.organisation, id);
    const nameOf = new Map(members.map((one) => [one.id, one.name]));
    const lines = absences
      .filter((one) => one.memberId === id)
      .map((one): AbsenceLine => {
        const answers = whoAnswers(id, absences, one.fromDay > today ? one.fromDay : today);
        return {
          ...one,
          now: covers(one, today),
          by: answers.kind === 'covered' ? nameOf.get(answers.by) : undefined,
        };
      });
    return {
      member,
      lines,
      openCases,
      needed: openCases > 0 || absences.some((one) => one.standInId === id),
      colleagues: possibleStandIns(members, absences, { member: id, fromDay: today }),
    };
  });
  if (!found) return notFound;
  const own = by.member === id;
  const title = own ? w.absence.own : w.absence.title(found.member.name);
  const said = visit.query.get('gelukt');
  return visit.page({
    title,
    side: 'staff',
    current: 'today',
    hasErrors: errors.length > 0,
    body: absencePage({
      ...found,
      own,
      typed: { from: '', until: '', standIn: found.member.standInId ?? '', ...typed },
      errors,
      done: said === 'weg' ? w.absence.done : said === 'terug' ? w.absence.doneBack : undefined,
      back: own ? paths.work.today() : paths.manage.member({ member: id }),
      language: visit.language,
      w,
    }),
  });
};

const FIELD_OF: Readonly<Record<AbsenceRefusal, string>> = {
  past: 'until',
  order: 'until',
  overlap: 'from',
  'stand-in-needed': 'standIn',
  'stand-in-gone': 'standIn',
  'stand-in-away': 'standIn',
  'nobody-answers': 'standIn',
};

/** Whom to choose from is said beside the field: those who are there on that first day. */
const withNames = async (visit: Visit, why: AbsenceRefusal, fromDay: string): Promise<string> => {
  const w = words[visit.language].absence;
  if (FIELD_OF[why] !== 'standIn') return w.refused[why];
  const { organisation } = memberHere(visit);
  const member = visit.param('member');
  const names = await visit.transaction(async (tx) =>
    possibleStandIns(await activeMembers(tx, organisation), await absencesFrom(tx, organisation, fromDay), {
      member,
      fromDay,
    })
      .filter(({ roles }) => roles.includes('contact') || roles.includes('coach') || roles.includes('host'))
      .slice(0, 4)
      .map(({ name }) => name),
  );
  return names.length > 0 ? `${w.refused[why]} ${w.canBe(names.join(', '))}` : w.refused[why];
};

const write = async (visit: Visit): Promise<Answer> => {
  const by = memberHere(visit);
  const member = visit.param('member');
  if (!isId(member)) return notFound;
  const { typed } = visit.form;
  const told = parse(absenceSchema(words[visit.language].absence.dayError), typed);
  if (told.kind === 'invalid') return show(visit, typed, told.errors);
  const { from: fromDay, until: untilDay, standIn } = told.value;
  const done = await visit.transaction((tx) =>
    beAway(tx, by, { member, standIn, fromDay, untilDay }, visit.now),
  );
  if (done.kind === 'gone') return notFound;
  if (done.kind === 'done') return redirect(at.absence({ member }, { gelukt: 'weg' }));
  const text = await withNames(visit, done.why, fromDay);
  return show(visit, typed, [{ field: FIELD_OF[done.why], text }]);
};

const back = async (visit: Visit): Promise<Answer> => {
  const by = memberHere(visit);
  const member = visit.param('member');
  const absence = visit.form.typed['absence'] ?? '';
  if (!isId(member) || !isId(absence)) return notFound;
  const done = await visit.transaction((tx) => beBack(tx, by, { member, absence }, visit.now));
  return done.kind === 'gone' ? notFound : redirect(at.absence({ member }, { gelukt: 'terug' }));
};

export const absenceRoutes: Route[] = [
  get(at.absence, anyMember, 'nobody', (visit) => show(visit)),
  post(at.absence, anyMember, 'nobody', write),
  post(at.back, anyMember, 'nobody', back),
  get(at.back, anyMember, 'nobody', ({ param }) => redirect(at.absence({ member: param('member') }))),
];
