import { paths } from '../../paths.ts';
import { type Answer, notFound } from '../../platform/http/answer.ts';
import { anyPerson } from '../../platform/http/policy.ts';
import { get, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { copyOfAll } from './also-hers.ts';
import { copyDocument } from './copy.page.tsx';
import { type Copy, copyOf } from './copy.ts';
import { withOwnData } from './own.ts';
import { takePage } from './take.page.tsx';
import { words } from './words.ts';

const see = (visit: Visit): Promise<Answer> =>
  withOwnData(visit, { action: 'R' }, async () => {
    const w = words[visit.language];
    return visit.page({ title: w.take.title, current: 'data', body: takePage({ w }) });
  });

const take = async (visit: Visit): Promise<Answer> => {
  const form = visit.query.get('vorm') ?? 'html';
  if (form !== 'html' && form !== 'json') return notFound;
  const { language, now, site } = visit;
  let own: Copy | undefined;
  const answer = await withOwnData(visit, { action: 'R', event: 'export' }, async (tx, person) => {
    own = await copyOf(tx, person, now);
    return notFound;
  });
  if (!own) return answer;
  const copy = await copyOfAll(visit, own);
  if (form === 'json')
    return {
      kind: 'file',
      body: JSON.stringify(copy.data, null, 2),
      type: 'application/json; charset=utf-8',
      name: 'mijn-gegevens.json',
    };
  const body = copyDocument({ copy, site: site.name, language, w: words[language] });
  return { kind: 'file', body, type: 'text/html; charset=utf-8', name: 'mijn-gegevens.html' };
};

// Everything at once is for her alone, whatever a helper was given.
export const takeRoutes: Route[] = withMandate(
  'never',
  get(paths.mine.take, anyPerson, 'person', see),
  get(paths.mine.file, anyPerson, 'person', take),
);
