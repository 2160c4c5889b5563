import type { Cell, Participation, Published, ShownCell } from '../../publication/index.ts';
import { type Column, columnKey, tallied } from '../opening/columns.rules.ts';
import type { Faults } from './fault.ts';
import type { LoggedQuarter } from './recount-log.ts';
import type { CameIn } from './recount-verdicts.ts';

/** From how many verdicts on a cell is shown (measures.md, 'Small groups'). */
const LEAST = 10;

/**
 * The totals of the results, against the log, the verdicts that came in and the columns: everything that can be added
 * up again without a single row of answers.
 */
export const recountResults = (
  published: Published,
  columns: readonly Column[],
  said: LoggedQuarter,
  came: CameIn,
  faults: Faults,
): void => {
  const taking = new Map(published.participation.map((one) => [one.bucket, one]));
  for (const bucket of new Set([...said.closed.keys(), ...taking.keys()]))
    if (!isSame(taking.get(bucket), bucket, said, came)) faults.add('totals-changed', bucket);
  const all = [...taking.values()];
  const spoiled = all.reduce((sum, one) => sum + one.spoiled, 0);
  const opened = all.reduce((sum, one) => sum + one.redeemed, 0) - spoiled;
  if (said.opened && (said.opened.spoiled !== spoiled || said.opened.opened !== opened))
    faults.add('totals-changed', 'opened');
  recountColumns(published.cells, columns, faults);
  recountSums(published, taking, faults);
};

const isSame = (
  one: Participation | undefined,
  bucket: string,
  said: LoggedQuarter,
  came: CameIn,
): boolean => {
  const [closed, declared] = [said.closed.get(bucket), said.declared.get(bucket)];
  const there = came.get(bucket) ?? { devices: 0, cards: 0 };
  return (
    one !== undefined &&
    closed !== undefined &&
    one.deliveries === (declared?.deliveries ?? 0) &&
    one.rights === (declared?.rights ?? 0) &&
    one.issued === closed.issued &&
    one.reissued === closed.reissued &&
    one.cards === closed.cards &&
    one.redeemed === there.devices + there.cards &&
    one.spoiled <= one.redeemed
  );
};

const keyOf = ({ id, by, measure }: Cell): string => columnKey({ bucket: id, by, measure });

/** Each shown cell of a group has its column, whose answers add up to it; and there is no other column. */
const recountColumns = (cells: readonly Cell[], columns: readonly Column[], faults: Faults): void => {
  const known = new Map(columns.map((column) => [columnKey(column), column]));
  if (known.size !== columns.length) faults.add('column-changed', 'twice');
  for (const cell of cells) {
    if (cell.shown && cell.n < LEAST) faults.add('too-few', keyOf(cell));
    if (!cell.shown || !cell.counts || cell.period !== 'quarter' || cell.scope !== 'team') continue;
    const column = known.get(keyOf(cell));
    known.delete(keyOf(cell));
    const counts = column && tallied(column);
    const same = JSON.stringify([cell.blocks, cell.counts]) === JSON.stringify([column?.blocks, counts]);
    if (!same || !addsUp(cell)) faults.add('column-changed', keyOf(cell));
  }
  for (const key of known.keys()) faults.add('column-changed', key);
};

/** n is the sum of the counts; k what those answers come to, where no answers were taken together. */
const addsUp = ({ n, k, counts = [], blocks = [], measure }: ShownCell): boolean => {
  if (counts.reduce((sum, count) => sum + count, 0) !== n) return false;
  if (measure !== 'again') return k === counts.at(-1);
  if (blocks.some(({ length }) => length !== 1)) return true;
  return k === counts.reduce((sum, count, mark) => sum + count * mark, 0);
};

/** A larger whole is at least the sum of its shown parts, and never more than came in. */
const recountSums = (
  { cells, buckets }: Published,
  taking: ReadonlyMap<string, Participation>,
  faults: Faults,
): void => {
  const shown = cells.filter((cell): cell is ShownCell => cell.shown && cell.period === 'quarter');
  const parts = new Map<string, number>();
  for (const cell of shown) if (cell.scope === 'team') parts.set(keyOf(cell), cell.n);
  for (const cell of shown) {
    if (cell.scope === 'profession') continue;
    const inside = buckets.filter(
      ({ bucket, service }) =>
        cell.scope === 'organisation' || (cell.scope === 'team' ? bucket : (service ?? '')) === cell.id,
    );
    const most = inside.reduce((sum, { bucket }) => {
      const { redeemed = 0, spoiled = 0 } = taking.get(bucket) ?? {};
      return sum + redeemed - spoiled;
    }, 0);
    const least = inside.reduce(
      (sum, { bucket }) => sum + (parts.get(columnKey({ bucket, by: cell.by, measure: cell.measure })) ?? 0),
      0,
    );
    if (cell.n > most || cell.n < least) faults.add('totals-changed', `${cell.scope} ${keyOf(cell)}`);
  }
};
