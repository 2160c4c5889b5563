import { recordAccess } from '../../govern/access-log/index.ts';
import { countAsked, countOpen, mayJudge } from '../../judge/verdicts/index.ts';
import { paths } from '../../paths.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import { helpedName, mayDo } from '../../platform/http/mandate.rules.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { allOfHers } from './all-of-hers.ts';
import { personOf } from './own-question.ts';
import { ownQuestion } from './policy.ts';
import { questionsPage } from './questions.page.tsx';
import { readQuestions } from './read-questions.ts';
import { words } from './words.ts';

const see = async (visit: Visit): Promise<Answer> => {
  const person = personOf(visit);
  const judges = mayJudge(visit.actor);
  const [own, open, asked] = await visit.transaction(async (tx) => {
    await recordAccess(visit, tx, { person, action: 'R', object: 'question', purpose: 'own' });
    return Promise.all([
      readQuestions(tx, person, visit.now),
      judges ? countOpen(tx, person, visit.now) : 0,
      judges ? countAsked(tx, person, visit.now) : 0,
    ]);
  });
  const mine = await allOfHers(visit, own);
  // Who is here only to help says for whom.
  const onlyHelps = mine.lines.length === 0 && visit.helps && visit.actor.kind === 'customer';
  if (onlyHelps && !visit.query.has('eigen')) return redirect(paths.helping.whom());
  const w = words[visit.language];
  const helped = helpedName(visit.actor);
  const title = helped ? w.questions.titleOf(helped) : w.questions.title;
  const body = questionsPage({
    mine,
    toJudge: open,
    askedByCouncil: asked,
    helped,
    mayAsk: mayDo(visit.actor, 'talk'),
    herself: visit.actor.kind === 'customer',
    language: visit.language,
    w,
  });
  return visit.page({ title, current: 'question', body });
};

export const questionsRoutes: Route[] = [get(paths.questions, ownQuestion, 'person', see)];
