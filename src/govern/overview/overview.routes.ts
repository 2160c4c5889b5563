import { paths } from '../../paths.ts';
import { type Answer, notFound } from '../../platform/http/answer.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { atWork, standingToCases } from '../../serve/cases/index.ts';
import { recordAccess } from '../access-log/index.ts';
import { countWaiting } from '../emergency/index.ts';
import { findOrganisation, memberHere } from '../organisations/index.ts';
import { overviewPage } from './overview.page.tsx';
import { lastFourQuarters } from './period.rules.ts';
import { whoMayRead } from './policy.ts';
import { directHelpIn } from './read-direct-help.ts';
import { readOverview } from './read-overview.ts';
import { words } from './words.ts';

const showOverview = async (visit: Visit): Promise<Answer> => {
  const member = memberHere(visit);
  const { organisation } = member;
  const period = lastFourQuarters(visit.now);
  const read = await visit.transaction(async (tx) => {
    const overview = await readOverview(tx, organisation, period);
    const directHelp = await directHelpIn(tx, organisation, period);
    const at = await atWork(tx, member, visit.site.deskOrganisation, visit.now);
    const { longest } = overview.waiting;
    const standings = await standingToCases(
      tx,
      at,
      longest.map(({ caseId }) => caseId),
    );
    const related = new Set(
      longest.map(({ caseId }) => caseId).filter((id) => (standings.get(id)?.relation ?? 'none') !== 'none'),
    );
    // Of who waits only those are named to whom she stands in a relation; all else are counts.
    const named = longest.filter(({ caseId }) => related.has(caseId));
    const looks = named.map(({ personId, caseId }) => ({
      person: personId,
      action: 'R' as const,
      event: 'list' as const,
      object: 'case' as const,
      id: caseId,
      purpose: 'quality' as const,
      relation: standings.get(caseId)?.relation ?? 'none',
    }));
    await recordAccess(visit, tx, ...looks);
    const toJudge = await countWaiting(tx, organisation, member.member);
    return { overview, directHelp, related, toJudge, us: await findOrganisation(tx, organisation) };
  });
  if (!read.us) return notFound;
  const { language } = visit;
  const w = words[language];
  const body = overviewPage({ ...read, period, organisation: read.us.name, language, w });
  return visit.page({ title: w.title, side: 'staff', current: 'overview', body });
};

export const routes: Route[] = [get(paths.manage.overview, whoMayRead, 'person', showOverview)];
