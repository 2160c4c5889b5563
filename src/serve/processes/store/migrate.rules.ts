import type { Happened, State, Token } from '../engine/state.ts';
import type { ProcessModel, ProcessNode } from '../model/model.ts';
import type { Stuck } from '../process.ts';

export type Mapping = Readonly<Record<string, string>>;
type Fits = { kind: 'fits'; state: State; happened: Happened[] };
type Sticks = { kind: 'sticks'; stuck: Omit<Stuck, 'instanceId'>[] };

/** Where an element of the old version is in the new one: as mapped, else under the same id. */
export const targetOf = (to: ProcessModel, mapping: Mapping, element: string): ProcessNode | undefined =>
  to.nodes.get(mapping[element] ?? element);

/** May this token stand there? The element must be of the same kind, in the same sub-process, and reached alike. */
const whyNot = (
  { from, to, mapping }: { from: ProcessModel; to: ProcessModel; mapping: Mapping },
  token: Token,
): Stuck['why'] | undefined => {
  const [old, target] = [from.nodes.get(token.element), targetOf(to, mapping, token.element)];
  if (!old || !target) return 'no-target';
  if (old.kind !== target.kind) return 'other-kind';
  const within = old.within === undefined ? undefined : targetOf(to, mapping, old.within)?.id;
  if (target.within !== within) return 'other-kind';
  // A join that is reached otherwise would wait for what never comes.
  const joins = token.waits === 'join' && token.via !== null;
  return joins && !target.incoming.includes(token.via ?? '') ? 'no-target' : undefined;
};

/**
 * Moves the tokens of an instance to another version, all or none. Elements not mapped stay under their own id.
 * @returns 'sticks' with every token that can't go along, and why
 */
export const planMigration = (
  models: { from: ProcessModel; to: ProcessModel; mapping: Mapping },
  state: State,
): Fits | Sticks => {
  const stuck = state.tokens.flatMap((token) => {
    const why = whyNot(models, token);
    return why ? [{ element: token.element, why }] : [];
  });
  if (stuck.length > 0) return { kind: 'sticks', stuck };
  const tokens = state.tokens.map((token): Token => {
    const element = targetOf(models.to, models.mapping, token.element)?.id ?? token.element;
    return element === token.element ? token : { ...token, element };
  });
  const happened = tokens.flatMap((token, at): Happened[] => {
    const before = state.tokens[at];
    if (!before || before === token) return [];
    const { n, element, waits, scope, via, problem } = token;
    const put = { element, token: n, scope, via };
    return [
      { kind: 'left', element: before.element, token: n, reason: 'migrated' },
      problem === null ? { kind: 'arrived', ...put, waits } : { kind: 'failed', ...put, reason: problem },
    ];
  });
  return { kind: 'fits', state: { ...state, tokens }, happened };
};

/** The timer events that belong to a token where it stands: its own, those of a race, those on its edge. */
export const timerEventsOf = (model: ProcessModel, element: string): ProcessNode[] => {
  const node = model.nodes.get(element);
  if (!node) return [];
  const raced = node.kind === 'event-based' ? node.outgoing.map((id) => model.flows.get(id)?.to ?? '') : [];
  return [node.id, ...node.boundary, ...raced]
    .map((id) => model.nodes.get(id))
    .filter((one) => one?.timer !== undefined) as ProcessNode[];
};
