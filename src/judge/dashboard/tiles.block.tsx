import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Link, Stat, Stats } from '../../ui/index.ts';
import type { MeasureKey, Standing } from '../levels/index.ts';
import { sameOn } from './address.ts';
import { type Change, changeOf } from './change.rules.ts';
import type { IndexSeen } from './index-seen.ts';
import type { Seen } from './seen.ts';
import { periodText } from './source.tsx';
import { decimal, hundred } from './text.rules.ts';
import type { Words } from './words.ts';

type Props = {
  seen: Seen;
  /** the same place one quarter before; undefined: not told */
  before: Standing | undefined;
  index: IndexSeen | undefined;
  language: Language;
  w: Words;
};

/** Four figures at most, each with what it is of, how many, and what changed. */
export function Tiles({ seen, before, index, language, w }: Props) {
  const t = w.tiles;
  const again = seen.figures.find(({ measure }) => measure === 'again');
  return (
    <>
      <Stats>
        {(['promises', 'direct-help'] as const).map((measure) => (
          <MeasureTile {...{ measure, seen, before, w }} />
        ))}
        <Stat
          value={again ? decimal(again.mean, language) : '–'}
          label={t.again}
          note={
            again ? t.between(decimal(again.low, language), decimal(again.high, language), again.n) : w.few
          }
        />
        <Stat
          value={index?.index == null ? '–' : Math.round(index.index)}
          label={t.index}
          note={
            <Link href={paths.levels.index(sameOn(seen))}>
              {index?.index == null ? t.none : t.deliveries(index.deliveries)}
            </Link>
          }
        />
      </Stats>
      <p class="nl-paragraph az-soft az-small az-flush">
        {periodText(seen.asked, language, w)} {w.version(seen.here.definition)}{' '}
        <Link href={paths.results.how()}>{w.explain}</Link>
      </p>
    </>
  );
}

const known = (standing: Standing | undefined, measure: MeasureKey) => {
  const found = standing?.levels.flatMap(({ measures }) => measures).find((one) => one.measure === measure);
  return found?.kind === 'known' ? found : undefined;
};

function MeasureTile({
  measure,
  seen,
  before,
  w,
}: Pick<Props, 'seen' | 'before' | 'w'> & { measure: 'promises' | 'direct-help' }) {
  const now = known(seen.here, measure);
  const was = known(before, measure);
  const change = changeOf(now && hundred(now.value), was && hundred(was.value), 1);
  return (
    <Stat
      value={now ? `${hundred(now.value)}%` : '–'}
      unit={now && w.tiles.of(now.n, measure)}
      label={w.measures[measure].name}
      icon={change.kind === 'more' ? 'arrow-up' : change.kind === 'less' ? 'arrow-down' : undefined}
      note={now ? changeText(change, w) : w.few}
    />
  );
}

const changeText = (change: Change, w: Words): string | undefined => {
  if (change.kind === 'unknown') return undefined;
  return change.kind === 'equal' ? w.tiles.equal : w.tiles[change.kind](`${change.by}`);
};
