import type { Language } from '../../platform/language/language.ts';
import { Icon, MeasureLine } from '../../ui/index.ts';
import { type MeasureKey, type MeasureState, THRESHOLDS } from '../levels/index.ts';
import { reachesOwn } from './own.rules.ts';
import { decimal, hundred, scaleOf, sourceOf, unitOf } from './text.rules.ts';
import type { Words } from './words.ts';

type Seen = { language: Language; w: Words };

/** '70 van de 100', '0,5 keer' */
export const amount = (measure: MeasureKey, value: number, { language, w }: Seen): string =>
  unitOf(measure) === 'share' ? w.level.share(hundred(value)) : w.level.times(decimal(value, language));
/** 'Gehaald vanaf 70 van de 100' */
export const goalText = (measure: MeasureKey, seen: Seen): string => {
  const { wanted, value } = THRESHOLDS[measure];
  return seen.w.level[wanted](amount(measure, value, seen));
};
export const sureText = (state: MeasureState, { language, w }: Seen): string | undefined => {
  if (state.kind !== 'known' || state.low === undefined || state.high === undefined) return undefined;
  const write = (value: number): string =>
    unitOf(state.measure) === 'share' ? `${hundred(value)}` : decimal(value, language);
  return w.level.between(write(state.low), write(state.high));
};
/** The threshold in a table whose column says what it is: '70 of meer' */
export const boundText = (measure: MeasureKey, { language, w }: Seen): string => {
  const { wanted, value } = THRESHOLDS[measure];
  return w.level.bound[wanted](unitOf(measure) === 'share' ? `${hundred(value)}` : decimal(value, language));
};
/** The bounds as they stand in a table whose column says what they are: '52–67' */
export const boundsText = (state: MeasureState, { language, w }: Seen): string => {
  if (state.kind !== 'known') return '–';
  // Records are counted whole: there is nothing to be unsure of.
  if (state.low === undefined || state.high === undefined) return w.level.allCounted;
  const write = (value: number): string =>
    unitOf(state.measure) === 'share' ? `${hundred(value)}` : decimal(value, language);
  return `${write(state.low)}–${write(state.high)}`;
};
const howMany = (state: Extract<MeasureState, { kind: 'known' }>, { w }: Seen): string =>
  sourceOf(state.measure) === 'customers' ? w.verdicts(state.n) : w.counted(state.n, state.measure);

/** One measure of a level: its name, what it is, its place on the scale, and whether it is reached. */
export function MeasureRow({
  state,
  own,
  language,
  w,
}: Seen & { state: MeasureState; own?: number | undefined }) {
  const { measure } = state;
  const seen = { language, w };
  const words = w.measures[measure];
  const { wanted, value: goal } = THRESHOLDS[measure];
  return (
    <li class="az-lines__row" id={`maat-${measure}`}>
      <div>
        <p class="az-lines__name">{words.name}</p>
        <p class="az-lines__said">{words.what}</p>
      </div>
      {state.kind === 'known' ? (
        <MeasureLine
          scale={scaleOf(measure, state.value)}
          value={state.value}
          from={sourceOf(measure)}
          low={state.low}
          high={state.high}
          goal={{ at: goal, side: wanted === 'least' ? 'above' : 'below' }}
          text={[amount(measure, state.value, seen), sureText(state, seen), goalText(measure, seen)]
            .filter(Boolean)
            .join(', ')}
        />
      ) : (
        <span />
      )}
      <div>
        {state.kind === 'known' ? (
          <p class="az-lines__said">
            <strong>{amount(measure, state.value, seen)}</strong>
            {sureText(state, seen) && `, ${sureText(state, seen)}`}. {howMany(state, seen)}.
          </p>
        ) : (
          <p class="az-lines__said">
            <strong>{state.kind === 'few' ? w.few : w.unmeasured}.</strong>
          </p>
        )}
        <p class="az-lines__said">
          {goalText(measure, seen)}.{' '}
          {state.kind === 'known' && (
            <strong class={state.reached ? 'az-up az-whole' : 'az-whole'}>
              <Icon name={state.reached ? 'circle-check' : 'hourglass'} small />{' '}
              {state.reached ? w.level.reached : w.level.short}
            </strong>
          )}
        </p>
        {own !== undefined && (
          <p class="az-lines__said">
            {w.own.line(amount(measure, own, seen))}{' '}
            {state.kind === 'known' && (
              <strong>{reachesOwn(measure, state, own) ? w.level.reached : w.level.short}</strong>
            )}
          </p>
        )}
      </div>
    </li>
  );
}
