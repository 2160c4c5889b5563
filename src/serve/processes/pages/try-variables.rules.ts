import { parseExpression } from 'feelin';
import type { Expression, ProcessModel } from '../model/model.ts';
import type { Value, Variables } from '../process.ts';

type Node = ReturnType<typeof parseExpression>['topNode'];
const PLAIN = /^[\p{L}_][\p{L}\d_ ]*(\.[\p{L}_][\p{L}\d_ ]*)*$/u;

/** What an expression asks for: 'dagen', 'aanvraag.soort'; not what it names itself, nor functions. */
const namesIn = ({ feel }: Expression): string[] => {
  const found: string[] = [];
  const walk = (node: Node, own: readonly string[]): void => {
    const text = feel.slice(node.from, node.to);
    const bound = node.name === 'QuantifiedExpression' ? [...own, ...boundBy(node, feel)] : own;
    if (node.name === 'PathExpression' && PLAIN.test(text)) {
      if (!own.includes(text.split('.')[0] ?? '')) found.push(text);
      return;
    }
    if (node.name === 'VariableName') {
      const calls = node.parent?.name === 'FunctionInvocation' && node.parent.from === node.from;
      if (!calls && !own.includes(text)) found.push(text);
      return;
    }
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child, bound);
  };
  walk(parseExpression(feel, {}, undefined).topNode, []);
  return found;
};

/** 'some x in list satisfies …' brings its own x. */
const boundBy = (node: Node, feel: string): string[] => {
  const names: string[] = [];
  node.cursor().iterate((one) => {
    if (one.name === 'Name') names.push(feel.slice(one.from, one.to));
  });
  return names;
};

/**
 * The variables that conditions, clocks and called processes ask for, and that no step of the process itself gives: who
 * tries it out fills them in. In the order of the drawing.
 */
export const askedVariables = (model: ProcessModel): string[] => {
  const nodes = [...model.nodes.values()];
  const clocks = nodes
    .flatMap(({ clock, timer }) => [clock?.feel, timer?.feel])
    .flatMap((feel) => (feel ? [{ feel }] : []));
  const conditions = [...model.flows.values()].flatMap(({ condition }) => condition ?? []);
  const passed = nodes.flatMap((node) => node.in.map(({ from }) => from));
  const given = new Set(nodes.flatMap(({ outcomes, result }) => (outcomes.length > 0 ? [result] : [])));
  const all = [...conditions, ...clocks, ...passed].flatMap(namesIn);
  return [...new Set(all)].filter((name) => !given.has(name));
};

/** '3' and '3,5' are numbers, 'waar' and 'onwaar' yes and no, [..] and {..} JSON; else text, so a day as '2026-05-01'. */
export const valueTyped = (typed: string): Value => {
  const text = typed.trim();
  if (/^-?\d{1,15}([.,]\d{1,10})?$/.test(text)) return Number(text.replace(',', '.'));
  if (/^(waar|true)$/i.test(text)) return true;
  if (/^(onwaar|false)$/i.test(text)) return false;
  if (!/^[[{]/.test(text)) return text;
  try {
    return JSON.parse(text) as Value;
  } catch {
    return text;
  }
};

/** What was typed, as the engine takes it: 'aanvraag.soort' lies inside 'aanvraag'. Empty is not filled in. */
export const variablesOf = (typed: ReadonlyMap<string, string>): Variables => {
  const root: Branch = new Map();
  for (const [name, text] of typed) {
    if (text.trim() === '') continue;
    const steps = name.split('.');
    let at = root;
    for (const step of steps.slice(0, -1)) {
      const next = at.get(step);
      const branch: Branch = next instanceof Map ? next : new Map();
      at.set(step, branch);
      at = branch;
    }
    at.set(steps.at(-1) ?? '', valueTyped(text));
  }
  return plain(root);
};

type Branch = Map<string, Value | Branch>;
const plain = (branch: Branch): Variables =>
  Object.fromEntries([...branch].map(([name, value]) => [name, value instanceof Map ? plain(value) : value]));
