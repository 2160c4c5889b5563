import { SLOT, WATCHED, type Watched, type WatchedCluster } from './watched-cluster.ts';

type Value = string | number;
/** One row as it stands, or as it was written: by what name, and all that can be read of it. */
type Seen = { source: string; values: ReadonlyMap<string, Value> };

/** Whatever there is to know of one person, token, text or row: what it is called → what it says. */
export type Traces = ReadonlyMap<string, Value>;

/** All tables, the whole WAL and all logs, to be asked by any name that somebody or something has. */
export type Evidence = {
  /** every row, every change and every line that holds one of these names */
  of(names: readonly string[]): Traces;
  rows(table: `${Watched}.${string}`): readonly Traces[];
  /** reads what was changed since */
  again(what?: { wal: boolean }): Promise<void>;
  changes(): number;
};

export const evidenceOf = async (
  cluster: WatchedCluster,
  lines: () => Readonly<Record<string, readonly string[]>>,
): Promise<Evidence> => {
  const changes: Seen[] = [];
  let tables = new Map<string, Seen[]>();
  let index = new Map<string, Seen[]>();
  const again = async ({ wal } = { wal: true }): Promise<void> => {
    for (const database of wal ? WATCHED : [])
      changes.push(...(await changesOf(cluster, database, changes.length)));
    tables = new Map();
    for (const database of WATCHED)
      for (const [name, rows] of await rowsOf(cluster, database)) tables.set(name, rows);
    index = indexed([...tables.values(), changes, ...Object.entries(lines()).map(linesOf)]);
  };
  await again();
  return {
    of(names) {
      const found = new Set(names.flatMap((name) => index.get(name) ?? []));
      return traces([...found]);
    },
    rows: (table) => (tables.get(table) ?? []).map((row) => traces([row])),
    again,
    changes: () => changes.length,
  };
};

const LEAST_NAME = 16;
const indexed = (all: readonly (readonly Seen[])[]): Map<string, Seen[]> => {
  const index = new Map<string, Seen[]>();
  for (const one of all.flat())
    for (const value of new Set(one.values.values())) {
      if (typeof value !== 'string' || value.length < LEAST_NAME) continue;
      const there = index.get(value);
      if (there) there.push(one);
      else index.set(value, [one]);
    }
  return index;
};

/** Several rows or changes of one kind count on: the first, the second, …, and the last once more. */
const traces = (all: readonly Seen[]): Traces => {
  const merged = new Map<string, Value>();
  const times = new Map<string, number>();
  for (const { source, values } of all) {
    const nth = times.get(source) ?? 0;
    times.set(source, nth + 1);
    for (const [name, value] of values) {
      if (nth < 3) merged.set(`${source}#${nth}.${name}`, value);
      merged.set(`${source}.${name}`, value);
    }
  }
  for (const [source, count] of times) merged.set(`${source} times`, count);
  return merged;
};

const LONGEST = 64;
/** Long values count by their length and by how they begin; what is written in parts counts by its parts too. */
const add = (to: Map<string, Value>, name: string, value: unknown): void => {
  if (value === null || value === undefined) return;
  if (typeof value === 'number') return void to.set(name, value);
  const text = typeof value === 'string' ? value.replace(/^\\x/, '') : JSON.stringify(value);
  to.set(name, text.slice(0, LONGEST));
  if (!/^[0-9a-f-]{36}$/.test(text)) to.set(`${name} length`, text.length);
  const parts = text.length <= LONGEST ? text.split('|') : [];
  if (parts.length > 1) for (const [at, part] of parts.entries()) to.set(`${name} ${at}`, part);
  const digits = [...(parts[0] ?? '')];
  if (parts.length > 1 && digits.length === 12)
    for (const [at, one] of digits.entries()) to.set(`${name} 0.${at}`, one);
};

const rowsOf = async (cluster: WatchedCluster, database: Watched): Promise<[string, Seen[]][]> => {
  const tables = await cluster.asRoot<{ name: string }>(
    database,
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
  );
  const all: [string, Seen[]][] = [];
  for (const { name } of tables) {
    const source = `${database}.${name}`;
    const rows = await cluster.asRoot<{
      block: string;
      place: string;
      xid: string;
      cid: string;
      at: Date;
      row: object;
    }>(
      database,
      `select (ctid::text::point)[0] as block, (ctid::text::point)[1] as place, xmin::text as xid, cmin::text as cid,
        extract(epoch from pg_xact_commit_timestamp(xmin)) * 1e6 as at, to_jsonb(t) as row from "${name}" t order by ctid`,
    );
    const seen = rows.map(({ block, place, xid, cid, at, row }): Seen => {
      const values = new Map<string, Value>();
      values.set('ctid', Number(block) * 1000 + Number(place));
      values.set('xmin', Number(xid));
      values.set('cmin', Number(cid));
      if (at !== null) values.set('committed', Number(at));
      for (const [column, value] of Object.entries(row)) add(values, column, value);
      return { source, values };
    });
    all.push([source, seen]);
  }
  return all;
};

const AT_ONCE = 5_000;
/** Each row of each transaction in the order in which it was written, by PostgreSQL's own reading of its WAL. */
const changesOf = async (cluster: WatchedCluster, database: Watched, from: number): Promise<Seen[]> => {
  const all: Seen[] = [];
  for (;;) {
    const lines = await cluster.asRoot<{ lsn: string; xid: string; data: string }>(
      database,
      `select lsn::text, xid::text, data from pg_logical_slot_get_changes($1, null, $2, 'include-timestamp', 'on')`,
      [SLOT + database, AT_ONCE],
    );
    if (lines.length === 0) return all;
    let since = all.length;
    for (const { lsn, xid, data } of lines) {
      const end = /^COMMIT \d+ \(at (.+)\)$/.exec(data);
      if (end) {
        const at = Date.parse(end[1] ?? '') * 1000 + Number(/\.\d{3}(\d{3})/.exec(end[1] ?? '')?.[1] ?? 0);
        for (const one of all.slice(since)) (one.values as Map<string, Value>).set('committed', at);
        since = all.length;
        continue;
      }
      const row = /^table public\."?(\w+)"?: (INSERT|UPDATE|DELETE): (.*)$/s.exec(data);
      if (!row) continue;
      const values = new Map<string, Value>([
        ['order', from + all.length],
        ['lsn', Number.parseInt(lsn.replace('/', ''), 16)],
        ['xid', Number(xid)],
      ]);
      for (const [, column = '', , value = ''] of (row[3] ?? '').matchAll(COLUMN))
        if (value !== 'null')
          add(
            values,
            column,
            value.startsWith("'") ? value.slice(1, -1).replaceAll("''", "'") : Number(value),
          );
      all.push({ source: `wal ${database}.${row[1]} ${row[2]}`, values });
    }
  }
};
const COLUMN = /"?(\w+)"?\[([^\]]+(?:\[\])?)\]:('(?:[^']|'')*'|[^ ]+)/g;

const linesOf = ([name, lines]: [string, readonly string[]]): Seen[] =>
  lines.map((line, at) => {
    const values = new Map<string, Value>([['order', at]]);
    try {
      for (const [key, value] of Object.entries(JSON.parse(line))) add(values, key, value);
    } catch {
      add(values, 'line', line);
    }
    return { source: `log ${name}`, values };
  });
