import type { Flow, Lane, Problem, ProcessModel, ProcessNode } from './model.ts';
import { parseExpressionText } from './parse-feel.rules.ts';
import { officeOf, readNode } from './read-node.rules.ts';
import {
  childOf,
  childrenOf,
  type Element,
  factOf,
  idOf,
  kindOf,
  problemAt,
  type Tree,
  textOf,
} from './tree.ts';

/** Drawn for the reader: they carry no token. What carries data is told, as it does nothing here. */
const DRAWN = new Set(['dataObject', 'dataObjectReference', 'dataStoreReference']);

export type ProcessRead = { model: ProcessModel; problems: Problem[]; warnings: Problem[] };

export const processesOf = (tree: Tree): Element[] =>
  childrenOf(tree.definitions, 'rootElements').filter(
    (element) => kindOf(element) === 'process' && childrenOf(element, 'flowElements').length > 0,
  );

const readLanes = (tree: Tree, holder: Element): { lanes: Lane[]; laneOf: Map<string, Lane> } => {
  const lanes: Lane[] = [];
  const laneOf = new Map<string, Lane>();
  const visit = (set: Element | undefined, outer: Lane | undefined) => {
    for (const element of set ? childrenOf(set, 'lanes') : []) {
      const name = textOf(element, 'name');
      const office = officeOf(factOf(tree, element, 'office'), name) ?? outer?.office;
      const role = factOf(tree, element, 'role') || outer?.role;
      const lane: Lane = {
        id: idOf(element),
        name,
        ...(office ? { office } : {}),
        ...(role ? { role } : {}),
      };
      lanes.push(lane);
      for (const node of childrenOf(element, 'flowNodeRef')) laneOf.set(idOf(node), lane);
      visit(childOf(element, 'childLaneSet'), lane);
    }
  };
  for (const set of childrenOf(holder, 'laneSets')) visit(set, undefined);
  return { lanes, laneOf };
};

const readFlow = (tree: Tree, element: Element): { flow: Flow; problems: Problem[] } => {
  const flow: Flow = {
    id: idOf(element),
    name: textOf(element, 'name'),
    from: idOf(childOf(element, 'sourceRef')),
    to: idOf(childOf(element, 'targetRef')),
  };
  const problems: Problem[] = [];
  if (!flow.from || !flow.to)
    problems.push(problemAt(tree, element, 'dangling', flow.from ? 'targetRef' : 'sourceRef'));
  const condition = childOf(element, 'conditionExpression');
  if (condition) {
    const expression = parseExpressionText(textOf(condition, 'body'));
    if ('wrong' in expression) problems.push(problemAt(tree, element, 'bad-condition', expression.wrong));
    // Also a wrong one is a condition: it isn't missing.
    flow.condition = 'wrong' in expression ? { feel: textOf(condition, 'body') } : expression;
  }
  return { flow, problems };
};

/** One process of the file as something that can run, with everything that stands in the way of it. */
export const readProcess = (tree: Tree, process: Element): ProcessRead => {
  const nodes = new Map<string, ProcessNode>();
  const flows = new Map<string, Flow>();
  const lanes = new Map<string, Lane>();
  const starts = new Map<string, string>();
  const problems: Problem[] = [];
  const warnings: Problem[] = [];

  const visit = (holder: Element, outer: ProcessNode | undefined) => {
    const read = readLanes(tree, holder);
    for (const lane of read.lanes) lanes.set(lane.id, lane);
    const outerLane = outer?.lane === undefined ? undefined : lanes.get(outer.lane);
    const found: string[] = [];
    for (const element of childrenOf(holder, 'flowElements')) {
      if (kindOf(element) === 'sequenceFlow') {
        const { flow, problems: wrong } = readFlow(tree, element);
        flows.set(flow.id, flow);
        problems.push(...wrong);
      } else if (DRAWN.has(kindOf(element)))
        warnings.push(problemAt(tree, element, 'only-drawn', kindOf(element)));
      else {
        const place = { within: outer?.id, lane: read.laneOf.get(idOf(element)) ?? outerLane };
        const { node, problems: wrong } = readNode(tree, element, place);
        problems.push(...wrong);
        if (!node) continue;
        nodes.set(node.id, node);
        if (node.kind === 'start') found.push(node.id);
        if (node.kind === 'sub-process') visit(element, node);
      }
    }
    const [first = ''] = found;
    if (found.length !== 1)
      problems.push(
        problemAt(tree, holder, found.length ? 'many-starts' : 'no-start', found.join(', ') || 'startEvent'),
      );
    starts.set(outer?.id ?? '', first);
  };
  visit(process, undefined);
  hang(nodes, flows);
  const start = starts.get('') ?? '';
  starts.delete('');
  const name = textOf(process, 'name') || idOf(process);
  return { model: { id: idOf(process), name, start, nodes, flows, lanes, starts }, problems, warnings };
};

/** Flows on their nodes, in the order of the file: the first condition that holds is taken. */
const hang = (nodes: Map<string, ProcessNode>, flows: Map<string, Flow>): void => {
  for (const flow of flows.values()) {
    nodes.get(flow.from)?.outgoing.push(flow.id);
    nodes.get(flow.to)?.incoming.push(flow.id);
  }
  for (const node of nodes.values()) if (node.attachedTo) nodes.get(node.attachedTo)?.boundary.push(node.id);
};
