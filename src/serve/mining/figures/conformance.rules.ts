/** As much of a process model as replaying asks: places are its flows. */
export type Net = {
  start: string;
  /** first node of each embedded sub-process */
  starts: ReadonlyMap<string, string>;
  nodes: ReadonlyMap<string, NetNode>;
  flows: ReadonlyMap<string, { to: string }>;
};
export type NetNode = {
  id: string;
  kind: string;
  incoming: readonly string[];
  outgoing: readonly string[];
  boundary: readonly string[];
  interrupting?: boolean;
  within?: string;
};

/** A step that was done, or that somebody said was not needed. */
export type Step = { element: string; skipped?: boolean };
export type Verdict =
  | { kind: 'followed' }
  | { kind: 'deviates'; at: string; why: 'skipped' | 'not-yet' | 'not-in-process' }
  | { kind: 'unknown' };

// What leaves a step in the log; all else happens between steps.
const SEEN: readonly string[] = ['user-task', 'service-task', 'send-task', 'call-activity'];
const MOST = 4000;
type Marking = ReadonlySet<string>;

/**
 * Would the model allow these steps, in this order? Token replay over all markings that the steps so far allow, with
 * conditions left open: any way out of a gateway may be taken, any timer may go off. The first step that no marking allows
 * is the deviation. A model with too many markings at once is not judged.
 */
export const conforms = (net: Net, steps: readonly Step[]): Verdict => {
  let now = closure(net, [entered(net, net.start, new Set())]);
  for (const { element, skipped } of steps) {
    if (!now) return { kind: 'unknown' };
    const node = net.nodes.get(element);
    if (skipped) return { kind: 'deviates', at: element, why: 'skipped' };
    if (!node) return { kind: 'deviates', at: element, why: 'not-in-process' };
    if (!SEEN.includes(node.kind)) continue;
    const after = now.flatMap((marking) => passed(node, marking, node.outgoing));
    if (after.length === 0) return { kind: 'deviates', at: element, why: 'not-yet' };
    now = closure(net, after);
  }
  return now ? { kind: 'followed' } : { kind: 'unknown' };
};

/** Out of the first node of a process or sub-process, whatever that is. */
const entered = (net: Net, start: string, marking: Marking): Marking =>
  new Set([...marking, ...(net.nodes.get(start)?.outgoing ?? [])]);

const without = (marking: Marking, gone: readonly string[], come: readonly string[]): Marking => {
  const next = new Set(marking);
  for (const one of gone) next.delete(one);
  for (const one of come) next.add(one);
  return next;
};

/** A token that stands before the node goes on through it, for each flow by which it may have come. */
const passed = (node: NetNode, marking: Marking, to: readonly string[]): Marking[] =>
  node.incoming.filter((flow) => marking.has(flow)).map((flow) => without(marking, [flow], to));

const closure = (net: Net, from: readonly Marking[]): Marking[] | undefined => {
  const found = new Map<string, Marking>();
  const left = [...from];
  for (let marking = left.pop(); marking; marking = left.pop()) {
    const key = [...marking].sort().join(' ');
    if (found.has(key)) continue;
    if (found.size >= MOST) return undefined;
    found.set(key, marking);
    left.push(...silently(net, marking));
  }
  return [...found.values()];
};

/** All that can happen without a step: gateways, events, ends, sub-processes. */
const silently = (net: Net, marking: Marking): Marking[] => {
  const at = [...marking].flatMap((place) => {
    const inside = place.startsWith(AT) ? place.slice(AT.length) : undefined;
    return inside ?? net.flows.get(place)?.to ?? [];
  });
  return [...new Set(at)].flatMap((id) => {
    const node = net.nodes.get(id);
    return node ? [...through(net, node, marking), ...byBoundary(net, node, marking)] : [];
  });
};

// A place of its own for 'this sub-process is under way'.
const AT = 'at:';

const through = (net: Net, node: NetNode, marking: Marking): Marking[] => {
  if (SEEN.includes(node.kind)) return [];
  switch (node.kind) {
    case 'exclusive':
    case 'event-based':
      return node.outgoing.flatMap((flow) => passed(node, marking, [flow]));
    case 'parallel':
      return node.incoming.every((flow) => marking.has(flow))
        ? [without(marking, node.incoming, node.outgoing)]
        : [];
    case 'terminate-end':
      return passed(node, marking, []).map((after) => without(after, inner(net, node.within, after), []));
    case 'sub-process':
      return subProcess(net, node, marking);
    default:
      return passed(node, marking, node.outgoing);
  }
};

const subProcess = (net: Net, node: NetNode, marking: Marking): Marking[] => {
  const place = AT + node.id;
  const first = net.starts.get(node.id);
  const begun = first
    ? passed(node, marking, [place]).map((after) => entered(net, first, after))
    : passed(node, marking, node.outgoing);
  const over = marking.has(place) && inner(net, node.id, marking).length === 0;
  return over ? [...begun, without(marking, [place], node.outgoing)] : begun;
};

/** Places marked inside a sub-process, or all of them. */
const inner = (net: Net, within: string | undefined, marking: Marking): string[] =>
  [...marking].filter((place) => {
    if (within === undefined) return true;
    const node = net.nodes.get(
      place.startsWith(AT) ? place.slice(AT.length) : (net.flows.get(place)?.to ?? ''),
    );
    for (let at = node; at?.within; at = net.nodes.get(at.within)) if (at.within === within) return true;
    return false;
  });

const byBoundary = (net: Net, node: NetNode, marking: Marking): Marking[] =>
  node.boundary.flatMap((id) => {
    const event = net.nodes.get(id);
    if (!event) return [];
    const standing = node.kind === 'sub-process' ? [AT + node.id] : node.incoming;
    const gone = standing.filter((place) => marking.has(place));
    const ended = node.kind === 'sub-process' ? inner(net, node.id, marking) : [];
    return gone.map((place) =>
      event.interrupting === false
        ? without(marking, [], event.outgoing)
        : without(marking, [place, ...ended], event.outgoing),
    );
  });
