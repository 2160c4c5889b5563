import type { Flow, NodeKind, Problem, ProcessModel, ProcessNode, Why } from './model.ts';

const HOLDS_BOUNDARY: readonly NodeKind[] = [
  'user-task',
  'service-task',
  'send-task',
  'receive-task',
  'call-activity',
  'sub-process',
];
const RACES: readonly NodeKind[] = ['catch-message', 'catch-timer', 'receive-task'];
const ENDS: readonly NodeKind[] = ['end', 'message-end', 'terminate-end'];

export const isEnd = (kind: NodeKind): boolean => ENDS.includes(kind);

/** What makes a process impossible to run, beside what single elements say. */
export const shapeProblems = (model: ProcessModel, acts?: readonly string[]): Problem[] => [
  ...[...model.nodes.values()].flatMap((node) =>
    acts && node.act && !acts.includes(node.act) ? [of(node, 'unknown-act', node.act)] : [],
  ),
  ...[...model.flows.values()].flatMap((flow) => flowProblems(model, flow)),
  ...[...model.nodes.values()].flatMap((node) => nodeProblems(model, node)),
];

const of = ({ id, name }: { id: string; name: string }, why: Why, detail: string): Problem => ({
  element: id,
  ...(name ? { name } : {}),
  why,
  detail,
});

const flowProblems = (model: ProcessModel, flow: Flow): Problem[] => {
  const [from, to] = [model.nodes.get(flow.from), model.nodes.get(flow.to)];
  // The element itself was refused: that says enough.
  if (!from || !to) return [];
  const found: Problem[] = [];
  if (from.within !== to.within) found.push(of(flow, 'not-supported', 'sequenceFlow ⇥ subProcess'));
  if (flow.condition && from.kind !== 'exclusive')
    found.push(of(flow, 'not-supported', `conditionExpression: ${from.kind}`));
  const choices = from.kind === 'exclusive' && from.outgoing.length > 1;
  if (choices && !flow.condition && from.default !== flow.id)
    found.push(of(flow, 'no-condition', from.name || from.id));
  return found;
};

const nodeProblems = (model: ProcessModel, node: ProcessNode): Problem[] => {
  const found: Problem[] = [];
  if (node.kind === 'start' && node.incoming.length > 0)
    found.push(of(node, 'start-has-incoming', node.incoming.join(', ')));
  if (isEnd(node.kind) && node.outgoing.length > 0)
    found.push(of(node, 'end-has-outgoing', node.outgoing.join(', ')));
  if (node.default && !node.outgoing.includes(node.default)) found.push(of(node, 'dangling', node.default));
  if (node.attachedTo) {
    const host = model.nodes.get(node.attachedTo);
    if (host && !HOLDS_BOUNDARY.includes(host.kind))
      found.push(of(node, 'not-supported', `boundaryEvent: ${host.kind}`));
    if (node.incoming.length > 0) found.push(of(node, 'start-has-incoming', node.incoming.join(', ')));
  }
  if (node.kind === 'event-based') found.push(...raceProblems(model, node));
  return found;
};

const raceProblems = (model: ProcessModel, gateway: ProcessNode): Problem[] =>
  gateway.outgoing.flatMap((id) => {
    const target = model.nodes.get(model.flows.get(id)?.to ?? '');
    if (!target) return [];
    if (!RACES.includes(target.kind))
      return [of(target, 'not-supported', `eventBasedGateway → ${target.kind}`)];
    return target.incoming.length > 1 || target.boundary.length > 0
      ? [of(target, 'not-supported', 'eventBasedGateway → incoming > 1 / boundaryEvent')]
      : [];
  });
