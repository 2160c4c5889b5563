import { findQuestion } from '../../ask/questions/index.ts';
import { type Access, recordAccess } from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { mayDo } from '../../platform/http/mandate.rules.ts';
import { anyPerson } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { ANSWER_FIELD, HELPED, HELPED_FIELD, MISSED_FIELD } from '../answers/index.ts';
import { closedPage, helpedPage } from './helped.page.tsx';
import { sayHelped } from './say-helped.ts';
import { words } from './words.ts';

const LONGEST = 1000;

const personOf = ({ actor }: Visit): string => {
  if (actor.kind === 'customer' || actor.kind === 'representative') return actor.person;
  throw new Error('no person in this visit');
};

const look = (person: string, id: string, action: Access['action']): Access => ({
  person,
  action,
  object: 'question',
  id,
  purpose: 'own',
});

const see = (visit: Visit): Promise<Answer> =>
  visit.transaction(async (tx) => {
    const person = personOf(visit);
    const question = await findQuestion(tx, person, visit.param('id'));
    if (!question) return notFound;
    await recordAccess(visit, tx, look(person, question.id, 'R'));
    const w = words[visit.language];
    const body = helpedPage({ id: question.id, mayChoose: mayDo(visit.actor, 'choose'), w });
    return visit.page({ title: w.done.title, current: 'question', body });
  });

const say = (visit: Visit): Promise<Answer> =>
  visit.transaction(async (tx): Promise<Answer> => {
    const person = personOf(visit);
    const { actor, language, now } = visit;
    const { typed } = visit.form;
    const question = await findQuestion(tx, person, visit.param('id'));
    if (!question) return notFound;
    await recordAccess(visit, tx, look(person, question.id, 'U'));
    const { id } = question;
    const helped = HELPED.find((one) => one === typed[HELPED_FIELD]);
    const answer = typed[ANSWER_FIELD] ?? '';
    if (!helped || !isId(answer)) return redirect(paths.question.status({ id }));
    const missed = (typed[MISSED_FIELD] ?? '').slice(0, LONGEST);
    const said = await sayHelped(
      tx,
      {
        person,
        question: id,
        answer,
        helped,
        missed,
        writtenBy: actor.kind === 'representative' ? actor.by.name : undefined,
        channel: actor.kind === 'representative' && actor.ground === 'desk' ? 'desk' : 'web',
        language,
      },
      now,
    );
    const w = words[language];
    switch (said.kind) {
      case 'gone':
        return notFound;
      case 'closed':
        return visit.page({
          title: w.closed.title,
          current: 'question',
          body: closedPage({ id, missed, w }),
        });
      case 'helped':
        return redirect(paths.question.answered({ id }));
      case 'passed-on':
        return redirect(paths.question.status({ id }, { gelukt: 'bericht' }));
    }
  });

export const helpedRoutes: Route[] = [
  get(paths.question.answered, anyPerson, 'person', see),
  ...withMandate('talk', post(paths.question.answered, anyPerson, 'person', say)),
];
