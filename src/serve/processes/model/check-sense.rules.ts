import { isEnd } from './check-shape.rules.ts';
import type { Problem, ProcessModel, ProcessNode, Why } from './model.ts';

/** Where a token can go next from here, whatever the conditions say. */
export const nextOf = (model: ProcessModel, node: ProcessNode): string[] => {
  const inner = model.starts.get(node.id);
  return [
    ...node.outgoing.map((id) => model.flows.get(id)?.to ?? ''),
    ...node.boundary,
    ...(inner ? [inner] : []),
  ].filter((id) => model.nodes.has(id));
};

const reachedFrom = (start: string, next: (id: string) => readonly string[]): Set<string> => {
  const seen = new Set<string>([start]);
  for (const id of seen) for (const one of next(id)) seen.add(one);
  return seen;
};

/** What can run and yet will not do what its maker meant: told, not refused. */
export const senseWarnings = (model: ProcessModel): Problem[] => {
  const warn = (node: ProcessNode, why: Why, detail: string): Problem => ({
    element: node.id,
    ...(node.name ? { name: node.name } : {}),
    why,
    detail,
  });
  const reached = reachedFrom(model.start, (id) => {
    const node = model.nodes.get(id);
    return node ? nextOf(model, node) : [];
  });
  const back = Map.groupBy(
    [...model.nodes.values()].flatMap((node) => nextOf(model, node).map((to) => ({ from: node.id, to }))),
    ({ to }) => to,
  );
  const ends = [...model.nodes.values()].filter((node) => isEnd(node.kind) || node.outgoing.length === 0);
  const leadOut = new Set(
    ends.flatMap((end) => [...reachedFrom(end.id, (id) => back.get(id)?.map(({ from }) => from) ?? [])]),
  );
  return [...model.nodes.values()].flatMap((node) => {
    const found: Problem[] = [];
    if (!reached.has(node.id)) found.push(warn(node, 'unreachable', node.kind));
    if (!leadOut.has(node.id)) found.push(warn(node, 'no-way-out', node.kind));
    if (node.kind === 'exclusive' && mayFindNone(model, node))
      found.push(warn(node, 'no-default', 'default'));
    if (node.kind === 'parallel' && reached.has(node.id) && starves(model, node))
      found.push(warn(node, 'may-starve', node.incoming.join(', ')));
    if (node.kind === 'user-task' && node.turn !== 'customer' && !node.office)
      found.push(warn(node, 'no-office', 'lane'));
    return found;
  });
};

const mayFindNone = (model: ProcessModel, node: ProcessNode): boolean => {
  const flows = node.outgoing.map((id) => model.flows.get(id));
  const open = flows.filter((flow) => flow && !flow.condition);
  if (node.default || open.length > 0 || flows.length === 0) return false;
  return !areOpposites(flows.map((flow) => flow?.condition?.feel ?? ''));
};

/** The plain pairs that people write: `x` with `not(x)`, and `x = true` with `x = false`. */
const areOpposites = (texts: readonly string[]): boolean => {
  if (texts.length !== 2) return false;
  const [a = '', b = ''] = texts.map((text) => text.replace(/\s+/g, ''));
  const pair = (x: string, y: string): boolean =>
    y === `not(${x})` ||
    (x.endsWith('=true') && y === x.replace(/=true$/, '=false')) ||
    x === y.replace('!=', '=');
  return a !== b && (pair(a, b) || pair(b, a));
};

/**
 * A join that waits for branches of one choice waits for ever: walking back from two of its flows meets an exclusive
 * or event gateway before any parallel one. A hint, not a proof: loops and sub-processes end the walk.
 */
const starves = (model: ProcessModel, join: ProcessNode): boolean => {
  if (join.incoming.length < 2) return false;
  const sources = join.incoming.map((id) => choiceBefore(model, model.flows.get(id)?.from ?? ''));
  return sources.some((one, i) => one !== undefined && sources.indexOf(one) !== i);
};

const choiceBefore = (model: ProcessModel, from: string): string | undefined => {
  const seen = new Set<string>();
  let node = model.nodes.get(from);
  while (node && !seen.has(node.id)) {
    seen.add(node.id);
    if (node.kind === 'exclusive' || node.kind === 'event-based')
      if (node.outgoing.length > 1) return node.id;
    if (node.kind === 'parallel' || node.incoming.length !== 1) return undefined;
    node = model.nodes.get(model.flows.get(node.incoming[0] ?? '')?.from ?? '');
  }
  return undefined;
};
