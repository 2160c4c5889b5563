import {
  looksAt,
  looksByOthers,
  organisationsThatLooked,
  recordAccess,
} from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import type { Answer } from '../../platform/http/answer.ts';
import { helpedName } from '../../platform/http/mandate.rules.ts';
import { get, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { looksPage } from './looks.page.tsx';
import { beginOf, periodOf } from './looks.rules.ts';
import { looksWords } from './looks.words.ts';
import { type LooksFilter, looksMinePage } from './looks-mine.page.tsx';
import { personOf, withOwnQuestion } from './own-question.ts';
import { ownQuestion } from './policy.ts';
import { readAround } from './read-looks.ts';
import { LOOKS_READ } from './read-status.ts';

const told = ({ actor, now, language, site }: Visit) => ({
  now,
  helped: helpedName(actor),
  language,
  phone: site.phone,
  w: looksWords[language],
});

const titleOf = ({ actor, language }: Visit): string => {
  const [w, helped] = [looksWords[language], helpedName(actor)];
  return helped ? w.titleOf(helped) : w.title;
};

const ofQuestion = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'R', async (tx, { personId: person, id }) => {
    await recordAccess(visit, tx, { person, action: 'R', object: 'log', purpose: 'own' });
    const looks = await looksByOthers(tx, person, LOOKS_READ);
    const around = await readAround(tx, person, looks);
    return visit.page({
      title: titleOf(visit),
      current: 'question',
      body: looksPage({ id, looks, limit: LOOKS_READ, ...around, ...told(visit) }),
    });
  });

const PAGE = 100;
const LAST_PAGE = 1000;
const filterOf = ({ query }: Visit, choices: readonly string[]): LooksFilter => ({
  organisation: choices.find((id) => id === query.get('organisatie')),
  period: periodOf(query.get('tijd')),
  page: Math.min(Math.max(Math.trunc(Number(query.get('blad'))) || 1, 1), LAST_PAGE),
});

const mine = async (visit: Visit): Promise<Answer> => {
  const person = personOf(visit);
  const body = await visit.transaction(async (tx) => {
    await recordAccess(visit, tx, { person, action: 'R', object: 'log', purpose: 'own' });
    const choices = await organisationsThatLooked(tx, person);
    const filter = filterOf(visit, choices);
    const found = await looksAt(tx, person, {
      organisation: filter.organisation,
      from: beginOf(filter.period, visit.now),
      limit: PAGE + 1,
      offset: (filter.page - 1) * PAGE,
    });
    const looks = found.slice(0, PAGE);
    const around = await readAround(tx, person, looks, choices);
    return looksMinePage({ looks, more: found.length > PAGE, filter, choices, ...around, ...told(visit) });
  });
  return visit.page({ title: titleOf(visit), current: 'data', body });
};

// Who looked tells more than the questions do: only for a helper who has the details too.
export const looksRoutes: Route[] = withMandate(
  'details',
  get(paths.question.looks, ownQuestion, 'person', ofQuestion),
  get(paths.mine.looks, ownQuestion, 'person', mine),
);
