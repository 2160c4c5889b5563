import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../src/platform/project.ts';
import { readModel, rewrite } from '../src/serve/processes/model/read-model.ts';
import { type Census, censusOf, differences, type Usual } from './bpmn-census.ts';

export type BpmnFigures = {
  models: number;
  read: number;
  refused: number;
  /** refused with an element and a reason for each problem */
  with_element_and_reason: number;
  /** after import and export as many of each kind as in expected.json */
  counts_equal: number;
  round_trip_equal: number;
  ms: number;
  /** what is not the same after import and export */
  differences: Record<string, string[]>;
  /** per model: read, or the first reasons */
  outcome: Record<string, string>;
};

const FOLDER = join(projectFolder, '../shared/data/bpmn');

type Expected = Record<'elements' | 'otherBpmn' | 'di', Record<string, number>>;

/** The usual values that BPMN gives an attribute, from the description of the library that reads it. */
const usualValues = (): Usual => {
  const folder = join(projectFolder, 'node_modules/bpmn-moddle/resources/bpmn/json');
  type Described = { types: { properties?: { name: string; default?: unknown }[] }[] };
  const all = ['bpmn.json', 'bpmndi.json', 'dc.json', 'di.json'].flatMap(
    (name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Described).types,
  );
  const usual = all.flatMap(({ properties = [] }) =>
    properties.filter((one) => one.default !== undefined).map((one) => `${one.name}=${one.default}`),
  );
  // Of DI, where the schema and not the description says it.
  return new Set([...usual, 'messageVisibleKind=initiating']);
};

const missing = (expected: Expected, found: Census): string[] =>
  (['elements', 'otherBpmn', 'di'] as const).flatMap((group) =>
    Object.entries(expected[group]).flatMap(([kind, n]) => {
      const now = found.counts.get(`${group === 'di' ? 'di' : 'bpmn'}:${kind}`) ?? 0;
      return now === n ? [] : [`${kind}: ${n} expected, ${now} there`];
    }),
  );

/** All reference models: each loads or is refused by element, and comes out of import and export as it went in. */
export const benchBpmn = async (): Promise<BpmnFigures> => {
  if (!existsSync(FOLDER)) throw new Error(`the reference models of BPMN are not here: ${FOLDER}`);
  const expected = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Record<
    string,
    Expected
  >;
  const usual = usualValues();
  const figures: BpmnFigures = {
    models: 0,
    read: 0,
    refused: 0,
    with_element_and_reason: 0,
    counts_equal: 0,
    round_trip_equal: 0,
    ms: 0,
    differences: {},
    outcome: {},
  };
  const began = performance.now();
  for (const name of readdirSync(join(FOLDER, 'reference')).filter((one) => one.endsWith('.bpmn'))) {
    const xml = readFileSync(join(FOLDER, 'reference', name), 'utf8');
    figures.models += 1;
    const read = await readModel(xml);
    figures[read.kind] += 1;
    if (read.kind === 'refused') {
      if (read.problems.length > 0 && read.problems.every(({ element, why }) => element && why))
        figures.with_element_and_reason += 1;
      const [first, ...more] = read.problems;
      figures.outcome[name] =
        `refused: ${first?.element} ${first?.why} (${first?.detail})${more.length ? ` and ${more.length} more` : ''}`;
    } else figures.outcome[name] = `read: ${read.model.nodes.size} elements, ${read.warnings.length} told`;
    const written = await rewrite(xml);
    const after = written.kind === 'written' ? censusOf(written.xml) : undefined;
    const of = expected[name];
    const lost = after && of ? missing(of, after) : ['not written'];
    const changed = after ? differences(censusOf(xml), after, usual) : [];
    if (lost.length === 0) figures.counts_equal += 1;
    if (lost.length === 0 && changed.length === 0) figures.round_trip_equal += 1;
    else figures.differences[name] = [...lost, ...changed];
  }
  figures.ms = Math.round(performance.now() - began);
  return figures;
};
