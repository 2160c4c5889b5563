import { recordAccess } from '../../govern/access-log/index.ts';
import { memberHere } from '../../govern/organisations/index.ts';
import { listTeams, teamsOfMember } from '../../govern/teams/index.ts';
import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { anyMember } from '../../platform/http/policy.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { Empty, Heading, Page } from '../../ui/index.ts';
import { boardPage } from './board.page.tsx';
import { readBoard } from './read-board.ts';
import { type Words, words } from './words.ts';

const at = paths.teamwork;

/** A manager may see the numbers of every team; anybody else the boards of her own. */
const teamsFor = async (visit: Visit) => {
  const { organisation, member, roles } = memberHere(visit);
  return visit.transaction(async (tx) => {
    const own = await teamsOfMember(tx, organisation, member);
    const all = roles.includes('manager') ? await listTeams(tx, organisation) : own;
    return { own, all };
  });
};

/** A number out of an address, or nothing. */
const counted = (visit: Visit, name: string): number => {
  const n = Math.trunc(Number(visit.query.get(name)));
  return Number.isFinite(n) && n > 0 ? Math.min(n, 1000) : 0;
};

const doneOf = (visit: Visit, w: Words): string[] => [
  ...(counted(visit, 'aangeboden') > 0 ? [w.handOver.done(counted(visit, 'aangeboden'))] : []),
  ...(counted(visit, 'niet') > 0 ? [w.handOver.left(counted(visit, 'niet'))] : []),
];

const choose = async (visit: Visit): Promise<Answer> => {
  const { own, all } = await teamsFor(visit);
  const first = own[0] ?? all[0];
  const told = {
    aangeboden: counted(visit, 'aangeboden') || undefined,
    niet: counted(visit, 'niet') || undefined,
  };
  if (first) return redirect(at.board({ team: first.id }, told));
  const w = words[visit.language].board;
  return visit.page({
    title: w.title,
    side: 'staff',
    current: 'today',
    body: (
      <Page tight compact>
        <Heading level={1}>{w.title}</Heading>
        <Empty title={w.none}>{w.noneText}</Empty>
      </Page>
    ),
  });
};

const show = async (visit: Visit): Promise<Answer> => {
  const team = visit.param('team');
  const by = memberHere(visit);
  const { all } = await teamsFor(visit);
  if (!isId(team) || !all.some(({ id }) => id === team)) return notFound;
  visit.accessLogged = true; // of each case that is shown; there may be none
  const { now, language, site } = visit;
  const board = await visit.transaction(async (tx) => {
    const read = await readBoard(tx, by, { team, desk: site.deskOrganisation }, now);
    if (read) await recordAccess(visit, tx, ...read.looks);
    return read;
  });
  if (!board) return notFound;
  const w = words[language];
  const body = boardPage({
    board,
    teams: all,
    me: by.member,
    helps: by.roles.some((role) => role === 'coach' || role === 'manager'),
    done: doneOf(visit, w),
    now,
    language,
    w,
  });
  return visit.page({ title: board.team.name, side: 'staff', current: 'today', body });
};

export const boardRoutes: Route[] = [
  get(at.boards, anyMember, 'nobody', choose),
  get(at.board, anyMember, 'person', show),
];
