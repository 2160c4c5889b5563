import { paths } from '../../paths.ts';
import { type Answer, notFound } from '../../platform/http/answer.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { recordAccess } from '../access-log/index.ts';
import { findOrganisation, memberHere } from '../organisations/index.ts';
import { overviewPage } from './overview.page.tsx';
import { lastFourQuarters } from './period.rules.ts';
import { whoMayRead } from './policy.ts';
import { readOverview } from './read-overview.ts';
import { words } from './words.ts';

const showOverview = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const period = lastFourQuarters(visit.now);
  const read = await visit.transaction(async (tx) => {
    const overview = await readOverview(tx, organisation, period);
    // Only who waits is named here; all else are counts.
    const looks = overview.waiting.longest.map(({ personId, caseId }) => ({
      person: personId,
      action: 'R' as const,
      object: 'case' as const,
      id: caseId,
      purpose: 'quality' as const,
    }));
    await recordAccess(visit, tx, ...looks);
    return { overview, us: await findOrganisation(tx, organisation) };
  });
  if (!read.us) return notFound;
  const { language } = visit;
  const w = words[language];
  const body = overviewPage({ overview: read.overview, period, organisation: read.us.name, language, w });
  return visit.page({ title: w.title, side: 'staff', current: 'overview', body });
};

export const routes: Route[] = [get(paths.manage.overview, whoMayRead, 'person', showOverview)];
