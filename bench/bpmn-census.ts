import { SaxesParser } from 'saxes';

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';
const NAMES = new Map([
  [BPMN, 'bpmn'],
  ['http://www.omg.org/spec/BPMN/20100524/DI', 'di'],
  ['http://www.omg.org/spec/DD/20100524/DC', 'dc'],
  ['http://www.omg.org/spec/DD/20100524/DI', 'ddi'],
]);

/** What a file holds, whatever its prefixes, order and white space. */
export type Census = {
  /** by namespace and local name */
  counts: Map<string, number>;
  ids: string[];
  /** each identified element: its attributes, and the identified element it stands in */
  elements: Map<string, { kind: string; parent: string; attributes: Map<string, string>; text: string }>;
  /** bounds and waypoints, by the element they draw */
  drawn: Map<string, number[][]>;
  /** elements and attributes of others, as text */
  foreign: Map<string, number>;
};

/** A name without its prefix. */
const bare = (value: string): string => value.replace(/^[\w-]+:(?=[\w.-]+$)/, '');
/** The same name under another prefix, or the same number ('72.0' and '72'). */
const same = (one: string, other: string): boolean =>
  bare(one) === bare(other) || (one !== '' && Number(one) === Number(other));

type Open = { id: string; kind: string; text: string; own: string };

const add = (map: Map<string, number>, key: string): void => {
  map.set(key, (map.get(key) ?? 0) + 1);
};

/** Reads a BPMN file as plain XML, with no library that knows BPMN: what the round trip is measured by. */
export const censusOf = (xml: string): Census => {
  const found: Census = {
    counts: new Map(),
    ids: [],
    elements: new Map(),
    drawn: new Map(),
    foreign: new Map(),
  };
  const open: Open[] = [];
  let drawing = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    const family = NAMES.get(tag.uri);
    const kind = `${family ?? tag.uri}:${tag.local}`;
    add(found.counts, kind);
    if (!family) add(found.foreign, kind);
    const attributes = new Map<string, string>();
    for (const one of Object.values(tag.attributes)) {
      if (one.uri === 'http://www.w3.org/2000/xmlns/') continue;
      if (one.uri === SCHEMA_INSTANCE) {
        // 'dc:Point' is the only kind a waypoint can be; the prefix of a type is whatever the file calls it.
        if (one.local === 'type' && bare(one.value) !== 'Point')
          add(found.foreign, `@type=${bare(one.value)}`);
        continue;
      }
      if (one.uri && !NAMES.has(one.uri)) add(found.foreign, `@${one.uri}:${one.local}=${one.value}`);
      attributes.set(one.uri ? `${one.uri}:${one.local}` : one.local, one.value);
    }
    const id = attributes.get('id') ?? '';
    if (id) found.ids.push(id);
    const parent = open.findLast((one) => one.id)?.id ?? '';
    if (id) found.elements.set(id, { kind, parent, attributes, text: '' });
    const draws = attributes.get('bpmnElement');
    if (family === 'di' && draws) drawing = `${draws}/${tag.local}`;
    if (family === 'dc' || family === 'ddi') {
      const numbers = ['x', 'y', 'width', 'height']
        .map((name) => attributes.get(name))
        .filter((value) => value !== undefined)
        .map(Number);
      found.drawn.set(drawing, [...(found.drawn.get(drawing) ?? []), numbers]);
    }
    open.push({ id, kind, text: '', own: '' });
  });
  parser.on('text', (text) => {
    const top = open.at(-1);
    if (top) top.text += text;
  });
  parser.on('cdata', (text) => {
    const top = open.at(-1);
    if (top) top.text += text;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    const text = closed?.text.trim() ?? '';
    const element = closed && found.elements.get(closed.id);
    if (element) element.text = text;
    // References such as <incoming> and conditions are text of their own.
    else if (closed && text) add(found.counts, `${closed.kind}=${text.replace(/^[\w-]+:(?=[\w-]+$)/, '')}`);
  });
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  return found;
};

/** What an attribute is when it isn't there, by BPMN itself: leaving it out changes nothing. */
export type Usual = ReadonlySet<string>;

/** What is in the first and not, or otherwise, in the second: one line each. */
export const differences = (before: Census, after: Census, usual: Usual): string[] => [
  ...[...before.counts].flatMap(([kind, n]) =>
    (after.counts.get(kind) ?? 0) === n ? [] : [`${kind}: ${n} became ${after.counts.get(kind) ?? 0}`],
  ),
  ...[...after.counts.keys()].flatMap((kind) => (before.counts.has(kind) ? [] : [`${kind} is new`])),
  ...before.ids.flatMap((id) => (after.elements.has(id) ? [] : [`id ${id} is gone`])),
  ...[...before.elements].flatMap(([id, one]) => elementDifferences(id, one, after, usual)),
  ...[...before.drawn].flatMap(([id, numbers]) => drawnDifferences(id, numbers, after.drawn.get(id) ?? [])),
  ...[...before.foreign].flatMap(([what, n]) =>
    (after.foreign.get(what) ?? 0) >= n
      ? []
      : [`foreign ${what}: ${n} became ${after.foreign.get(what) ?? 0}`],
  ),
];

const elementDifferences = (
  id: string,
  one: { kind: string; parent: string; attributes: Map<string, string>; text: string },
  after: Census,
  usual: Usual,
): string[] => {
  const other = after.elements.get(id);
  if (!other) return [];
  return [
    ...(other.kind === one.kind ? [] : [`${id}: ${one.kind} became ${other.kind}`]),
    ...(other.parent === one.parent ? [] : [`${id}: moved from ${one.parent} to ${other.parent}`]),
    ...(other.text === one.text ? [] : [`${id}: its text changed`]),
    ...[...one.attributes].flatMap(([name, value]) => {
      const now = other.attributes.get(name);
      if (now === undefined && usual.has(`${name}=${value}`)) return [];
      return now === value || (now !== undefined && same(now, value))
        ? []
        : [`${id}: ${name}="${value}" became ${now === undefined ? 'nothing' : `"${now}"`}`];
    }),
  ];
};

const drawnDifferences = (id: string, before: readonly number[][], after: readonly number[][]): string[] => {
  const near = before.every((numbers, i) =>
    numbers.every((value, at) => Math.abs(value - (after[i]?.[at] ?? Number.NaN)) <= 1),
  );
  return near && before.length === after.length ? [] : [`${id}: drawn elsewhere`];
};
