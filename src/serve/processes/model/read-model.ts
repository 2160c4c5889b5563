import { senseWarnings } from './check-sense.rules.ts';
import { shapeProblems } from './check-shape.rules.ts';
import type { ModelRead, Problem } from './model.ts';
import { processesOf, readProcess } from './read-process.rules.ts';
import { readTree, writeTree } from './read-tree.ts';
import { type Element, idOf, problemAt, type Tree, textOf } from './tree.ts';

export type Reading = {
  /** names of the service acts there are; without it any name is taken */
  acts?: readonly string[];
  /** which process of the file; without it the only one, or the only one that says it is executable */
  process?: string;
};

/** BPMN 2.0 XML → an executable model, or every problem with element id and reason. */
export const readModel = async (xml: string, { acts, process }: Reading = {}): Promise<ModelRead> => {
  const read = await readTree(xml);
  if (read.kind === 'refused') return read;
  const { tree } = read;
  const placed = (problems: Problem[]) =>
    problems.map((problem) => ({ ...tree.places.get(problem.element), ...problem }));
  const chosen = chooseProcess(tree, process);
  const all = chosen.processes.map((one) => readProcess(tree, one));
  const problems = [
    ...chosen.problems,
    ...all.flatMap(({ model, problems }) => [...problems, ...shapeProblems(model, acts)]),
  ];
  const [only] = all;
  if (!only || problems.length > 0) return { kind: 'refused', problems: placed(problems) };
  const told = [...chosen.beside, ...looseOf(tree), ...only.warnings, ...senseWarnings(only.model)];
  return { kind: 'read', model: only.model, warnings: placed(told) };
};

const looseOf = (tree: Tree): Problem[] =>
  tree.loose.map(({ element, property, to }) => ({
    element,
    why: 'only-drawn',
    detail: `${property} → ${to}`,
  }));

type Chosen = { processes: Element[]; problems: Problem[]; beside: Problem[] };

/** The one process that can run. When that can't be said, all are read, so that their maker hears everything at once. */
const chooseProcess = (tree: Tree, wanted: string | undefined): Chosen => {
  const all = processesOf(tree);
  const none: Problem = { element: '', why: 'no-process', detail: wanted ?? 'process' };
  const executable = all.filter((one) => one.get('isExecutable') === true);
  const fit = wanted === undefined ? executable : all.filter((one) => idOf(one) === wanted);
  const [process, ...more] = all.length === 1 && wanted === undefined ? all : fit;
  if (all.length === 0 || (wanted !== undefined && !process))
    return { processes: [], problems: [none], beside: [] };
  if (!process || more.length > 0) {
    const ids = all.map(idOf).join(', ');
    const problems = all.map((one) => problemAt(tree, one, 'many-processes', ids));
    return { processes: all, problems, beside: [] };
  }
  const others = all.filter((one) => one !== process);
  const beside = others.map((one) => problemAt(tree, one, 'only-drawn', textOf(one, 'name') || 'process'));
  return { processes: [process], problems: [], beside };
};

/** The same BPMN as this software writes it: for the editor, and to hold the round trip against. */
export const rewrite = async (
  xml: string,
): Promise<{ kind: 'written'; xml: string } | (ModelRead & { kind: 'refused' })> => {
  const read = await readTree(xml);
  return read.kind === 'refused' ? read : { kind: 'written', xml: await writeTree(read.tree) };
};
