import { BpmnModdle } from 'bpmn-moddle';
import { SaxesParser } from 'saxes';
import type { Problem } from './model.ts';
import { idOf, type Place, prefixOf, type Tree } from './tree.ts';

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
/** A drawing is text of some hundreds of kilobytes; what is larger is no process that anyone can read. */
const MOST_BYTES = 4_000_000;

type Scanned = { kind: 'scanned'; places: Map<string, Place> } | { kind: 'refused'; problems: Problem[] };

/** Is it XML, is it BPMN, and where does each id stand? The library that knows BPMN tells no places. */
const scan = (xml: string): Scanned => {
  const places = new Map<string, Place>();
  const problems: Problem[] = [];
  let root = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    const [, line = '', column = '', detail = error.message] =
      /^(\d+):(\d+): (.*)$/s.exec(error.message) ?? [];
    if (problems.length < 5)
      problems.push({
        element: '',
        why: 'not-xml',
        detail,
        line: Number(line) || 1,
        column: Number(column) || 0,
      });
  });
  parser.on('doctype', () => {
    // Entities could make a small file unfold into a huge one.
    problems.push({
      element: '',
      why: 'not-bpmn',
      detail: '<!DOCTYPE>',
      line: parser.line,
      column: parser.column,
    });
  });
  parser.on('opentag', (tag) => {
    const here = { line: parser.line, column: parser.column };
    if (!root && (tag.uri !== BPMN || tag.local !== 'definitions'))
      problems.push({ element: '', why: 'not-bpmn', detail: `<${tag.name}>`, ...here });
    root = true;
    const id = tag.attributes.id?.value;
    if (!id || tag.uri !== BPMN) return;
    if (places.has(id)) problems.push({ element: id, why: 'same-id', detail: id, ...here });
    else places.set(id, here);
  });
  parser.write(xml).close();
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'scanned', places };
};

export type TreeRead = { kind: 'read'; tree: Tree } | { kind: 'refused'; problems: Problem[] };

/** BPMN text → its tree, or what is wrong with the text, with line and column. */
export const readTree = async (text: string): Promise<TreeRead> => {
  const xml = text.replace(/^\uFEFF/, '');
  if (xml.length > MOST_BYTES)
    return { kind: 'refused', problems: [{ element: '', why: 'not-bpmn', detail: `> ${MOST_BYTES}` }] };
  const scanned = scan(xml);
  if (scanned.kind === 'refused') return scanned;
  try {
    const { rootElement: definitions, references, elementsById } = await new BpmnModdle().fromXML(xml);
    const loose = references.filter(({ id }) => !elementsById[id]);
    // What points out of the file would be dropped on writing: it is kept as the name that stood there.
    for (const { element, property, id } of loose) {
      const there = element.get(property);
      if (Array.isArray(there)) there.push({ id });
      else if (there === undefined) element.set(property, { id });
    }
    return {
      kind: 'read',
      tree: {
        definitions,
        places: scanned.places,
        loose: loose.map(({ element, property, id }) => ({
          element: idOf(element) || idOf(element.$parent),
          property: property.replace(/^\w+:/, ''),
          to: id,
        })),
        prefix: prefixOf(definitions),
      },
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    return { kind: 'refused', problems: [{ element: '', why: 'not-bpmn', detail }] };
  }
};

/** The tree as BPMN text again: ids, names, references, drawing and the facts of others as they were. */
export const writeTree = async (tree: Tree): Promise<string> => {
  const { xml } = await new BpmnModdle().toXML(tree.definitions, { format: true });
  // A bare carriage return in an attribute would be read back as a space.
  return xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>|\r/g, (found) => (found === '\r' ? '&#13;' : found));
};
