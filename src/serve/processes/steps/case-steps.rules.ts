import type { Office } from '../../../platform/database/actors.ts';
import type { Language } from '../../../platform/language/language.ts';
import type { NodeKind, Outcome, ProcessModel, ProcessNode } from '../model/model.ts';
import type { ProcessTask, ProcessView } from '../process.ts';

/** One step of a running process, as staff and customer see it. */
export type Step = {
  element: string;
  kind: NodeKind;
  name: string;
  /** in the customer's plain words; null: she doesn't see this step */
  plain: string | null;
  plainEn: string | null;
  office: Office | null;
  role: string | null;
  turn: 'customer' | 'organisation';
  state: 'done' | 'now' | 'coming';
  /** when it was done, or since when it waits */
  at: Date | null;
  outcome: Outcome | null;
  /** what may come of it */
  outcomes: Outcome[];
  /** why it wasn't needed */
  skipped: string | null;
  memberId: string | null;
  dueAt: Date | null;
  task: ProcessTask | null;
  /** the message for which it waits */
  messages: string[];
  /** why it stands still */
  incident: string | null;
};

const WORK: readonly NodeKind[] = [
  'user-task',
  'service-task',
  'send-task',
  'receive-task',
  'catch-message',
  'catch-timer',
  'event-based',
  'call-activity',
];

export const plainWords = (
  { plain, plainEn }: Pick<Step, 'plain' | 'plainEn'>,
  language: Language,
): string | null => (language === 'en' ? (plainEn ?? plain) : plain);

const stepOf = (node: ProcessNode, state: Step['state']): Step => ({
  element: node.id,
  kind: node.kind,
  name: node.name,
  plain: node.plain ?? null,
  plainEn: node.plainEn ?? null,
  office: node.office ?? null,
  role: node.role ?? null,
  turn: node.turn ?? 'organisation',
  state,
  at: null,
  outcome: null,
  outcomes: node.outcomes,
  skipped: null,
  memberId: null,
  dueAt: null,
  task: null,
  messages: [],
  incident: null,
});

const isStep = (node: ProcessNode | undefined): node is ProcessNode =>
  node !== undefined && WORK.includes(node.kind);

const outcomeOf = (node: ProcessNode, value: string | null): Outcome | null =>
  value === null ? null : (node.outcomes.find((one) => one.value === value) ?? { value, text: value });

/** What was done, what is now, and what comes when all goes as it usually does. */
export const stepsOf = (view: ProcessView): Step[] => {
  const { model, instance } = view;
  const done = view.done.flatMap(({ element, at, outcome, memberId, skipped }): Step[] => {
    const node = model.nodes.get(element);
    if (!isStep(node)) return [];
    return [{ ...stepOf(node, 'done'), at, memberId, skipped, outcome: outcomeOf(node, outcome) }];
  });
  if (instance.state === 'ended' || instance.state === 'stopped') return done;
  const now = view.tokens.flatMap((token): Step[] => {
    const node = model.nodes.get(token.element);
    return node && (isStep(node) || token.incident) ? [nowStep(view, node, token)] : [];
  });
  const coming = comingAfter(
    model,
    view.tokens.map(({ element }) => element),
  );
  return [...done, ...now, ...coming.map((node) => stepOf(node, 'coming'))];
};

const nowStep = (
  { model, tasks, timers }: ProcessView,
  node: ProcessNode,
  token: ProcessView['tokens'][number],
): Step => {
  const task = tasks.find((one) => one.element === node.id && one.doneAt === null) ?? null;
  const raced = node.kind === 'event-based' ? node.outgoing.map((id) => model.flows.get(id)?.to ?? '') : [];
  const events = [node.id, ...raced, ...node.boundary].flatMap((id) => model.nodes.get(id) ?? []);
  const timer = node.kind === 'catch-timer' ? timers.find(({ element }) => element === node.id) : undefined;
  return {
    ...stepOf(node, 'now'),
    turn: task?.turn ?? node.turn ?? 'organisation',
    at: token.since,
    dueAt: task?.dueAt ?? timer?.dueAt ?? null,
    memberId: task?.memberId ?? null,
    task,
    messages: events.flatMap(({ kind, message }) =>
      message !== undefined && ['receive-task', 'catch-message', 'boundary-message'].includes(kind)
        ? [message]
        : [],
    ),
    incident: token.incident,
  };
};

/** The usual way on: the flow without a condition, the first event of a race, every branch at once. */
const comingAfter = (model: ProcessModel, standing: readonly string[]): ProcessNode[] => {
  const seen = new Set(standing);
  const coming: ProcessNode[] = [];
  const queue = [...standing];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const node = model.nodes.get(at);
    for (const flow of node ? usual(model, node) : []) {
      const next = model.flows.get(flow)?.to ?? '';
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
      const to = model.nodes.get(next);
      if (isStep(to) && to.kind !== 'catch-message') coming.push(to);
    }
  }
  return coming;
};

const usual = (model: ProcessModel, node: ProcessNode): string[] => {
  if (node.kind !== 'exclusive' && node.kind !== 'event-based') return node.outgoing;
  const plain = node.outgoing.find((id) => !model.flows.get(id)?.condition);
  const one = node.default ?? plain ?? node.outgoing[0];
  return one === undefined ? [] : [one];
};

/** Only what the process owner put in plain words; a step done twice is told once, as it was last. */
export const customerSteps = (steps: readonly Step[]): Step[] => {
  const told = steps.filter(({ plain }) => plain !== null);
  return told.filter(
    (step, at) =>
      step.state !== 'done' ||
      !told.some((other, then) => then > at && other.state !== 'coming' && other.element === step.element),
  );
};
