import type { Figures, LogFile, Spread } from '../serve/mining/index.ts';

type Read = Extract<LogFile, { kind: 'read' }>;
const SHOWN = 20;
const DAY = 86_400_000;

const rounded = (value: number, decimals = 4): number | null =>
  Number.isFinite(value) ? Math.round(value * 10 ** decimals) / 10 ** decimals : null;

const per = ({ total, mean, median, p95, max }: Spread) => ({ mean: rounded(mean), median, p95, max, total });
const seconds = ({ n, mean, median, p90, p95, max }: Spread) => ({
  n,
  mean: rounded(mean / 1000, 3),
  median: rounded(median / 1000, 3),
  p90: rounded(p90 / 1000, 3),
  p95: rounded(p95 / 1000, 3),
  max: rounded(max / 1000, 3),
});

/**
 * What --json prints. `group` counts a missing group as one more, as the published figures of the public log do;
 * `group_missing_dropped` leaves events without a group out first. `ping_pong_cases`: persons, over consecutive events.
 */
export const figuresJson = (of: Figures, { ocel }: Read, took: number) => ({
  cases: of.cases,
  // Of OCEL the events as they stand in the file; `flattened` says how many they are as events of cases.
  events: ocel?.counts.events ?? of.events,
  activities: of.activities,
  variants: of.variants.length,
  largest_variant_cases: of.variants[0]?.cases.length ?? 0,
  pairs: of.pairs,
  edges: of.edges,
  starts: of.starts,
  ends: of.ends,
  handovers: {
    group: per(of.group.handovers),
    group_missing_dropped: {
      ...per(of.groupDropped.handovers),
      cases_with_none: of.groupDropped.handovers.cases_with_none,
    },
    resource: { ...per(of.resource.handovers), cases_with_none: of.resource.handovers.cases_with_none },
  },
  ping_pong_cases: of.resource.pingPong.consecutive,
  cases_without_group_handover: of.group.handovers.cases_with_none,
  ping_pong: {
    resource: of.resource.pingPong,
    group: of.group.pingPong,
    group_missing_dropped: of.groupDropped.pingPong,
  },
  lead_time_seconds: seconds(of.lead),
  waiting_seconds_per_group: of.waiting.map(({ group, ...spread }) => ({ group, ...seconds(spread) })),
  ...(ocel ? { ocel: ocel.counts, flattened: { object_type: ocel.objectType, events: of.events } } : {}),
  seconds: took,
});

const days = (ms: number): string => (Number.isFinite(ms) ? `${(ms / DAY).toFixed(1)} days` : '-');

/** What people read in a terminal. */
export const figuresText = (of: Figures, { ocel }: Read, took: number): string => {
  const { group, groupDropped, resource, lead } = of;
  const hands = (name: string, { mean, median, p95, max, cases_with_none }: Figures['group']['handovers']) =>
    `  ${name.padEnd(28)}mean ${mean.toFixed(2)}, median ${median}, p95 ${p95}, max ${max}; ${cases_with_none} cases with none`;
  return [
    ...(ocel
      ? [
          `${ocel.counts.objects} objects of ${ocel.counts.object_types} types, ${ocel.counts.events} events of ${ocel.counts.event_types} types, ` +
            `${ocel.counts.event_to_object} event-to-object and ${ocel.counts.object_to_object} object-to-object relations; ${ocel.objectType}:`,
        ]
      : []),
    `${of.cases} cases, ${of.events} events, ${of.activities} activities, ${of.variants.length} variants (the largest has ${of.variants[0]?.cases.length ?? 0} cases)`,
    `${of.edges.length} directly-follows edges, ${of.pairs} pairs`,
    ...of.edges
      .slice(0, SHOWN)
      .map(({ from, to, count }) => `  ${String(count).padStart(7)}  ${from} → ${to}`),
    ...(of.edges.length > SHOWN ? [`  … and ${of.edges.length - SHOWN} more (--json gives all)`] : []),
    'Handovers in a case',
    hands('group', group.handovers),
    hands('group, missing dropped', groupDropped.handovers),
    hands('person', resource.handovers),
    `Ping-pong (A-B-A): ${resource.pingPong.consecutive} cases by person, ${groupDropped.pingPong.consecutive} by group (missing dropped); over runs ${resource.pingPong.runs} and ${groupDropped.pingPong.runs}`,
    `Lead time: median ${days(lead.median)}, p90 ${days(lead.p90)}, longest ${days(lead.max)} (${lead.n} cases)`,
    ...of.waiting
      .slice(0, SHOWN)
      .map(
        ({ group: name, n, median, p90 }) =>
          `  waited for ${name}: median ${days(median)}, p90 ${days(p90)} (${n} times)`,
      ),
    `${took} s`,
  ].join('\n');
};
