import { listedWithGuest } from '../../../ask/people/index.ts';
import { type Access, recordAccess } from '../../../govern/access-log/index.ts';
import { membersByIds, teamMembers } from '../../../govern/teams/index.ts';
import { paths } from '../../../paths.ts';
import { isId } from '../../../platform/http/address.rules.ts';
import { type Answer, redirect } from '../../../platform/http/answer.ts';
import type { FieldError } from '../../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../../platform/http/visit.ts';
import { atWork, standingToCases } from '../../cases/index.ts';
import { PAGE } from '../page-size.ts';
import { anyMember, receivesPeople } from '../policy.ts';
import { withShownNames } from '../shown-names.ts';
import { here, memberOf } from '../staff.ts';
import { readTodoFilter, todoQuery } from './filter.rules.ts';
import { giveTasks } from './give-tasks.ts';
import { readTodo } from './read-todo.ts';
import { todoPage } from './todo.page.tsx';
import { KINDS, type Todo } from './todo.ts';

type Tried = { picked: readonly string[]; to: string; errors: FieldError[] };

type Standings = Awaited<ReturnType<typeof standingToCases>>;
const relationIn = (standings: Standings, caseId: string) => standings.get(caseId)?.relation ?? 'none';

const looksAt = (todo: readonly Todo[], standings: Standings): Access[] =>
  [...new Map(todo.map((one) => [one.caseId, one])).values()].map(({ caseId, personId }) => ({
    person: personId,
    action: 'R',
    event: 'list',
    object: 'case',
    id: caseId,
    purpose: 'contact',
    relation: relationIn(standings, caseId),
  }));

const show = async (visit: Visit, tried?: Tried): Promise<Answer> => {
  const { now, language, query } = visit;
  const desk = visit.site.deskOrganisation;
  const asked = readTodoFilter(query);
  return visit.transaction(async (tx) => {
    const [{ member, organisation, w }, at] = await Promise.all([
      here(visit, tx),
      atWork(tx, memberOf(visit), desk, now),
    ]);
    const { place } = at;
    const mine = [member.member, ...place.covering];
    // At the desk of the region the work of the others is for who receives people.
    const seesTeam = organisation.id !== desk || receivesPeople.allows(member);
    const filter = { ...asked, team: asked.team && seesTeam };
    const around = (
      await Promise.all(place.teams.map((team) => teamMembers(tx, organisation.id, team)))
    ).flat();
    const colleagues = [...new Map(around.map((one) => [one.id, one])).values()];
    const whose = filter.team
      ? {
          organisation: organisation.id,
          me: member.member,
          members: [...new Set([...mine, ...colleagues.map(({ id }) => id)])],
          teams: [...place.teams],
        }
      : { organisation: organisation.id, me: member.member, members: mine, teams: [] };
    const { todo: read, more } = await readTodo(
      tx,
      whose,
      {
        team: filter.team,
        kinds: filter.kind ? [filter.kind] : KINDS,
        office: filter.office,
        lateBefore: filter.late ? now : undefined,
        after: filter.after,
        limit: PAGE,
      },
      now,
    );
    const standings = await standingToCases(tx, at, [...new Set(read.map(({ caseId }) => caseId))]);
    // Who works in two teams does things in the other that are not this team's to see; what is one's own, one sees.
    const todo = read.filter(
      ({ caseId, memberId }) => memberId === member.member || relationIn(standings, caseId) !== 'none',
    );
    visit.accessLogged = true; // of each customer who is shown; there may be none
    const others = [...new Set(todo.flatMap(({ memberId }) => memberId ?? []))];
    const [names, named] = await Promise.all([
      membersByIds(tx, organisation.id, others),
      withShownNames(tx, organisation.id, todo),
      recordAccess(visit, tx, ...listedWithGuest(looksAt(todo, standings), todo)),
    ]);
    const [n, refused] = [Number(query.get('verdeeld')), Number(query.get('niet'))];
    const body = todoPage({
      filter,
      todo: named,
      last: more ? read.at(-1) : undefined,
      names: new Map([...names].map(([id, { name }]) => [id, name])),
      colleagues: colleagues.map(({ id, name }) => ({ id, name })),
      me: member.member,
      picked: tried?.picked ?? [],
      to: tried?.to ?? member.member,
      errors: tried?.errors ?? [],
      given: n > 0 || refused > 0 ? { n: n || 0, refused: refused || 0 } : undefined,
      now,
      language,
      w,
    });
    const hasErrors = tried !== undefined;
    return visit.page({ title: w.todo.title, current: 'today', side: 'staff', body, hasErrors });
  });
};

const divide = async (visit: Visit): Promise<Answer> => {
  const picked = visit.form.all('stap').filter(isId);
  const to = visit.form.typed['wie'] ?? '';
  const w = await visit.transaction(async (tx) => (await here(visit, tx)).w.todo.errors);
  const again = (field: string, text: string) => show(visit, { picked, to, errors: [{ field, text }] });
  if (picked.length === 0) return again('wie', w.none);
  if (to !== 'vrij' && !isId(to)) return again('wie', w.who);
  const done = await visit.transaction(async (tx) => {
    const at = { desk: visit.site.deskOrganisation, now: visit.now };
    const given = await giveTasks(tx, memberOf(visit), { tasks: picked, to: to === 'vrij' ? null : to }, at);
    visit.accessLogged = true; // of each customer whose step changed
    if (given.kind === 'given')
      await recordAccess(
        visit,
        tx,
        ...given.given.map(
          ({ caseId, personId }): Access => ({
            person: personId,
            action: 'U',
            object: 'case',
            id: caseId,
            purpose: 'contact',
          }),
        ),
      );
    return given;
  });
  if (done.kind === 'refused') return again('wie', w.gone);
  const filter = readTodoFilter(visit.query);
  return redirect(
    paths.work.todo({
      ...todoQuery(filter),
      verdeeld: String(done.given.length),
      ...(done.refused > 0 ? { niet: String(done.refused) } : {}),
    }),
  );
};

export const todoRoutes: Route[] = [
  get(paths.work.todo, anyMember, 'person', (visit) => show(visit)),
  post(paths.work.todo, anyMember, 'person', divide),
];
