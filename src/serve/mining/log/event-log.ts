/** Names that come back, each once; a name's place is its number. */
export type Names = readonly string[];

/** Who or what did something: a number per event, -1 where the log says nothing. */
export type Column = { names: Names; of: Int32Array };

/**
 * An event log by columns: events of one case lie beside each other, in the order of the file.
 * Case c has the events from `starts[c]` up to `starts[c + 1]`.
 */
export type EventLog = {
  cases: Names;
  starts: Int32Array;
  activity: Column;
  resource: Column;
  group: Column;
  /** milliseconds since 1970; NaN where the log says nothing */
  time: Float64Array;
};

export const NOBODY = -1;
export const eventsOf = (log: EventLog): number => log.time.length;
export const nameOf = ({ names, of }: Column, event: number): string | undefined => names[of[event] ?? -1];

/** What is read, in which order it came: cases may lie through each other. */
export type Rows = {
  count: number;
  caseOf: Int32Array;
  activity: Int32Array;
  resource: Int32Array;
  group: Int32Array;
  time: Float64Array;
};
export type RowNames = { cases: Names; activities: Names; resources: Names; groups: Names };

/** Lays the events of each case beside each other, keeping their order; nothing is moved when they already lie so. */
export const eventLog = (rows: Rows, names: RowNames): EventLog => {
  const starts = new Int32Array(names.cases.length + 1);
  const { count, caseOf } = rows;
  let moves = false;
  for (let event = 0; event < count; event += 1) {
    const at = caseOf[event] as number;
    starts[at + 1] = (starts[at + 1] as number) + 1;
    if (event > 0 && at < (caseOf[event - 1] as number)) moves = true;
  }
  for (let at = 0; at < names.cases.length; at += 1)
    starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
  const order = moves ? orderOf(rows, starts) : undefined;
  const laid = (of: Int32Array) =>
    order ? order.map((event) => of[event] as number) : of.subarray(0, count);
  return {
    cases: names.cases,
    starts,
    activity: { names: names.activities, of: laid(rows.activity) },
    resource: { names: names.resources, of: laid(rows.resource) },
    group: { names: names.groups, of: laid(rows.group) },
    time: order
      ? Float64Array.from(order, (event) => rows.time[event] as number)
      : rows.time.subarray(0, count),
  };
};

const orderOf = ({ count, caseOf }: Rows, starts: Int32Array): Int32Array => {
  const next = starts.slice();
  const order = new Int32Array(count);
  for (let event = 0; event < count; event += 1) {
    const at = caseOf[event] as number;
    order[next[at] as number] = event;
    next[at] = (next[at] as number) + 1;
  }
  return order;
};
