import type { Language } from '../../platform/language/language.ts';
import { Card, Dumbbell, Figure, Paragraph } from '../../ui/index.ts';
import type { LevelKey } from '../levels/index.ts';
import type { ItemKey } from '../protocol/index.ts';
import { LEVEL_ITEMS, resultWords } from '../results/index.ts';
import { filesOf, gapText } from './levels.block.tsx';
import type { Seen } from './seen.ts';
import { Source } from './source.tsx';
import { hundred } from './text.rules.ts';
import type { Words } from './words.ts';

type Props = { seen: Seen; level: LevelKey; language: Language; w: Words };

/** Question by question: what customers answered and what was predicted, each with its gap in words. */
export function ItemsBlock({ seen, level, language, w }: Props) {
  const t = w.level;
  const name = (item: ItemKey): string => resultWords[language].measures[item];
  const rows = LEVEL_ITEMS[level].map((item) => {
    const figure = seen.figures.find(({ measure }) => measure === item);
    const us = seen.self && hundred(seen.self.items[item]);
    return { item, figure, us };
  });
  return (
    <Card as="section" title={t.items} id="vragen">
      <Paragraph soft flush>
        {t.itemsIntro}
      </Paragraph>
      <Figure
        title={t.items}
        asTable={w.asTable}
        files={filesOf(seen, w)}
        source={<Source asked={seen.asked} definition={seen.here.definition} {...{ language, w }} />}
        table={{
          columns: t.itemColumns.map((label) => ({ label })),
          rows: rows.map(({ item, figure, us }) => [
            name(item),
            figure ? hundred(figure.mean) : w.few,
            figure ? `${hundred(figure.low)}–${hundred(figure.high)}` : '–',
            figure?.n ?? '–',
            us ?? '–',
          ]),
        }}
      >
        <ul class="az-lines">
          {rows.map(({ item, figure, us }) => (
            <li class="az-lines__row az-lines__row--two">
              <div>
                <p class="az-lines__name">{name(item)}</p>
                <p class="az-lines__said">
                  {figure
                    ? `${gapText(hundred(figure.mean), hundred(figure.low), hundred(figure.high), us, w)} ${w.verdicts(figure.n)}.`
                    : w.few}
                </p>
              </div>
              {(figure || us !== undefined) && (
                <Dumbbell
                  scale={{ from: 0, to: 100 }}
                  you={
                    figure && {
                      value: hundred(figure.mean),
                      low: hundred(figure.low),
                      high: hundred(figure.high),
                      label: w.three.you(hundred(figure.mean)),
                    }
                  }
                  us={us === undefined ? undefined : { value: us, label: w.three.us(us) }}
                  ends={w.three.ends}
                  text={[
                    name(item),
                    figure
                      ? `${w.three.you(hundred(figure.mean))}, ${t.between(`${hundred(figure.low)}`, `${hundred(figure.high)}`)}`
                      : w.few,
                    us === undefined ? undefined : w.three.us(us),
                  ]
                    .filter(Boolean)
                    .join('. ')}
                />
              )}
            </li>
          ))}
        </ul>
      </Figure>
    </Card>
  );
}
