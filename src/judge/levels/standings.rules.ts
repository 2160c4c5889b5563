import type { Quarter } from '../protocol/index.ts';
import type { Period } from '../publication/index.ts';
import type { RecordMeasure } from './case-facts.rules.ts';
import { type Figures, type Known, levelsOf } from './level.rules.ts';
import {
  LEVELS_DEFINITION,
  type MeasureKey,
  type Place,
  type Standing,
  type VerdictFigure,
} from './level.ts';
import type { TallyLine } from './tally.rules.ts';
import { THRESHOLDS } from './thresholds.ts';

export type PlaceNamed = Place & { label: string };
export type Sums = Readonly<Record<string, { n: number; total: number } | undefined>>;

const SAID: readonly MeasureKey[] = ['friendly', 'organised', 'driven'];
/** Measures made of the records, and of which sum each is. */
const COUNTED: Readonly<Partial<Record<MeasureKey, RecordMeasure>>> = {
  'direct-help': 'direct-help',
  'pillar-to-post': 'cold-changes',
  'one-contact': 'one-contact',
  promises: 'promises',
};
/** Their sources come with taking part (ideas, panels, polls, changes): until then nobody can measure them. */
export const WITHOUT_SOURCE: readonly MeasureKey[] = [
  'influence-fit',
  'closed-loop',
  'change-rate',
  'reach',
  'representative',
  'open-dialogue',
];

/** What was counted at each place: tallies of some quarters added up, of a location over its teams. Place → measure → sum. */
export const sumsOf = (
  tallies: readonly TallyLine[],
  locations: ReadonlyMap<string, string | null>,
): Map<string, Sums> => {
  const found = new Map<string, Record<string, { n: number; total: number }>>();
  const add = (key: string, { measure, n, total }: TallyLine): void => {
    const place = found.get(key) ?? {};
    found.set(key, place);
    const sum = place[measure] ?? { n: 0, total: 0 };
    place[measure] = { n: sum.n + n, total: sum.total + total };
  };
  for (const line of tallies) {
    add(placeKey(line), line);
    const location = line.scope === 'team' ? locations.get(line.id) : undefined;
    if (location) add(placeKey({ scope: 'location', id: location }), line);
  }
  return found;
};

export const placeKey = ({ scope, id }: { scope: string; id: string }): string => `${scope}|${id}`;

type Of = { organisation: string; quarter: Quarter; period: Period };

/** Where each place stood. @param figures of that quarter and period, of those who answered themselves, in full */
export const standingsOf = (
  of: Of,
  places: readonly PlaceNamed[],
  figures: readonly VerdictFigure[],
  sums: ReadonlyMap<string, Sums>,
): Standing[] => {
  const said = Map.groupBy(figures, placeKey);
  return places.map(({ label, ...place }) => {
    const own = said.get(placeKey(place)) ?? [];
    const friendly = own.find(({ measure }) => measure === 'friendly');
    return {
      ...of,
      place,
      label,
      ...levelsOf(knownOf(own, sums.get(placeKey(place)) ?? {}), THRESHOLDS),
      definition: LEVELS_DEFINITION,
      verdicts: friendly?.n ?? null,
      leftOut: Math.max(0, ...own.map(({ leftOut }) => leftOut)),
    };
  });
};

const knownOf = (figures: readonly VerdictFigure[], sums: Sums): Figures => {
  const known: { -readonly [measure in keyof Figures]: Figures[measure] } = {};
  for (const { measure, mean, n, low, high } of figures)
    if (SAID.some((one) => one === measure)) known[measure as MeasureKey] = { value: mean, n, low, high };
  for (const [measure, counted] of Object.entries(COUNTED)) {
    const value = rateOf(sums[counted]);
    if (value) known[measure as MeasureKey] = value;
  }
  for (const measure of WITHOUT_SOURCE) known[measure] = 'unmeasured';
  return known;
};

/** Six decimals, as figures of verdicts are: the same text on every machine. */
const rateOf = (sum: { n: number; total: number } | undefined): Known | undefined =>
  sum && sum.n > 0 ? { value: Math.round((sum.total / sum.n) * 1e6) / 1e6, n: sum.n } : undefined;
