import { type Column, type EventLog, nameOf } from '../log/event-log.ts';
import type { Edge } from './follows.rules.ts';

/** From hand to hand: neighbouring events of a case by different offices, teams or people; who is unknown is passed over. */
export const networkOf = (log: EventLog, column: Column): Edge[] => {
  const counts = new Map<string, Edge>();
  for (let at = 0; at < log.cases.length; at += 1) {
    let last: string | undefined;
    for (let event = log.starts[at] as number; event < (log.starts[at + 1] as number); event += 1) {
      const name = nameOf(column, event);
      if (name === undefined) continue;
      if (last !== undefined && last !== name) {
        const key = JSON.stringify([last, name]);
        const edge = counts.get(key) ?? { from: last, to: name, count: 0 };
        edge.count += 1;
        counts.set(key, edge);
      }
      last = name;
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
};

/** The same log with repeats taken together: planned, delivered, delivered is planned, delivered. */
export const withoutRepeats = (log: EventLog): EventLog => {
  const kept: number[] = [];
  const starts = new Int32Array(log.cases.length + 1);
  for (let at = 0; at < log.cases.length; at += 1) {
    let last = -1;
    for (let event = log.starts[at] as number; event < (log.starts[at + 1] as number); event += 1) {
      const activity = log.activity.of[event] as number;
      if (activity !== last) kept.push(event);
      last = activity;
    }
    starts[at + 1] = kept.length;
  }
  const taken = ({ names, of }: Column): Column => ({
    names,
    of: Int32Array.from(kept, (event) => of[event] as number),
  });
  return {
    cases: log.cases,
    starts,
    activity: taken(log.activity),
    resource: taken(log.resource),
    group: taken(log.group),
    time: Float64Array.from(kept, (event) => log.time[event] as number),
  };
};
