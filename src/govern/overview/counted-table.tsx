import { Bar, DataTable } from '../../ui/index.ts';
import { widths } from './figures.rules.ts';
import type { Count } from './figures.ts';

type Props = { caption: string; name: string; n: string; bar: string; counts: readonly Count[] };

/** Names with their number, and a bar that says the same. */
export function CountedTable({ caption, name, n, bar, counts }: Props) {
  if (counts.length === 0) return null;
  const wide = widths(counts.map((count) => count.n));
  return (
    <DataTable
      caption={caption}
      rowHeader={0}
      columns={[{ label: name }, { label: n, numeric: true }, { label: bar }]}
      rows={counts.map((count, at) => [count.name, count.n, <Bar percent={wide[at] ?? 0} />])}
    />
  );
}
