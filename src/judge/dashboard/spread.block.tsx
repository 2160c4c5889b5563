import type { Language } from '../../platform/language/language.ts';
import { Card, Columns, Figure, PhoneFold } from '../../ui/index.ts';
import { filesOf } from './levels.block.tsx';
import type { Seen } from './seen.ts';
import { Source } from './source.tsx';
import { decimal } from './text.rules.ts';
import type { Words } from './words.ts';

/** How the marks for 'would choose again' are spread: the mean alone hides who is unhappy. */
export function SpreadBlock({ seen, language, w }: { seen: Seen; language: Language; w: Words }) {
  const again = seen.figures.find(({ measure }) => measure === 'again');
  const { blocks, counts } = again ?? {};
  if (!again || !blocks || !counts || blocks.length < 2) return null;
  const t = w.spread;
  const items = blocks.map((block, at) => ({
    label: t.marks(block[0] ?? 0, block.at(-1) ?? 0),
    count: counts[at] ?? 0,
    percent: Math.round(((counts[at] ?? 0) / again.n) * 100),
  }));
  const text = t.text(
    decimal(again.mean, language),
    decimal(again.low, language),
    decimal(again.high, language),
    again.n,
  );
  return (
    <Card as="section" title={t.title} id="opnieuw">
      <p class="nl-paragraph az-flush">{text}</p>
      <PhoneFold summary={t.show}>
        <Figure
          title={t.title}
          asTable={w.asTable}
          files={filesOf(seen, w)}
          source={
            <Source
              asked={seen.asked}
              verdicts={again.n}
              leftOut={again.leftOut}
              definition={seen.here.definition}
              about="again"
              {...{ language, w }}
            />
          }
          table={{
            columns: t.columns.map((label) => ({ label })),
            rows: items.map(({ label, percent, count }) => [label, percent, count]),
          }}
        >
          <Columns
            items={items}
            text={`${text} ${items.map((one) => `${one.label}: ${one.percent}`).join(', ')}.`}
          />
        </Figure>
      </PhoneFold>
    </Card>
  );
}
