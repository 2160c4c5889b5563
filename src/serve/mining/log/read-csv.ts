import { Buffer } from 'node:buffer';
import { ByteNames, said } from './byte-names.ts';
import { type Asked, type Columns, USUAL } from './columns.ts';
import { CsvRecords } from './csv-records.ts';
import { type EventLog, NOBODY } from './event-log.ts';
import { GrownRows } from './grown.ts';
import { instantOf } from './instant.rules.ts';
import { Unreadable } from './unreadable.ts';

const SEPARATORS = [',', ';', '\t'];
const MARK = '\u00ef\u00bb\u00bf';

type Places = { [column in keyof Columns]: number };

/**
 * Reads an event log from CSV, as bytes come: a header, then a row per event. Comma, semicolon or tab.
 * @throws Unreadable with line, column and what was expected
 */
export class CsvLog {
  readonly #asked: Asked;
  readonly #rows = new GrownRows();
  readonly #names = {
    cases: new ByteNames(),
    activities: new ByteNames(),
    resources: new ByteNames(),
    groups: new ByteNames(),
  };
  #records: CsvRecords | undefined;
  #places: Places | undefined;
  #width = 0;

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  write(bytes: Uint8Array, last = false): void {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    const first = this.#records === undefined;
    this.#records ??= new CsvRecords(separatorOf(text));
    this.#records.fill(first && text.startsWith(MARK) ? text.slice(MARK.length) : text, last);
    this.#read(this.#records);
  }

  end(): EventLog {
    this.write(new Uint8Array(0), true);
    if (!this.#places)
      throw new Unreadable({ line: 1, column: '', expected: 'a line with names of columns' });
    if (this.#rows.rows.count === 0)
      throw new Unreadable({ line: 2, column: '', expected: 'at least one event' });
    const { cases, activities, resources, groups } = this.#names;
    return this.#rows.log({
      cases: cases.names,
      activities: activities.names,
      resources: resources.names,
      groups: groups.names,
    });
  }

  #read(records: CsvRecords): void {
    if (!this.#places) {
      if (!records.next()) return;
      this.#places = this.#head(records);
      records.expectSameHead(headOf(this.#places));
    }
    const { cases, activities, resources, groups } = this.#names;
    const { case: ofCase, activity, time, resource, group } = this.#places;
    while (records.next()) {
      if (records.fields !== this.#width) {
        if (records.fields === 1 && records.field(0) === '') continue;
        throw problem(records, '', `${this.#width} columns, and found ${records.fields}`);
      }
      const caseNumber = records.sameHead ? cases.lastNumber : numberIn(records, cases, ofCase);
      const activityNumber = numberIn(records, activities, activity);
      if (caseNumber < 0) throw problem(records, this.#title('case'), 'the case of the event');
      if (activityNumber < 0) throw problem(records, this.#title('activity'), 'what was done');
      this.#rows.add(
        caseNumber,
        activityNumber,
        numberIn(records, resources, resource),
        numberIn(records, groups, group),
        time < 0 ? Number.NaN : this.#time(records, time),
      );
    }
  }

  #time(records: CsvRecords, column: number): number {
    const text = records.field(column);
    if (text === '') return Number.NaN;
    const time = instantOf(text);
    if (Number.isNaN(time))
      throw problem(records, this.#title('time'), 'a moment such as 2026-03-10T09:30:00+01:00', said(text));
    return time;
  }

  #head(records: CsvRecords): Places {
    this.#width = records.fields;
    const titles = Array.from({ length: this.#width }, (_, at) => said(records.field(at)).trim());
    const place = (column: keyof Columns): number => {
      const at = titles.indexOf(this.#title(column));
      // A log without resources or groups can be read; a column that was asked for by name must be there.
      const needed = column === 'case' || column === 'activity' || this.#asked[column] !== undefined;
      if (at < 0 && needed)
        throw problem(
          records,
          this.#title(column),
          `this column (--${column}); there are: ${titles.join(', ')}`,
        );
      return at;
    };
    return {
      case: place('case'),
      activity: place('activity'),
      time: place('time'),
      resource: place('resource'),
      group: place('group'),
    };
  }

  #title(column: keyof Columns): string {
    return this.#asked[column] ?? USUAL[column];
  }
}

const problem = ({ line }: CsvRecords, column: string, expected: string, found?: string): Unreadable =>
  new Unreadable({ line, column, expected, ...(found === undefined ? {} : { found }) });

/** How many fields stand before the first that tells of the event, when the case is one of them. */
const headOf = ({ case: ofCase, ...others }: Places): number => {
  const first = Math.min(...Object.values(others).filter((at) => at >= 0));
  return ofCase < first ? first : 0;
};

const numberIn = (records: CsvRecords, names: ByteNames, column: number): number => {
  if (column < 0) return NOBODY;
  if (names.lastNumber >= 0 && records.is(column, names.last)) return names.lastNumber;
  const name = records.field(column);
  return name === '' ? NOBODY : names.numberOf(name);
};

/** What separates most names in the first line. */
const separatorOf = (text: string): string => {
  const [line = ''] = text.split('\n', 1);
  const count = (separator: string) => line.split(separator).length;
  return SEPARATORS.reduce((most, one) => (count(one) > count(most) ? one : most));
};
