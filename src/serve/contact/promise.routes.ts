import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { get, post, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { addCaseEvent, casesOfQuestion } from '../cases/index.ts';
import { promisesOfPerson, sayOfPromise } from '../promises/index.ts';
import { withOwnQuestion } from './own-question.ts';
import { ownQuestion } from './policy.ts';

/** 'Yes, that was done', or 'no': her own word about what we promised in ours. */
const say = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'U', async (tx, question) => {
    const { personId: person, id } = question;
    const said = visit.form.typed['gebeurd'] === 'ja' ? 'yes' : 'no';
    const cases = await casesOfQuestion(tx, person, id);
    const promises = await promisesOfPerson(
      tx,
      person,
      cases.map((of) => of.id),
    );
    const promise = promises.find((one) => one.id === visit.param('promise'));
    if (!promise) return notFound;
    const { organisationId: organisation, caseId } = promise;
    const done = await sayOfPromise(tx, { organisation, id: promise.id }, said, visit.now);
    if (done.kind !== 'done') return notFound;
    const of = { organisationId: organisation, id: caseId, personId: person };
    await addCaseEvent(
      tx,
      of,
      {
        kind: 'promise',
        member: null,
        data: { act: said === 'yes' ? 'said-yes' : 'said-no', promise: promise.id, what: promise.what },
      },
      visit.now,
    );
    return redirect(paths.question.status({ id }, { gelukt: said === 'yes' ? 'gebeurd' : 'niet-gebeurd' }));
  });

const back = (visit: Visit): Answer => {
  visit.accessLogged = true; // nothing was read
  const id = visit.param('id');
  return isId(id) ? redirect(paths.question.status({ id })) : notFound;
};

export const promiseRoutes: Route[] = [
  ...withMandate('talk', post(paths.question.promise, ownQuestion, 'person', say)),
  get(paths.question.promise, ownQuestion, 'person', back),
];
