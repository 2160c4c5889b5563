import { recordAccess } from '../../govern/access-log/index.ts';
import { findOrganisation, memberHere } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import { type Answer, notFound } from '../../platform/http/answer.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { atWork, standingToCases } from '../cases/index.ts';
import { exportLog } from './export/export-log.ts';
import { casesOnRoute, NEWEST, type OnRoute } from './own/cases-on-route.sql.ts';
import { quarterOf, quartersTo } from './own/quarter.rules.ts';
import { readRoutes } from './own/read-routes.ts';
import { shareOf } from './pages/choose-routes.rules.ts';
import { routeCasesPage } from './pages/route-cases.page.tsx';
import { routesPage } from './pages/routes.page.tsx';
import { whoMayRead } from './policy.ts';
import { words } from './words.ts';

const LISTED = 50;

const showRoutes = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const quarter = quarterOf(visit.query.get('kwartaal'), visit.now);
  const read = await visit.transaction(async (tx) => ({
    ...(await readRoutes(tx, organisation, quarter, visit.now)),
    us: await findOrganisation(tx, organisation),
  }));
  if (!read.us) return notFound;
  const { language, now } = visit;
  const w = words[language];
  const body = routesPage({
    ...read,
    quarters: quartersTo(now),
    quarter,
    share: shareOf(visit.query.get('deel')),
    organisation: read.us.name,
    now,
    language,
    w,
  });
  return visit.page({ title: w.title, side: 'staff', current: 'overview', body });
};

const onRoute = (query: URLSearchParams): OnRoute | undefined => {
  const [route, from, to] = [query.get('route'), query.get('van'), query.get('naar')];
  if (route) return { route: route.split('|') };
  return from && to ? { from, to } : undefined;
};

const showCases = async (visit: Visit): Promise<Answer> => {
  const member = memberHere(visit);
  const quarter = quarterOf(visit.query.get('kwartaal'), visit.now);
  const on = onRoute(visit.query);
  if (!on) return notFound;
  const read = await visit.transaction(async (tx) => {
    const cases = await casesOnRoute(tx, member.organisation, quarter, on, LISTED);
    const at = await atWork(tx, member, visit.site.deskOrganisation, visit.now);
    const ids = cases.map(({ caseId }) => caseId);
    const standings = await standingToCases(tx, at, ids);
    const related = new Set(ids.filter((id) => (standings.get(id)?.relation ?? 'none') !== 'none'));
    // Only of whom she sees the name; the others are a line without one.
    const looks = cases
      .filter(({ caseId }) => related.has(caseId))
      .map(({ personId, caseId }) => ({
        person: personId,
        action: 'R' as const,
        event: 'list' as const,
        object: 'case' as const,
        id: caseId,
        purpose: 'quality' as const,
        relation: standings.get(caseId)?.relation ?? 'none',
      }));
    await recordAccess(visit, tx, ...looks);
    return { cases, related };
  });
  const { language } = visit;
  const w = words[language];
  const body = routeCasesPage({ ...read, on, newest: NEWEST, quarter: quarter.name, language, w });
  return visit.page({ title: w.list.title, side: 'staff', current: 'overview', body });
};

const takeFile = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const quarter = quarterOf(visit.query.get('kwartaal'), visit.now);
  const kind = visit.query.get('soort') === 'ocel' ? 'ocel' : 'xes';
  return visit.transaction(async (tx) => {
    const { body, people } = await exportLog(tx, organisation, quarter, kind);
    // A line at most for each person whose steps leave the house, also without her name.
    await recordAccess(visit, tx);
    for (const person of people)
      await recordAccess(visit, tx, {
        person,
        action: 'E',
        event: 'export',
        object: 'case',
        purpose: 'quality',
        relation: 'none',
      });
    const name = `werkelijke-routes-${quarter.name}.${kind === 'ocel' ? 'jsonocel' : 'xes'}`;
    return {
      kind: 'file',
      body,
      name,
      type: kind === 'ocel' ? 'application/json' : 'application/xml',
    };
  });
};

export const routes: Route[] = [
  get(paths.manage.routes, whoMayRead, 'nobody', showRoutes),
  get(paths.manage.routeCases, whoMayRead, 'person', showCases),
  get(paths.manage.routeFile, whoMayRead, 'person', takeFile),
];
