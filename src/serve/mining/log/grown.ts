import { type EventLog, eventLog, type RowNames, type Rows } from './event-log.ts';

const FIRST = 16_384;

const rowsFor = (size: number): Rows => ({
  count: 0,
  caseOf: new Int32Array(size),
  activity: new Int32Array(size),
  resource: new Int32Array(size),
  group: new Int32Array(size),
  time: new Float64Array(size),
});

/** Rows that grow while a log is read: twice as much room each time it is full. */
export class GrownRows {
  rows: Rows = rowsFor(FIRST);

  /** Arguments are numbers of names; `time` in milliseconds or NaN. */
  add(caseOf: number, activity: number, resource: number, group: number, time: number): void {
    if (this.rows.count === this.rows.caseOf.length) this.#grow();
    const { rows } = this;
    const at = rows.count;
    rows.caseOf[at] = caseOf;
    rows.activity[at] = activity;
    rows.resource[at] = resource;
    rows.group[at] = group;
    rows.time[at] = time;
    rows.count = at + 1;
  }

  log(names: RowNames): EventLog {
    return eventLog(this.rows, names);
  }

  #grow(): void {
    const { count, ...old } = this.rows;
    const grown = rowsFor(count * 2);
    grown.count = count;
    grown.caseOf.set(old.caseOf);
    grown.activity.set(old.activity);
    grown.resource.set(old.resource);
    grown.group.set(old.group);
    grown.time.set(old.time);
    this.rows = grown;
  }
}

/** Gives each name its number, for readers that hold strings already. */
export class NameList {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}
