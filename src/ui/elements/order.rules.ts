/**
 * The sum behind the order of offers. The server renders it and the browser repeats it after each stone,
 * so both use this file. Every criterion gives 0 to 4 points; a stone counts them 0 to 3 times.
 */
export type Stones = 0 | 1 | 2 | 3;
export type Feeling = 0 | 1 | 2;
export type Range = { low: number; high: number };

/** `stones` undefined: none laid, which counts for nothing and is said so. */
export type Criterion = { key: string; name: string; stones?: Stones | undefined };
/** Points per criterion key, 0 to 4; null or absent: not known. */
export type Candidate = {
  id: string;
  name: string;
  points: Record<string, number | null | undefined>;
  feeling?: Feeling | undefined;
};

export type Fit = 'best' | 'perhaps' | 'good' | 'less' | 'none';
export type Standing = {
  id: string;
  name: string;
  /** Where it stood before ordering: the neutral order. */
  index: number;
  parts: Record<string, Range>;
  total: Range;
  /** 1 + how many others are surely better; undefined when nothing is laid. */
  place: number | undefined;
  shared: boolean;
  fit: Fit;
};
export type Comparison = {
  laid: boolean;
  max: number;
  criteria: Criterion[];
  standings: Standing[];
  reason: Reason;
};
export type Reason =
  | { kind: 'neutral' }
  | { kind: 'tie'; names: string[] }
  | { kind: 'lead'; name: string; criterion: string }
  | { kind: 'close'; name: string };

export const mostPoints = 4;
export const feelingKey = 'feeling';

/** Points times stones; what is not known may be anything from nothing to the most. */
export function weigh(stones: Stones | undefined, points: number | null | undefined): Range {
  const times = stones ?? 0;
  return points == null
    ? { low: 0, high: times * mostPoints }
    : { low: times * points, high: times * points };
}

export function compareOffers(criteria: Criterion[], candidates: Candidate[]): Comparison {
  const max = criteria.reduce((sum, { stones }) => sum + (stones ?? 0) * mostPoints, 0);
  const laid = max > 0;
  const sums = candidates.map((candidate, index) => ({
    ...candidate,
    index,
    ...summed(criteria, candidate),
  }));
  const placed = sums.map((sum) => ({
    ...sum,
    place: laid ? 1 + sums.filter((other) => other.total.low > sum.total.high).length : undefined,
  }));
  const surest = Math.max(0, ...placed.map(({ total }) => total.low));
  const standings = placed
    .map(({ id, name, index, parts, total, place }): Standing => {
      const shared = laid && placed.some((other) => other.index !== index && other.place === place);
      return { id, name, index, parts, total, place, shared, fit: fitOf(place, total, surest, max) };
    })
    // Inside one place nobody is put first: they keep their neutral order.
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0) || a.index - b.index);
  return { laid, max, criteria, standings, reason: reasonFor(laid, criteria, standings) };
}

function summed(criteria: Criterion[], { points, feeling }: Candidate): Pick<Standing, 'parts' | 'total'> {
  const parts: Record<string, Range> = {};
  const total = { low: 0, high: 0 };
  for (const { key, stones } of criteria) {
    const known = key === feelingKey ? (feeling === undefined ? null : feeling * 2) : points[key];
    const part = weigh(stones, known);
    parts[key] = part;
    total.low += part.low;
    total.high += part.high;
  }
  return { parts, total };
}

// First because of what is not known yet is only perhaps the best.
function fitOf(place: number | undefined, total: Range, surest: number, max: number): Fit {
  if (place === undefined) return 'none';
  if (place === 1) return total.low < surest ? 'perhaps' : 'best';
  return middle(total) / max >= 0.6 ? 'good' : 'less';
}

function reasonFor(laid: boolean, criteria: Criterion[], standings: Standing[]): Reason {
  const leaders = standings.filter(({ place }) => place === 1);
  const [first] = leaders;
  if (!laid || !first) return { kind: 'neutral' };
  if (leaders.length > 1) return { kind: 'tie', names: leaders.map(({ name }) => name) };
  const second = standings[1];
  const widest = criteria
    .map(({ key, name }) => ({ name, by: gap(first.parts[key], second?.parts[key]) }))
    .reduce((best, next) => (next.by > best.by ? next : best), { name: '', by: 0 });
  if (!second || widest.by <= 0) return { kind: 'close', name: first.name };
  return { kind: 'lead', name: first.name, criterion: widest.name };
}

const gap = (a: Range | undefined, b: Range | undefined): number => (a && b ? middle(a) - middle(b) : 0);
const middle = ({ low, high }: Range): number => (low + high) / 2;

/** Names of what counts most; none while nothing is laid. */
export function heaviest(criteria: Criterion[]): string[] {
  const most = Math.max(0, ...criteria.map(({ stones }) => stones ?? 0));
  return most === 0 ? [] : criteria.filter(({ stones }) => stones === most).map(({ name }) => name);
}

/** A cell of the sum: a dash while its stone is not laid. */
export const partText = ({ parts }: Standing, { key, stones }: Criterion): string => {
  const part = parts[key];
  return stones === undefined || !part ? '–' : rangeText(part);
};
export const totalText = ({ total, place }: Standing): string =>
  place === undefined ? '–' : rangeText(total);

export const rangeText = ({ low, high }: Range): string => (low === high ? `${low}` : `${low}–${high}`);

const listed = (names: string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`;

/** What the sentence for a reason is filled with. */
export function reasonValues(reason: Reason, and: string): Record<string, string> {
  switch (reason.kind) {
    case 'neutral':
      return {};
    case 'tie':
      return { names: listed(reason.names, and) };
    case 'lead':
      return { name: reason.name, criterion: reason.criterion.toLowerCase() };
    case 'close':
      return { name: reason.name };
  }
}
