import type { EventLog } from '../log/event-log.ts';

export type Edge = { from: string; to: string; count: number };
export type ActivityCount = { activity: string; count: number };
export type Follows = { edges: Edge[]; pairs: number; starts: ActivityCount[]; ends: ActivityCount[] };

/**
 * The directly-follows graph: neighbouring events of one case, counted by activity. No artificial start or end.
 * Most frequent first.
 */
export const followsOf = (log: EventLog): Follows => {
  const { names, of } = log.activity;
  const size = names.length;
  const counts = size <= DENSE ? new Int32Array(size * size) : new Map<number, number>();
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  let pairs = 0;
  for (let at = 0; at < log.cases.length; at += 1) {
    const first = log.starts[at] as number;
    const last = (log.starts[at + 1] as number) - 1;
    if (last < first) continue;
    add(starts, of[first] as number);
    add(ends, of[last] as number);
    for (let event = first; event < last; event += 1)
      add(counts, (of[event] as number) * size + (of[event + 1] as number));
    pairs += last - first;
  }
  const name = (activity: number) => names[activity] as string;
  const edges: Edge[] = [];
  for (const [key, count] of counts.entries())
    if (count > 0) edges.push({ from: name(Math.floor(key / size)), to: name(key % size), count });
  return { edges: byCount(edges), pairs, starts: listed(starts, name), ends: listed(ends, name) };
};

// A square of counts is fastest, and beyond this many activities mostly empty.
const DENSE = 512;

const add = (counts: Int32Array | Map<number, number>, key: number): void => {
  if (counts instanceof Map) counts.set(key, (counts.get(key) ?? 0) + 1);
  else counts[key] = (counts[key] as number) + 1;
};

const byCount = <T extends { count: number }>(list: T[]): T[] => list.sort((a, b) => b.count - a.count);

const listed = (counts: Int32Array, name: (activity: number) => string): ActivityCount[] =>
  byCount([...counts].map((count, at) => ({ activity: name(at), count })).filter(({ count }) => count > 0));
