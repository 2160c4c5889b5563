const known = new Map<string, string>();

/**
 * '($1,$2,$3,$4),($1,$2,$5,$6)': rows that share their first two values, organisation and quarter. Written once for
 * each number of rows: a builder of queries takes longer over a hundred of them than the database.
 * @param each values a row beside those two
 */
export const rowsOf = (count: number, each: number): string => {
  const name = `${count} ${each}`;
  const before = known.get(name);
  if (before) return before;
  const row = (at: number): string =>
    `($1,$2,${Array.from({ length: each }, (_, value) => `$${3 + at * each + value}`).join(',')})`;
  const rows = Array.from({ length: count }, (_, at) => row(at)).join(',');
  known.set(name, rows);
  return rows;
};
