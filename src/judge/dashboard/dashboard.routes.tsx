import { managers, memberHere } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import type { Answer } from '../../platform/http/answer.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { dashboardPage } from './dashboard.page.tsx';
import { emptyPage } from './empty.page.tsx';
import { leagueNames } from './league-names.ts';
import { placeFrom } from './place.rules.ts';
import { insiders } from './policy.ts';
import { readAround } from './read-dashboard.ts';
import { readSeen } from './read-seen.ts';
import type { AskedPlace } from './seen.ts';
import { words } from './words.ts';

export const askedIn = ({ query }: Visit): AskedPlace => ({
  place: placeFrom(query.get('plek')),
  quarter: query.get('kwartaal'),
  over: query.get('over'),
});

export const nothingYet = (visit: Visit): Answer => {
  const w = words[visit.language];
  return visit.page({ title: w.title, side: 'staff', current: 'levels', body: emptyPage(w) });
};

const home = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const { language } = visit;
  const read = await visit.transaction(async (tx) => {
    const seen = await readSeen(tx, organisation, askedIn(visit));
    if (!seen) return undefined;
    const [around, leagues] = await Promise.all([readAround(tx, seen), leagueNames(tx)]);
    return { seen, around, leagues };
  });
  if (!read) return nothingYet(visit);
  const w = words[language];
  const body = dashboardPage({ ...read, mayManage: managers.allows(visit.actor), language, w });
  return visit.page({ title: w.title, side: 'staff', current: 'levels', body });
};

export const dashboardRoutes: Route[] = [get(paths.levels.home, insiders, 'nobody', home)];
