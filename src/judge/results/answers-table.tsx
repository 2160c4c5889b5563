import type { Language } from '../../platform/language/language.ts';
import { Card, DataTable, Paragraph } from '../../ui/index.ts';
import { LEVEL_MEASURES, type Period, type Scope, type ShownCell } from '../publication/index.ts';
import { type Figures, LEVEL_ITEMS } from './figures.rules.ts';
import { Explained, sureText, valueText } from './line.tsx';
import type { Words } from './words.ts';

type Seen = { figures: Figures; period: Period; language: Language; w: Words };

/** Each question with all its answers: what the pictures show, in figures. */
export function AnswersTable({ figures, period, language, w }: Seen) {
  const rows = Object.values(LEVEL_ITEMS)
    .flat()
    .map((measure) => {
      const figure = figures({ period, scope: 'organisation', id: '', measure });
      return figure
        ? [
            w.measures[measure],
            figure.n,
            valueText(figure, language, w),
            sureText(figure, language, w),
            spreadOf(figure, w),
          ]
        : [w.measures[measure], w.few, '–', '–', '–'];
    });
  return (
    <DataTable
      caption={w.table}
      hideCaption
      rowHeader={0}
      columns={[
        { label: w.question },
        { label: w.count, numeric: true },
        { label: w.often },
        { label: w.unsure },
        { label: w.spread },
      ]}
      rows={rows}
    />
  );
}

/** 'helemaal niet of een beetje: 4, grotendeels: 20, helemaal: 76' */
const spreadOf = ({ blocks, counts }: ShownCell, w: Words): string =>
  (blocks ?? [])
    .map((block, at) => `${block.map((one) => w.answers[one]).join(w.and)}: ${counts?.[at] ?? 0}`)
    .join(', ');

type ScopeProps = Seen & {
  title: string;
  text?: string;
  head: string;
  scope: Scope;
  rows: readonly { id: string; label: string }[];
};

/** The three levels and 'again' of each service, team or profession; what is hidden says so. */
export function ScopeTable({ title, text, head, scope, rows, figures, period, language, w }: ScopeProps) {
  if (rows.length === 0) return null;
  const measures = [...LEVEL_MEASURES, 'again'] as const;
  return (
    <Card as="section" title={title} id={`per-${scope}`}>
      {text && (
        <Paragraph soft flush>
          {text}
        </Paragraph>
      )}
      <DataTable
        caption={w.tableOf(title)}
        hideCaption
        rowHeader={0}
        columns={[{ label: head }, ...measures.map((measure) => ({ label: w.measures[measure] }))]}
        rows={rows.map(({ id, label }) => [
          label,
          ...measures.map((measure) => {
            const figure = figures({ period, scope, id, measure });
            return figure ? (
              <div>
                <strong>{valueText(figure, language, w)}</strong>
                <br />
                <span class="az-small az-soft">
                  {sureText(figure, language, w)}, {w.verdicts(figure.n)}
                </span>
              </div>
            ) : (
              <span class="az-soft">{w.few}</span>
            );
          }),
        ])}
      />
      <Explained w={w} />
    </Card>
  );
}
