import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Dumbbell, Figure, Heading, Key, Link, Thermometer } from '../../ui/index.ts';
import { LEVEL_KEYS, type LevelKey, type MeasureState, THRESHOLDS } from '../levels/index.ts';
import { sameOn } from './address.ts';
import type { Seen } from './seen.ts';
import { Source } from './source.tsx';
import { countTo, filledTo, hundred, measuresReached } from './text.rules.ts';
import type { Words } from './words.ts';

type Props = { seen: Seen; leagues?: Partial<Record<LevelKey, string>>; language: Language; w: Words };

type Known = Extract<MeasureState, { kind: 'known' }>;
/** What customers say of a level itself: the measure with its name. */
export const saidOf = ({ here }: Pick<Seen, 'here'>, level: LevelKey): Known | undefined =>
  here.levels
    .find((one) => one.level === level)
    ?.measures.find((one): one is Known => one.measure === level && one.kind === 'known');

/** The thermometer with self-image against customers beside each level, and the same as a table. */
export function LevelsBlock({ seen, leagues = {}, language, w }: Props) {
  const { here, self, asked } = seen;
  const t = w.three;
  const fromTop = [...LEVEL_KEYS].reverse();
  return (
    <section class="az-card" aria-labelledby="drie">
      <div class="az-row az-row--between az-card-head">
        <Heading level={2} id="drie" flush>
          {t.title}
        </Heading>
        <Key
          items={[
            { mark: 'you', text: t.key.you },
            { mark: 'sure', text: t.key.sure },
            ...(self ? [{ mark: 'us' as const, text: t.key.us }] : []),
            { mark: 'goal', text: t.key.goal },
          ]}
        />
      </div>
      <Figure
        title={t.title}
        asTable={w.asTable}
        source={<Source {...{ asked, language, w }} {...here} />}
        files={filesOf(seen, w)}
        table={{
          columns: t.columns.map((label) => ({ label })),
          rows: fromTop.map((level) => rowOf(seen, level, w)),
        }}
      >
        <Thermometer
          you={filledTo(here)}
          us={self && countTo(LEVEL_KEYS.map((level) => self.levels[level]))}
          levels={fromTop.map((level) => {
            const state = here.levels[LEVEL_KEYS.indexOf(level) as 0 | 1 | 2];
            const reached = here.reached > LEVEL_KEYS.indexOf(level);
            return {
              league: leagues[level],
              name: <Link href={paths.levels.level({ level }, sameOn(seen))}>{w.levels[level].name}</Link>,
              text: w.levels[level].text,
              got: reached ? t.reached : gotText(state, w),
              reached,
              scale: <Beside {...{ seen, level, w }} />,
            };
          })}
        />
      </Figure>
    </section>
  );
}

const gotText = (state: Seen['here']['levels'][number], w: Words): string => {
  if (state.state === 'reached') return w.three.waits;
  const all = state.measures.length;
  if (all === 1) return w.three.states[state.state];
  const of = (kind: MeasureState['kind']): number => state.measures.filter((one) => one.kind === kind).length;
  return [
    w.three.got(measuresReached(state), all),
    ...(of('few') > 0 ? [w.three.gotFew(of('few'))] : []),
    ...(of('unmeasured') > 0 ? [w.three.gotNot(of('unmeasured'))] : []),
  ].join(' ');
};

function Beside({ seen, level, w }: { seen: Seen; level: LevelKey; w: Words }) {
  const t = w.three;
  const said = saidOf(seen, level);
  const us = seen.self ? hundred(seen.self.shares[level]) : undefined;
  const goal = hundred(THRESHOLDS[level].value);
  const low = hundred(said?.low ?? 0);
  const high = hundred(said?.high ?? 0);
  const text = said ? t.text(hundred(said.value), low, high, goal) : `${w.few}.`;
  return (
    <>
      <Dumbbell
        scale={{ from: 0, to: 100 }}
        you={said && { value: hundred(said.value), label: t.you(hundred(said.value)), low, high }}
        us={us === undefined ? undefined : { value: us, label: t.us(us) }}
        goal={goal}
        ends={t.ends}
        text={us === undefined ? text : text + t.usText(us)}
      />
      <p class="az-level__gap">
        {said ? (
          <>
            {w.level.share(hundred(said.value))}, {w.level.between(`${low}`, `${high}`)}.{' '}
            {(low >= goal ? t.has : t.needs)(goal)}{' '}
            <strong>{gapText(hundred(said.value), low, high, us, w)}</strong>
          </>
        ) : (
          w.few
        )}
      </p>
    </>
  );
}

/** Self-image against customers, in words; what lies inside the interval may be chance. */
export const gapText = (
  said: number,
  low: number,
  high: number,
  us: number | undefined,
  w: Words,
): string => {
  const t = w.three;
  if (us === undefined) return '';
  if (us === said) return t.same;
  if (us >= low && us <= high) return t.within;
  return us > said ? t.lower(us - said) : t.higher(said - us);
};

const rowOf = (seen: Seen, level: LevelKey, w: Words): (string | number)[] => {
  const said = saidOf(seen, level);
  const state = seen.here.levels[LEVEL_KEYS.indexOf(level) as 0 | 1 | 2].state;
  const bound = (value: number | undefined): string => (value === undefined ? '' : `${hundred(value)}`);
  return [
    w.levels[level].name,
    w.three.states[state],
    said ? hundred(said.value) : w.few,
    said ? `${bound(said.low)}–${bound(said.high)}` : '–',
    hundred(THRESHOLDS[level].value),
    said?.n ?? '–',
    seen.self ? hundred(seen.self.shares[level]) : '–',
  ];
};

/** Each figure can be taken along. */
export const filesOf = (seen: Seen, w: Words): { href: string; label: string }[] =>
  (['csv', 'json'] as const).map((kind) => ({
    href: paths.levels.file({ ...sameOn(seen), soort: kind }),
    label: w[kind],
  }));
