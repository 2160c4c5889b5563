import { recordAccess } from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import { type Answer, notFound } from '../../platform/http/answer.ts';
import { get, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { findQuestion } from '../questions/index.ts';
import { lotOf } from './lot.rules.ts';
import { personOf } from './own-question.ts';
import { answersIn, nextPair, PAIR_CRITERIA, PAIRS, type PairCriterion } from './pair-questions.rules.ts';
import { nothingProposedPage, pairPage, proposalPage } from './pairs.page.tsx';
import { ownQuestion } from './policy.ts';
import { weighingOf } from './weighing.sql.ts';
import { words } from './words.ts';

/** By lot of the question which pair comes first, and on which side each thing stands. */
const lotsOf = (question: string): Record<PairCriterion, number> =>
  Object.fromEntries(PAIR_CRITERIA.map((criterion) => [criterion, lotOf(question, criterion)])) as Record<
    PairCriterion,
    number
  >;

/** The answers so far are in the address: going back is going back, and nothing is kept of what she tried. */
const show = async (visit: Visit): Promise<Answer> => {
  const person = personOf(visit);
  const id = visit.param('id');
  const laid = await visit.transaction(async (tx) => {
    await recordAccess(visit, tx, { person, action: 'R', object: 'question', id, purpose: 'own' });
    const question = await findQuestion(tx, person, id);
    return question && (await weighingOf(tx, { person, question: id })).weights;
  });
  if (!laid) return notFound;
  const lots = lotsOf(id);
  const answers = answersIn(visit.query.get('antwoorden') ?? '', lots);
  const enough = visit.query.has('klaar') && answers.length >= PAIRS.least;
  const pair = enough ? undefined : nextPair(answers, lots);
  const w = words[visit.language];
  const common = { id, answers, language: visit.language, w };
  if (pair)
    return visit.page({ title: w.pairs.title, current: 'question', body: pairPage({ ...common, pair }) });
  if (answers.every(({ answer }) => answer === 'skip'))
    return visit.page({
      title: w.pairs.nothingTitle,
      current: 'question',
      body: nothingProposedPage(common),
    });
  return visit.page({
    title: w.pairs.doneTitle,
    current: 'question',
    body: proposalPage({ ...common, laid }),
  });
};

export const routes: Route[] = withMandate('choose', get(paths.question.pairs, ownQuestion, 'person', show));
