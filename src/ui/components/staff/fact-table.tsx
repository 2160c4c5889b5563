import type { Children } from '../markup.ts';
import { DataTable } from './data-table.tsx';

export type FactTableProps = {
  title: string;
  /** of both columns, for who hears the page */
  heads: [string, string];
  /** a name and its fact; what is not there is left out */
  rows: (Children[] | false | '' | null | undefined)[];
};

/** What is known of one thing. */
export function FactTable({ title, heads, rows }: FactTableProps) {
  return (
    <DataTable
      caption={title}
      hideCaption
      hideHead
      rowHeader={0}
      columns={heads.map((label) => ({ label }))}
      rows={rows.filter((row) => Array.isArray(row))}
    />
  );
}
