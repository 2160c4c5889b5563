import type { EventLog } from '../log/event-log.ts';

/** A way that cases went: their activities in order. `cases` are numbers of cases, in the order of the log. */
export type Variant = { activities: string[]; cases: number[] };

/** Every way once, the most travelled first. */
export const variantsOf = (log: EventLog): Variant[] => {
  const { names, of } = log.activity;
  const found = new Map<string, number[]>();
  for (let at = 0; at < log.cases.length; at += 1) {
    let key = '';
    const end = log.starts[at + 1] as number;
    // Two code units a number: any number of activities, and no separator that a name could hold.
    for (let event = log.starts[at] as number; event < end; event += 1) {
      const activity = of[event] as number;
      key += String.fromCharCode(activity & 0xffff, activity >>> 16);
    }
    const cases = found.get(key);
    if (cases) cases.push(at);
    else found.set(key, [at]);
  }
  return [...found.values()]
    .sort((a, b) => b.length - a.length)
    .map((cases) => {
      const [first = 0] = cases;
      const events = of.subarray(log.starts[first], log.starts[first + 1]);
      return { activities: Array.from(events, (activity) => names[activity] as string), cases };
    });
};
