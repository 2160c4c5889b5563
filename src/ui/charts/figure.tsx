import { Details } from '../components/fold.tsx';
import { Icon } from '../components/icon.tsx';
import type { Children } from '../components/markup.ts';
import { type Column, DataTable } from '../components/staff/data-table.tsx';

export type FigureTable = { columns: Column[]; rows: Children[][] };
export type FigureProps = {
  /** what the picture shows, for who hears it and as the name of its table */
  title: string;
  table: FigureTable;
  /** 'Bekijk als tabel' */
  asTable: string;
  /** of which period, how many, which definition, where it is explained */
  source?: Children;
  files?: readonly { href: string; label: string }[];
  children: Children;
};

/** A picture with what it is made of: the same in figures, its source, and the file to take along. */
export function Figure({ title, table, asTable, source, files = [], children }: FigureProps) {
  return (
    <figure class="az-figure" aria-label={title}>
      {children}
      {source && <figcaption class="az-figure__source">{source}</figcaption>}
      <Details summary={asTable}>
        <DataTable
          caption={`${title}: ${asTable}`}
          hideCaption
          rowHeader={0}
          columns={table.columns}
          rows={table.rows}
        />
        {files.length > 0 && (
          <p class="az-figure__files">
            {files.map(({ href, label }) => (
              <a class="nl-link" href={href}>
                <Icon name="download" small /> {label}
              </a>
            ))}
          </p>
        )}
      </Details>
    </figure>
  );
}

/** What a mark means: shape first, colour second. */
export function Key({
  items,
}: {
  items: readonly { mark: 'you' | 'us' | 'fact' | 'goal' | 'sure'; text: string }[];
}) {
  return (
    <ul class="az-key">
      {items.map(({ mark, text }) => (
        <li>
          <svg viewBox="0 0 24 24" class="az-chart" aria-hidden="true" focusable="false">
            {KEYS[mark]}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

const KEYS = {
  you: (
    <>
      <circle class="m-you" cx="12" cy="12" r="10" />
      <circle class="m-you-groove" cx="12" cy="12" r="5.5" />
    </>
  ),
  us: <circle class="m-us" cx="12" cy="12" r="9" />,
  fact: <rect class="m-fact" x="4" y="4" width="16" height="16" rx="2" />,
  goal: <path class="g-goal" d="M12 1V23" />,
  sure: <path class="g-sure" d="M4 12H20" />,
} as const;
