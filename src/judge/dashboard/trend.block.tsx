import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Card, Figure, Link, OverTime, Paragraph } from '../../ui/index.ts';
import { type LevelKey, type Standing, THRESHOLDS } from '../levels/index.ts';
import type { Quarter } from '../protocol/index.ts';
import { quarterName } from '../verdicts/index.ts';
import { sameOn } from './address.ts';
import { overlap } from './change.rules.ts';
import { saidOf } from './levels.block.tsx';
import { quartersIn } from './quarters.rules.ts';
import type { Seen, Self } from './seen.ts';
import { EachQuarter } from './source.tsx';
import { hundred } from './text.rules.ts';
import type { Words } from './words.ts';

type Props = {
  seen: Seen;
  level: LevelKey;
  /** of this place, quarter after quarter, oldest first */
  history: readonly Standing[];
  /** what was predicted then */
  selves: ReadonlyMap<Quarter, Self | undefined>;
  language: Language;
  w: Words;
};

/** What customers said of one level over the quarters, and what we thought: a line with how sure each point is. */
export function TrendBlock(props: Props) {
  const { seen, level, w } = props;
  const t = w.trend;
  return (
    <Card as="section" title={t.title} id={`tijd-${level}`}>
      <Paragraph soft small flush>
        {t.intro(w.levels[level].short)}
      </Paragraph>
      <Trend {...props} />
      <Paragraph small flush>
        <Link href={paths.levels.compare(sameOn(seen))}>{t.compare}</Link>
      </Paragraph>
      <Paragraph small soft flush>
        <EachQuarter definition={seen.here.definition} about={level} w={w} />
      </Paragraph>
    </Card>
  );
}

export function Trend({ level, history, selves, language, w }: Omit<Props, 'seen'>) {
  const t = w.trend;
  const known = new Map(history.map((here) => [here.quarter, here]));
  const points = quartersIn(
    history.filter((here) => saidOf({ here }, level)).map(({ quarter }) => quarter),
  ).map((quarter) => {
    const here = known.get(quarter);
    return { quarter, said: here && saidOf({ here }, level), self: selves.get(quarter)?.shares[level] };
  });
  const told = points.flatMap(({ quarter, said }) => (said ? [{ quarter, said }] : []));
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last) return <Paragraph flush>{t.none}</Paragraph>;
  const name = (quarter: Quarter): string => quarterName(quarter, language);
  const sure = ({ low = 0, high = 1 }: { low?: number; high?: number }) => ({ low, high });
  const point = ({ quarter, said }: (typeof told)[number]): string => {
    const { low, high } = sure(said);
    return t.point(name(quarter), hundred(said.value), hundred(low), hundred(high), said.n);
  };
  const text = first === last ? point(last) : `${point(first)} ${point(last)}`;
  const seenAs = overlap(sure(first.said), sure(last.said)) ? t.sure : t.changed;
  return (
    <>
      <Figure
        title={t.title}
        asTable={w.asTable}
        table={{
          columns: t.columns.map((label) => ({ label })),
          rows: points.map(({ quarter, said, self }) => [
            name(quarter),
            said ? hundred(said.value) : w.few,
            said ? `${hundred(said.low ?? 0)}–${hundred(said.high ?? 1)}` : '–',
            said?.n ?? '–',
            self === undefined ? '–' : hundred(self),
          ]),
        }}
      >
        <OverTime
          scale={{ from: 0, to: 100 }}
          goal={hundred(THRESHOLDS[level].value)}
          write={(value) => `${Math.round(value)}`}
          text={text}
          moments={points.map(({ quarter, said, self }) => ({
            label: t.short(quarter.slice(0, 4), Number(quarter.slice(5))),
            you: said && {
              value: hundred(said.value),
              low: hundred(said.low ?? said.value),
              high: hundred(said.high ?? said.value),
            },
            us: self === undefined ? undefined : hundred(self),
          }))}
        />
      </Figure>
      <Paragraph flush>
        {text} {first !== last && seenAs}
      </Paragraph>
    </>
  );
}
