import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { get, post, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { casesOfQuestion } from '../cases/index.ts';
import { completeTask, customerProcess } from '../processes/index.ts';
import { withOwnQuestion } from './own-question.ts';
import { ownQuestion } from './policy.ts';

/** Her own move in a process: what she answers there. What is no longer asked leads back to the page as it is now. */
const answer = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'U', async (tx, { id, personId: person }) => {
    const task = visit.param('task');
    if (!isId(task)) return notFound;
    const running = await customerProcess(tx, await casesOfQuestion(tx, person, id));
    const outcome = visit.form.typed['outcome'] || null;
    const asked = running?.processes.some(({ steps }) =>
      steps.some((step) => step.task?.id === task && step.turn === 'customer'),
    );
    if (!running || !asked) return redirect(paths.question.status({ id }));
    const { organisation } = running;
    const moved = await completeTask(
      tx,
      { kind: 'customer', person },
      task,
      { organisation, outcome },
      visit.now,
    );
    return redirect(paths.question.status({ id }, moved.kind === 'done' ? { gelukt: 'stap' } : {}));
  });

const back = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'R', async (_tx, { id }) => redirect(paths.question.status({ id })));

/** Saying yes to a plan or to days is choosing: only who may choose for her does it in her name. */
export const stepRoutes: Route[] = withMandate(
  'choose',
  post(paths.question.step, ownQuestion, 'person', answer),
  get(paths.question.step, ownQuestion, 'person', back),
);
