// biome-ignore-all lint/a11y/noRedundantRoles: a changed display drops the role that an element implies
import { type Children, classes } from '../markup.ts';

export type Column = { label: string; numeric?: boolean };
export type DataTableProps = {
  caption: string;
  columns: Column[];
  rows: Children[][];
  /** Which cell names its row. */
  rowHeader?: number;
  hideCaption?: boolean;
  /** two columns of name and fact need no titles on the screen */
  hideHead?: boolean;
  /** columns of one width, so that tables under each other line up */
  even?: boolean;
};

/** On a phone each row becomes a card with labels. Roles are written out: changing `display` drops them. */
export function DataTable({
  caption,
  columns,
  rows,
  rowHeader,
  hideCaption,
  hideHead,
  even,
}: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <section class="az-scroll" tabIndex={0} aria-label={caption}>
      <table
        class={classes('utrecht-table utrecht-table--html-table az-data', even && 'az-data--even')}
        role="table"
      >
        <caption class={classes(hideCaption && 'az-hidden')}>{caption}</caption>
        <thead role="rowgroup" class={classes(hideHead && 'az-data__hidden')}>
          <tr role="row">
            {columns.map(({ label, numeric }) => (
              <th scope="col" role="columnheader" class={classes(numeric && 'az-data__num')}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((cells) => (
            <tr role="row">
              {cells.map((cell, index) => (
                <Cell column={columns[index]} names={index === rowHeader} untitled={hideHead}>
                  {cell}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({
  column,
  names,
  untitled,
  children,
}: {
  column: Column | undefined;
  names: boolean;
  untitled: boolean | undefined;
  children: Children;
}) {
  const look = classes(column?.numeric && 'az-data__num');
  if (names) {
    return (
      <th scope="row" role="rowheader" class={look} data-label={column?.label}>
        {children}
      </th>
    );
  }
  return (
    <td role="cell" class={look} data-label={untitled ? undefined : column?.label}>
      {children}
    </td>
  );
}
