import { dayAfter as nextDay } from '../../platform/clock/clock.ts';
import { dayOf } from '../../platform/language/dates.ts';
import type { DirectHelp } from '../../serve/direct-help/index.ts';
import { talliedAs } from '../../serve/direct-help/index.ts';
import type { ContactChanges } from '../../serve/mining/index.ts';
import { type Promise_, promiseState } from '../../serve/promises/index.ts';
import { boundsOf, type Quarter, quarterOf } from '../protocol/index.ts';
import { conditionsOf, INDEX_CONDITIONS, metOf, type Started } from './customer-index.rules.ts';

/** What is counted of the records: `n` of them, and `total` of what was counted in them. All whole numbers. */
export const RECORD_MEASURES = [
  'direct-help',
  'cold-changes',
  'warm-changes',
  'ping-pong',
  'one-contact',
  'promises',
  'index',
  ...INDEX_CONDITIONS,
] as const;
export type RecordMeasure = (typeof RECORD_MEASURES)[number];

/** All that the figures need of one case; times and states, not a word of what was said. */
export type CaseSource = {
  team: string | null;
  service: string | null;
  promises: readonly Pick<
    Promise_,
    'dueAt' | 'keptAt' | 'brokenAt' | 'droppedAt' | 'movedTo' | 'agreed' | 'kind'
  >[];
  /** of the case in which the question came in */
  direct?: { openedAt: Date; outcome: DirectHelp; knownAt: Date | null };
  /** of the case on which the question is at work */
  journey?: { openedAt: Date; changes: ContactChanges };
  /** its first delivery */
  started?: Started & { day: string };
};
export type FactLine = readonly [quarter: Quarter, measure: RecordMeasure, n: number, total: number];
export type CaseFacts = {
  team: string;
  service: string;
  lines: readonly FactLine[];
  startedOn: string | null;
  missing: readonly string[];
  /** the first day on which it may count differently though nothing happens; null: never */
  ripensOn: string | null;
};

/** The same records at the same moment always give the same facts, in the same order. */
export const caseFacts = (of: CaseSource, now: Date): CaseFacts => {
  const lines: FactLine[] = [];
  const ripens: string[] = [];
  const { direct, journey, started } = of;
  if (direct) {
    const how = talliedAs(direct.outcome);
    if (how !== 'unknown') lines.push([at(direct.openedAt), 'direct-help', 1, how === 'no' ? 0 : 1]);
    else if (direct.outcome === 'too-early' && direct.knownAt) ripens.push(dayAfter(direct.knownAt));
  }
  if (journey) {
    const quarter = at(journey.openedAt);
    const { cold, warm, pingPong, kept } = journey.changes;
    lines.push([quarter, 'cold-changes', 1, cold], [quarter, 'warm-changes', 1, warm]);
    lines.push([quarter, 'ping-pong', 1, pingPong ? 1 : 0]);
    if (kept !== undefined) lines.push([quarter, 'one-contact', 1, kept ? 1 : 0]);
  }
  for (const promise of of.promises) {
    const state = promiseState(promise, now);
    const inTime = promise.keptAt !== null && promise.keptAt <= promise.dueAt;
    if (state === 'kept' || state === 'broken')
      lines.push([at(promise.dueAt), 'promises', 1, state === 'kept' && inTime ? 1 : 0]);
    if (state === 'open' && promise.kind !== 'appointment') ripens.push(dayAfter(promise.dueAt));
  }
  const missing = started ? startedLines(started, lines) : [];
  if (started && started.canJudge === undefined) ripens.push(boundsOf(quarterOf(started.day)).until);
  return {
    team: of.team ?? '',
    service: of.service ?? '',
    lines: summed(lines),
    startedOn: started?.day ?? null,
    missing,
    ripensOn: ripens.sort()[0] ?? null,
  };
};

const at = (moment: Date): Quarter => quarterOf(dayOf(moment));
const dayAfter = (moment: Date): string => nextDay(dayOf(moment), 1);

const startedLines = (started: Started & { day: string }, lines: FactLine[]): string[] => {
  const quarter = quarterOf(started.day);
  const answers = conditionsOf(started);
  for (const condition of INDEX_CONDITIONS)
    if (answers[condition] !== 'not-applicable')
      lines.push([quarter, condition, 1, answers[condition] === 'yes' ? 1 : 0]);
  const met = metOf(answers);
  if (met !== undefined) lines.push([quarter, 'index', 1, met]);
  return INDEX_CONDITIONS.filter((condition) => answers[condition] === 'no');
};

/** One line for each quarter and measure, in order. */
const summed = (lines: readonly FactLine[]): FactLine[] =>
  [...Map.groupBy(lines, ([quarter, measure]) => `${quarter}|${measure}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, same]): FactLine[] => {
      const [first] = same;
      if (!first) return [];
      const sum = (of: (line: FactLine) => number) => same.reduce((total, line) => total + of(line), 0);
      return [[first[0], first[1], sum((line) => line[2]), sum((line) => line[3])]];
    });
