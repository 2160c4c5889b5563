import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type Asked, type Columns, USUAL } from './columns.ts';
import { type EventLog, NOBODY } from './event-log.ts';
import { GrownRows, NameList } from './grown.ts';
import { instantOf } from './instant.rules.ts';
import { Unreadable } from './unreadable.ts';

type Said = { [column in keyof Columns]?: string };

const keysOf = (asked: Asked): Columns => ({
  ...USUAL,
  ...asked,
  // In XES the case is a trace, and its name an attribute of the trace itself.
  case: (asked.case ?? USUAL.case).replace(/^case:/, ''),
});

/**
 * Reads an event log from XES (IEEE 1849), as bytes come: a trace is a case, and attributes stand in traces and events.
 * @throws Unreadable with line, column and what was expected
 */
export class XesLog {
  readonly #rows = new GrownRows();
  readonly #names = {
    cases: new NameList(),
    activities: new NameList(),
    resources: new NameList(),
    groups: new NameList(),
  };
  readonly #text = new TextDecoder('utf-8');
  readonly #parser = new SaxesParser();
  readonly #open: string[] = [];
  readonly #keys: Columns;
  #traces = 0;
  #trace: { name: string | undefined; events: Said[] } | undefined;
  #event: Said | undefined;

  constructor(asked: Asked) {
    this.#keys = keysOf(asked);
    this.#parser.on('error', () => {
      throw this.#problem('', 'well-formed XML');
    });
    this.#parser.on('opentag', (tag) => this.#begin(tag));
    this.#parser.on('closetag', () => this.#close());
  }

  write(bytes: Uint8Array): void {
    this.#parser.write(this.#text.decode(bytes, { stream: true }));
  }

  end(): EventLog {
    this.#parser.write(this.#text.decode());
    // Closing makes the parser ready for another text: it forgets on which line it was.
    const { line } = this.#parser;
    this.#parser.close();
    if (this.#rows.rows.count === 0)
      throw new Unreadable({ line, column: 'event', expected: 'at least one trace with an event' });
    const { cases, activities, resources, groups } = this.#names;
    return this.#rows.log({
      cases: cases.names,
      activities: activities.names,
      resources: resources.names,
      groups: groups.names,
    });
  }

  #begin({ name: full, attributes }: SaxesTagPlain): void {
    const name = full.slice(full.indexOf(':') + 1);
    const inside = this.#open.at(-1);
    if (!inside && name !== 'log') throw this.#problem(full, 'the element log of XES');
    this.#open.push(name);
    if (name === 'trace' && inside === 'log') this.#trace = { name: undefined, events: [] };
    else if (name === 'event' && inside === 'trace') this.#event = {};
    else if (inside === 'event' && this.#event) this.#say(this.#event, attributes);
    else if (inside === 'trace' && this.#trace && attributes.key === this.#keys.case)
      this.#trace.name = attributes.value;
  }

  #say(event: Said, { key, value }: Record<string, string>): void {
    const { activity, time, resource, group } = this.#keys;
    if (key === activity) event.activity = value ?? '';
    if (key === time) event.time = value ?? '';
    if (key === resource) event.resource = value ?? '';
    if (key === group) event.group = value ?? '';
  }

  #close(): void {
    const name = this.#open.pop();
    const inside = this.#open.at(-1);
    if (name === 'event' && inside === 'trace' && this.#event) {
      this.#check(this.#event);
      this.#trace?.events.push(this.#event);
      this.#event = undefined;
    }
    if (name === 'trace' && inside === 'log' && this.#trace) {
      this.#keep(this.#trace);
      this.#trace = undefined;
    }
  }

  /** While its line is still known. */
  #check({ activity, time }: Said): void {
    if (!activity) throw this.#problem(this.#keys.activity, 'this attribute in each event: what was done');
    if (time && Number.isNaN(instantOf(time)))
      throw this.#problem(this.#keys.time, 'a moment such as 2026-03-10T09:30:00+01:00', time);
  }

  #keep({ name, events }: { name: string | undefined; events: Said[] }): void {
    this.#traces += 1;
    const { cases, activities, resources, groups } = this.#names;
    // Traces are cases of their own, also where two have the same name or none.
    const known = cases.names.length;
    const number = cases.numberOf(name ?? `trace ${this.#traces}`);
    const caseNumber = number === known ? number : cases.numberOf(`${name ?? ''} (trace ${this.#traces})`);
    for (const event of events)
      this.#rows.add(
        caseNumber,
        activities.numberOf(event.activity as string),
        event.resource ? resources.numberOf(event.resource) : NOBODY,
        event.group ? groups.numberOf(event.group) : NOBODY,
        event.time ? instantOf(event.time) : Number.NaN,
      );
  }

  #problem(column: string, expected: string, found?: string): Unreadable {
    const { line, column: at } = this.#parser;
    const where = column || `character ${at}`;
    return new Unreadable({ line, column: where, expected, ...(found === undefined ? {} : { found }) });
  }
}
