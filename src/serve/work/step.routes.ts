import { paths } from '../../paths.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { backToCase, showCase } from './case.routes.tsx';
import { anyMember } from './policy.ts';
import { type StepActed, stepActs } from './step-acts.ts';

const { work } = paths;

const act =
  (handle: (visit: Visit) => Promise<StepActed>, gelukt: string) =>
  async (visit: Visit): Promise<Answer> => {
    const acted = await handle(visit);
    if (acted.kind === 'gone') return notFound;
    if (acted.kind === 'refused') return showCase(visit, undefined, acted.refused);
    return redirect(paths.work.case({ case: acted.caseId }, { gelukt }));
  };

const ACTS = [
  [work.stepDone, act(stepActs.done, 'stap-gedaan')],
  [work.stepSkip, act(stepActs.skip, 'stap-niet-nodig')],
  [work.stepWho, act(stepActs.who, 'stap-wie')],
  [work.processMessage, act(stepActs.message, 'stap-bericht')],
  [work.beginProcess, act(stepActs.begin, 'werkproces')],
] as const;

/** What is done with the processes of a case, on its page. */
export const stepRoutes: Route[] = ACTS.flatMap(([at, handle]) => [
  post(at, anyMember, 'person', handle),
  get(at, anyMember, 'person', backToCase),
]);
