import { findPerson } from '../../ask/people/index.ts';
import { paths } from '../../paths.ts';
import type { Answer } from '../../platform/http/answer.ts';
import { anyPerson } from '../../platform/http/policy.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { countsOf } from './kept.sql.ts';
import { minePage } from './mine.page.tsx';
import { withOwnData } from './own.ts';
import { words } from './words.ts';

const see = (visit: Visit): Promise<Answer> =>
  withOwnData(visit, { action: 'R' }, async (tx, person) => {
    const { actor, language, site } = visit;
    const her = await findPerson(tx, person);
    const counts = await countsOf(tx, person);
    const w = words[language];
    const herself = actor.kind === 'customer';
    return visit.page({
      title: w.mine.title,
      current: 'data',
      body: minePage({ name: her?.name ?? null, counts, herself, phone: site.phone, language, w }),
    });
  });

export const mineRoutes: Route[] = [get(paths.mine.data, anyPerson, 'person', see)];
