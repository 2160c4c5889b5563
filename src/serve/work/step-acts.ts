import { recordAccess } from '../../govern/access-log/index.ts';
import { activeMembers } from '../../govern/teams/index.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type Case, findCase } from '../cases/index.ts';
import {
  completeTask,
  giveTask,
  openTasks,
  type ProcessMoved,
  type ProcessTask,
  receiveMessage,
  type StepRefused,
  skipTask,
  startProcess,
  stepWords,
} from '../processes/index.ts';
import { mayDoStep, maySteer } from './policy.ts';

export type StepActed =
  | { kind: 'done'; caseId: string }
  | { kind: 'refused'; refused: StepRefused }
  | { kind: 'gone' };

type Errors = (typeof stepWords)['nl']['errors'];
type Wrong = { field: string; why: keyof Errors };
type Outcome = 'done' | 'gone' | Wrong;
type Work = (tx: Tx, member: Member, of: Case, typed: Visit['form']['typed'], now: Date) => Promise<Outcome>;

const MOST_OPEN = 200;

/** One form about the processes of a case: the case, who may, one use case, the access log; all in one transaction. */
const act =
  (work: Work, anchor: (visit: Visit) => string) =>
  async (visit: Visit): Promise<StepActed> => {
    const { actor, now, language, form } = visit;
    const id = visit.param('case');
    if (actor.kind !== 'member' || !isId(id)) return { kind: 'gone' };
    return visit.transaction(async (tx): Promise<StepActed> => {
      const of = await findCase(tx, actor.organisation, id);
      if (!of) return { kind: 'gone' };
      const outcome = of.closedAt ? 'gone' : await work(tx, actor, of, form.typed, now);
      await recordAccess(visit, tx, {
        person: of.personId,
        action: outcome === 'done' ? 'U' : 'R',
        object: 'case',
        id,
        purpose: 'contact',
      });
      if (outcome === 'done') return { kind: 'done', caseId: id };
      const { field, why }: Wrong = outcome === 'gone' ? { field: 'outcome', why: 'gone' } : outcome;
      const errors = [{ field, text: stepWords[language].errors[why] }];
      return { kind: 'refused', refused: { at: anchor(visit), errors, typed: form.typed } };
    });
  };

const taskOf = (visit: Visit): string => visit.param('task');

/** One open step of this very case. */
const stepAct =
  (work: (task: ProcessTask, ...rest: Parameters<Work>) => Promise<Outcome>) => async (visit: Visit) =>
    act(async (tx, member, of, typed, now) => {
      if (!mayDoStep(member, of)) return 'gone';
      const open = await openTasks(tx, member.organisation, { caseId: of.id }, MOST_OPEN);
      const task = open.find((one) => one.id === taskOf(visit));
      return task ? work(task, tx, member, of, typed, now) : 'gone';
    }, taskOf)(visit);

const done = ({ kind }: ProcessMoved): Outcome => (kind === 'done' ? 'done' : 'gone');

export const stepActs = {
  done: stepAct(async (task, tx, member, _, typed, now) => {
    const outcome = typed['outcome'] || null;
    const moved = await completeTask(tx, member, task.id, { outcome }, now);
    if (moved.kind === 'refused' && moved.why === 'not-an-outcome')
      return { field: 'outcome', why: 'outcome' };
    return done(moved);
  }),
  skip: stepAct(async (task, tx, member, of, typed, now) => {
    if (!maySteer(member, of)) return 'gone';
    const reason = typed['reason'] ?? '';
    if (reason.length < 3) return { field: 'reason', why: 'reason' };
    if (reason.length > 600) return { field: 'reason', why: 'reasonLong' };
    return done(await skipTask(tx, member, task.id, reason, now));
  }),
  who: stepAct(async (task, tx, member, _, typed, now) => {
    if (typed['doe'] === 'terug') return done(await giveTask(tx, member, task.id, null, now));
    const to = typed['to'] ?? '';
    const colleagues = await activeMembers(tx, member.organisation);
    if (!colleagues.some(({ id }) => id === to)) return { field: 'to', why: 'colleague' };
    return done(await giveTask(tx, member, task.id, to, now));
  }),
  message: act(
    async (tx, member, of, typed, now) => {
      if (!mayDoStep(member, of)) return 'gone';
      const name = typed['name'] ?? '';
      return done(await receiveMessage(tx, member.organisation, of.id, name, {}, now, member.member));
    },
    () => 'message',
  ),
  begin: act(
    async (tx, member, of, typed, now) => {
      if (!maySteer(member, of)) return 'gone';
      const { organisationId: organisation, id: caseId, personId } = of;
      const key = typed['process'] ?? '';
      if (!key) return { field: 'process', why: 'process' };
      const begun = await startProcess(
        tx,
        { organisation, caseId, personId, key, memberId: member.member },
        now,
      );
      return begun.kind === 'started' ? 'done' : { field: 'process', why: 'process' };
    },
    () => 'begin',
  ),
};
