import type { Office } from '../../../platform/database/actors.ts';
import type { ProcessModel, ProcessNode } from '../model/model.ts';

const SHOWN = new Set([
  'user-task',
  'service-task',
  'send-task',
  'receive-task',
  'catch-message',
  'catch-timer',
  'event-based',
  'call-activity',
  'boundary-timer',
  'boundary-message',
]);

/** Elements as one comes to them from the start; what nobody comes to stands last. */
export const inFlowOrder = (model: ProcessModel): ProcessNode[] => {
  const seen = new Set<string>();
  const queue = [model.start];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const node = model.nodes.get(at);
    if (!node || seen.has(at)) continue;
    seen.add(at);
    const inner = model.starts.get(at);
    queue.push(
      ...(inner === undefined ? [] : [inner]),
      ...node.outgoing.map((id) => model.flows.get(id)?.to ?? ''),
      ...node.boundary,
    );
  }
  const rest = [...model.nodes.keys()].filter((id) => !seen.has(id));
  return [...seen, ...rest].flatMap((id) => model.nodes.get(id) ?? []);
};

export type LaneSteps = { office: Office | 'none'; steps: ProcessNode[] };

/** The steps of each office, in the order in which one comes to them: the drawing as a list. */
export const stepsByOffice = (model: ProcessModel): LaneSteps[] => {
  const steps = inFlowOrder(model).filter(({ kind, name }) => SHOWN.has(kind) && name !== '');
  return (['front', 'mid', 'back', 'none'] as const).flatMap((office) => {
    const own = steps.filter((step) => (step.office ?? 'none') === office);
    return own.length > 0 ? [{ office, steps: own }] : [];
  });
};
