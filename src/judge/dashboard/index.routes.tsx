import { recordAccess } from '../../govern/access-log/index.ts';
import { managers, memberHere } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import type { Answer } from '../../platform/http/answer.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { atWork, standingToCases } from '../../serve/cases/index.ts';
import { deliveriesMissing, INDEX_CONDITIONS } from '../levels/index.ts';
import { askedIn, nothingYet } from './dashboard.routes.tsx';
import { indexPage } from './index.page.tsx';
import { missedPage } from './missed.page.tsx';
import { insiders } from './policy.ts';
import { readIndexOf } from './read-index.ts';
import { readSeen } from './read-seen.ts';
import { words } from './words.ts';

/** As many as a person goes through. */
const MOST = 100;

const show = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const read = await visit.transaction(async (tx) => {
    const seen = await readSeen(tx, organisation, askedIn(visit));
    return seen && { seen, index: await readIndexOf(tx, organisation, seen.asked, seen.here.place) };
  });
  if (!read) return nothingYet(visit);
  const { language } = visit;
  const w = words[language];
  const body = indexPage({ ...read, mayList: managers.allows(visit.actor), language, w });
  return visit.page({ title: w.index.title, side: 'staff', current: 'levels', body });
};

const list = async (visit: Visit): Promise<Answer> => {
  const member = memberHere(visit);
  const { organisation } = member;
  const condition = INDEX_CONDITIONS.find((one) => one === visit.query.get('voorwaarde'));
  const read = await visit.transaction(async (tx) => {
    const seen = await readSeen(tx, organisation, askedIn(visit));
    if (!seen) {
      await recordAccess(visit, tx);
      return undefined;
    }
    const { quarter } = seen.asked;
    const { place } = seen.here;
    const found = await deliveriesMissing(tx, organisation, {
      quarter,
      place,
      ...(condition && { condition }),
      limit: MOST,
    });
    const at = await atWork(tx, member, visit.site.deskOrganisation, visit.now);
    const ids = [...new Set(found.map(({ caseId }) => caseId))];
    const standings = await standingToCases(tx, at, ids);
    const named = new Set(ids.filter((id) => (standings.get(id)?.relation ?? 'none') !== 'none'));
    // Of others there is a line without a name: only whom she sees goes into the log.
    const looks = found
      .filter(({ caseId }) => named.has(caseId))
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
    return {
      seen,
      missed: found.map((one) => ({ ...one, title: named.has(one.caseId) ? one.title : undefined })),
    };
  });
  if (!read) return nothingYet(visit);
  const { language } = visit;
  const w = words[language];
  const body = missedPage({ ...read, condition, most: MOST, language, w });
  return visit.page({ title: w.index.list, side: 'staff', current: 'levels', body });
};

export const indexRoutes: Route[] = [
  get(paths.levels.index, insiders, 'nobody', show),
  get(paths.levels.missed, managers, 'person', list),
];
