import { managers, memberHere } from '../../govern/organisations/index.ts';
import { absencesFrom, activeMembers, capacityOf } from '../../govern/teams/index.ts';
import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import type { FieldError, Typed } from '../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { countOpenCases, mayLetGo, possibleStandIns } from '../cases/index.ts';
import { endWork } from './end-work.ts';
import { leavePage } from './leave.page.tsx';
import { words } from './words.ts';

const at = paths.manage.leave;

const show = async (visit: Visit, typed: Typed = {}, errors: FieldError[] = []): Promise<Answer> => {
  const by = memberHere(visit);
  const id = visit.param('member');
  if (!isId(id) || !mayLetGo(by, id)) return notFound;
  const w = words[visit.language];
  const today = dayOf(visit.now);
  const found = await visit.transaction(async (tx) => {
    const members = await activeMembers(tx, by.organisation);
    const member = members.find((one) => one.id === id);
    if (!member) return undefined;
    const loads = await countOpenCases(tx, by.organisation);
    const absences = await absencesFrom(tx, by.organisation, today);
    const openCases = loads.get(id) ?? 0;
    return {
      member,
      openCases,
      needed: openCases > 0,
      colleagues: possibleStandIns(members, absences, { member: id, fromDay: today }).map((one) => ({
        id: one.id,
        label: `${one.name}, ${one.profession} (${w.board.loadOf(loads.get(one.id) ?? 0, capacityOf(one))})`,
      })),
    };
  });
  if (!found) return notFound;
  return visit.page({
    title: w.leave.title(found.member.name),
    side: 'staff',
    current: 'organisation',
    hasErrors: errors.length > 0,
    body: leavePage({
      ...found,
      typed: { standIn: found.member.standInId ?? '', ...typed },
      errors,
      w,
    }),
  });
};

const leave = async (visit: Visit): Promise<Answer> => {
  const by = memberHere(visit);
  const member = visit.param('member');
  const { typed } = visit.form;
  const named = typed['standIn'] ?? '';
  const w = words[visit.language].leave;
  if (!isId(member)) return notFound;
  if (named !== '' && !isId(named))
    return show(visit, typed, [{ field: 'standIn', text: w.refused['stand-in-gone'] }]);
  const done = await visit.transaction((tx) =>
    endWork(tx, by, { member, standIn: named === '' ? null : named }, visit.now),
  );
  if (done.kind === 'gone') return notFound;
  if (done.kind === 'refused') return show(visit, typed, [{ field: 'standIn', text: w.refused[done.why] }]);
  return redirect(paths.manage.members({ gelukt: 'left' }));
};

export const leaveRoutes: Route[] = [
  get(at, managers, 'nobody', (visit) => show(visit)),
  post(at, managers, 'nobody', leave),
];
