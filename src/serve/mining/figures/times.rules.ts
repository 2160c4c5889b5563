import { NO_GROUP } from '../log/columns.ts';
import { type EventLog, nameOf } from '../log/event-log.ts';
import { type Spread, spreadOf } from './spread.rules.ts';

export type Waiting = Spread & { group: string };

/** From the first event of a case to its last, in milliseconds; cases of which a time is missing are left out. */
export const leadTimes = (log: EventLog): Spread => {
  const times: number[] = [];
  for (let at = 0; at < log.cases.length; at += 1) {
    const first = log.time[log.starts[at] as number] as number;
    const last = log.time[(log.starts[at + 1] as number) - 1] as number;
    if (last - first >= 0) times.push(last - first);
  }
  return spreadOf(Float64Array.from(times));
};

/**
 * How long a case waited for each group: from the event before, done by another, to the group's first event.
 * Milliseconds; per change of hands. Most waited for first.
 * @param between of two moments; the whole time between them unless said otherwise (`workingSum`)
 */
export const waitingTimes = (
  log: EventLog,
  between: (from: number, to: number) => number = (from, to) => to - from,
): Waiting[] => {
  const waits = new Map<string, number[]>();
  for (let at = 0; at < log.cases.length; at += 1) {
    const end = log.starts[at + 1] as number;
    for (let event = (log.starts[at] as number) + 1; event < end; event += 1) {
      const group = nameOf(log.group, event);
      const [from, to] = [log.time[event - 1] as number, log.time[event] as number];
      if (group === undefined || group === NO_GROUP || group === nameOf(log.group, event - 1)) continue;
      // Also where one of the two is missing.
      if (!(to - from >= 0)) continue;
      const wait = between(from, to);
      const of = waits.get(group);
      if (of) of.push(wait);
      else waits.set(group, [wait]);
    }
  }
  return [...waits]
    .map(([group, of]) => ({ group, ...spreadOf(Float64Array.from(of)) }))
    .sort((a, b) => b.total - a.total);
};
