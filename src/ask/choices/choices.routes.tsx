import { recordAccess } from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import type { Answer } from '../../platform/http/answer.ts';
import { notFound, redirect } from '../../platform/http/answer.ts';
import { get, post, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import type { Feeling, Stones } from '../../ui/index.ts';
import { findQuestion } from '../questions/index.ts';
import { cardPage } from './card.page.tsx';
import { CRITERIA, type Feelings, type Weights } from './choice.ts';
import { saveFeelings, saveWeights } from './choices.sql.ts';
import { chooseNothing, type NotNow } from './choose-nothing.ts';
import { comparePage, nothingToComparePage } from './compare.page.tsx';
import { compare } from './compare.ts';
import { comparisonData } from './comparison-data.ts';
import { routes as confirmRoutes } from './confirm.routes.tsx';
import { COMPARE_MOST } from './current-choice.rules.ts';
import { routes as endRoutes } from './end.routes.tsx';
import { stopQuestion } from './end-choice.ts';
import { routes as offersRoutes } from './find-offers.routes.tsx';
import { orderingPage } from './ordering.page.tsx';
import { chooserOf, personOf } from './own-question.ts';
import { routes as pairsRoutes } from './pairs.routes.tsx';
import { everyone, ownQuestion } from './policy.ts';
import { words } from './words.ts';

const compared = (visit: Visit, ids: readonly string[], event: 'look' | 'print' | 'export' = 'look') => {
  const person = personOf(visit);
  const question = visit.param('id');
  return visit.transaction(async (tx) => {
    const [result] = await Promise.all([
      compare(tx, { person, question }, ids.filter(isId), words[visit.language].criteria, visit.now),
      recordAccess(visit, tx, {
        person,
        action: 'R',
        event,
        object: 'question',
        id: question,
        purpose: 'own',
      }),
    ]);
    return result;
  });
};

const showCompare = async (visit: Visit): Promise<Answer> => {
  const result = await compared(visit, visit.query.getAll('aanbod'));
  if (!result) return notFound;
  const w = words[visit.language];
  const title = w.compare.title(result.options.length);
  if (result.options.length === 0)
    return visit.page({
      title: w.offers.none,
      current: 'question',
      body: nothingToComparePage({ id: visit.param('id'), w }),
    });
  return visit.page({
    title,
    current: 'question',
    body: comparePage({ compared: result, supporter: visit.site.supporter, language: visit.language, w }),
  });
};

const showCard = async (visit: Visit): Promise<Answer> => {
  const result = await compared(visit, visit.query.getAll('aanbod'), 'print');
  if (!result) return notFound;
  const w = words[visit.language];
  const body = cardPage({
    compared: result,
    supporter: visit.site.supporter,
    today: visit.now,
    language: visit.language,
    w,
  });
  return visit.page({ title: w.card.title, body, bare: true });
};

/** The sum as a file, with all it follows from: whoever she shows it to can make the order again. */
const showSums = async (visit: Visit): Promise<Answer> => {
  const result = await compared(visit, visit.query.getAll('aanbod'), 'export');
  if (!result) return notFound;
  return {
    kind: 'file',
    body: JSON.stringify(comparisonData(result, visit.now), null, 2),
    type: 'application/json; charset=utf-8',
    name: 'vergelijking.json',
  };
};

const stonesIn = (typed: Readonly<Record<string, string>>): Weights =>
  Object.fromEntries(
    CRITERIA.flatMap((key) =>
      /^[0-3]$/.test(typed[`w-${key}`] ?? '') ? [[key, Number(typed[`w-${key}`]) as Stones]] : [],
    ),
  );
const feelingsIn = (typed: Readonly<Record<string, string>>, offers: readonly string[]): Feelings =>
  new Map(
    offers.flatMap((id) =>
      /^[0-2]$/.test(typed[`g-${id}`] ?? '') ? [[id, Number(typed[`g-${id}`]) as Feeling] as const] : [],
    ),
  );

const NOT_NOW: Readonly<Record<string, NotNow>> = { geen: 'none', overleg: 'talk', niets: 'nothing' };

/** One form, many buttons: whatever was pressed, her stones and feelings are kept. */
const weigh = async (visit: Visit): Promise<Answer> => {
  const person = personOf(visit);
  const of = { person, question: visit.param('id') };
  const offers = visit.form.all('aanbod').filter(isId).slice(0, COMPARE_MOST);
  const { typed } = visit.form;
  const pressed = typed['keuze'] ?? '';
  const kind = NOT_NOW[pressed];
  const outcome = await visit.transaction(async (tx) => {
    if (!(await findQuestion(tx, of.person, of.question))) return 'gone';
    await recordAccess(visit, tx, { person, action: 'U', object: 'choice', id: of.question, purpose: 'own' });
    await saveWeights(tx, of, stonesIn(typed));
    await saveFeelings(tx, of, feelingsIn(typed, offers));
    if (kind) await chooseNothing(tx, { ...of, kind, ...chooserOf(visit) }, visit.now);
    if (pressed === 'stop') await stopQuestion(tx, { ...of, ...chooserOf(visit) }, visit.now);
    return 'kept';
  });
  if (outcome === 'gone') return notFound;
  const at = { id: of.question };
  if (pressed === 'overleg') return redirect(paths.question.talk(at));
  if (kind || pressed === 'stop') return redirect(paths.question.status(at, { gelukt: pressed }));
  if (isId(pressed)) return redirect(paths.question.confirm({ ...at, offer: pressed }));
  return redirect(`${paths.question.compare(at, { aanbod: offers })}#aanbod`);
};

const showOrdering = (visit: Visit): Answer => {
  const w = words[visit.language];
  return visit.page({ title: w.ordering.title, body: orderingPage({ language: visit.language, w }) });
};

export const routes: Route[] = [
  ...offersRoutes,
  get(paths.question.compare, ownQuestion, 'person', showCompare),
  ...withMandate('choose', post(paths.question.weigh, ownQuestion, 'person', weigh)),
  get(paths.question.card, ownQuestion, 'person', showCard),
  get(paths.question.sums, ownQuestion, 'person', showSums),
  ...pairsRoutes,
  ...confirmRoutes,
  ...endRoutes,
  get(paths.ordering, everyone, 'nobody', showOrdering),
  // Where these rules stood before: links still lead to them.
  get(paths.orderingBefore, everyone, 'nobody', () => redirect(paths.ordering())),
];
