import type { LevelKey, LevelState, MeasureKey, MeasureState } from './level.ts';
import type { Threshold } from './thresholds.ts';

/** A figure as it is known: of verdicts with its 90 % interval, of records without. `undefined`: may not be told. */
export type Known = { value: number; n: number; low?: number; high?: number };
export type Figures = { readonly [measure in MeasureKey]?: Known | 'unmeasured' | undefined };
type Thresholds = Readonly<Record<MeasureKey, Threshold>>;

/** Which of the process measures may be missed: three of four at level 2, three of four at level 3 (measures.md). */
const ENOUGH = 3;
const VERDICT: Readonly<Record<LevelKey, MeasureKey>> = {
  friendly: 'friendly',
  organised: 'organised',
  driven: 'driven',
};
const MUST: Readonly<Record<LevelKey, readonly MeasureKey[]>> = {
  friendly: [],
  organised: [],
  driven: ['influence-fit'],
};
/** Of each group all must be reached for it to count as one: reach is nothing without who was reached. */
const THREE_OF: Readonly<Record<LevelKey, readonly (readonly MeasureKey[])[]>> = {
  friendly: [],
  organised: [['direct-help'], ['pillar-to-post'], ['one-contact'], ['promises']],
  driven: [['closed-loop'], ['change-rate'], ['reach', 'representative'], ['open-dialogue']],
};

/** One figure beside its threshold. Too few verdicts are shown, and reach nothing. */
export const measureState = (
  measure: MeasureKey,
  known: Known | 'unmeasured' | undefined,
  { wanted, value, bound, leastN }: Threshold,
): MeasureState => {
  if (known === 'unmeasured') return { measure, kind: 'unmeasured' };
  // Records of fewer are not shown at all; what may be shown of verdicts is decided when a quarter is published.
  if (!known || (bound === 'value' && known.n < leastN)) return { measure, kind: 'few' };
  const bar = bound === 'low' ? (known.low ?? known.value) : known.value;
  const reached = known.n >= leastN && (wanted === 'least' ? bar >= value : bar <= value);
  return { measure, kind: 'known', ...known, reached };
};

/** The three levels of one place, lowest first; by measures.md, 'Level 1' to 'Level 3'. Each needs the one below. */
export const levelsOf = (
  figures: Figures,
  thresholds: Thresholds,
): { levels: [LevelState, LevelState, LevelState]; reached: 0 | 1 | 2 | 3 } => {
  const of = (level: LevelKey, below: LevelState | undefined): LevelState =>
    levelState(level, figures, thresholds, below);
  const friendly = of('friendly', undefined);
  const organised = of('organised', friendly);
  const driven = of('driven', organised);
  const levels: [LevelState, LevelState, LevelState] = [friendly, organised, driven];
  const missed = levels.findIndex(({ state }) => state !== 'reached');
  return { levels, reached: (missed < 0 ? 3 : missed) as 0 | 1 | 2 | 3 };
};

const levelState = (
  level: LevelKey,
  figures: Figures,
  thresholds: Thresholds,
  below: LevelState | undefined,
): LevelState => {
  const measures = measuresOf(level).map((one) => measureState(one, figures[one], thresholds[one]));
  const state = stateOf(level, measures, thresholds, below);
  return {
    level,
    state,
    measures,
    holdsBack: state === 'reached' ? [] : holdsBack(measures, thresholds, below),
  };
};

/** In the order of measures.md: records first, the verdict last. */
export const measuresOf = (level: LevelKey): MeasureKey[] => [
  ...MUST[level],
  ...THREE_OF[level].flat(),
  VERDICT[level],
];

const stateOf = (
  level: LevelKey,
  measures: readonly MeasureState[],
  thresholds: Thresholds,
  below: LevelState | undefined,
): LevelState['state'] => {
  const by = new Map(measures.map((one) => [one.measure, one]));
  const kindOf = (one: MeasureKey): 'reached' | 'missed' | 'few' | 'unmeasured' => {
    const found = by.get(one);
    if (found?.kind !== 'known') return found?.kind ?? 'few';
    if (found.n < thresholds[one].leastN) return 'few';
    return found.reached ? 'reached' : 'missed';
  };
  const verdict = kindOf(VERDICT[level]);
  const must = MUST[level].map(kindOf);
  const groups = THREE_OF[level].map((group) => worst(group.map(kindOf)));
  const open = groups.filter((one) => one === 'few' || one === 'unmeasured').length;
  const met = groups.filter((one) => one === 'reached').length;
  const enough = Math.min(ENOUGH, groups.length);
  // Falls short whatever the rest may say.
  if (verdict === 'missed' || must.includes('missed') || met + open < enough) return 'not-yet';
  const without = [...must, ...(met < enough ? groups : [])];
  if (without.includes('unmeasured')) return 'unmeasured';
  if (verdict === 'few' || without.includes('few')) return 'few';
  return below && below.state !== 'reached' ? 'not-yet' : 'reached';
};

const WORST = ['missed', 'unmeasured', 'few', 'reached'] as const;
const worst = (kinds: readonly (typeof WORST)[number][]): (typeof WORST)[number] =>
  WORST.find((one) => kinds.includes(one)) ?? 'few';

/** How far a known figure is from its threshold, as a part of that threshold. */
const shortfall = (of: MeasureState & { kind: 'known' }, { wanted, value, bound }: Threshold): number => {
  const bar = bound === 'low' ? (of.low ?? of.value) : of.value;
  return (wanted === 'least' ? value - bar : bar - value) / value;
};

/** A level waits for the one below first. */
const holdsBack = (
  measures: readonly MeasureState[],
  thresholds: Thresholds,
  below: LevelState | undefined,
): MeasureKey[] => {
  const short = measures
    .filter((one) => one.kind === 'known')
    .filter(({ reached }) => !reached)
    .map((one) => ({ one: one.measure, by: shortfall(one, thresholds[one.measure]) }))
    .sort((a, b) => b.by - a.by);
  const kinds = (kind: MeasureState['kind']) =>
    measures.filter((one) => one.kind === kind).map(({ measure }) => measure);
  const own = [...short.map(({ one }) => one), ...kinds('few'), ...kinds('unmeasured')];
  return [...(below && below.state !== 'reached' ? below.holdsBack : []), ...own];
};
