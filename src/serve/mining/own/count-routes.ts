import { calendarOf } from '../../../govern/organisations/index.ts';
import { workingSum } from '../../../platform/clock/working-sum.rules.ts';
import type { WorkingCalendar } from '../../../platform/clock/working-time.rules.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { changesOfContact, type Journey } from '../figures/contact-changes.rules.ts';
import { followsOf } from '../figures/follows.rules.ts';
import { changesOf } from '../figures/handovers.rules.ts';
import { networkOf, withoutRepeats } from '../figures/network.rules.ts';
import { spreadOf } from '../figures/spread.rules.ts';
import { waitingTimes } from '../figures/times.rules.ts';
import { variantsOf } from '../figures/variants.rules.ts';
import type { EventLog } from '../log/event-log.ts';
import { eventsOf } from '../log/event-log.ts';
import { followedOf } from './followed.ts';
import { promisedAndReal } from './promises.sql.ts';
import type { Quarter } from './quarter.rules.ts';
import { readOwnLog } from './read-own-log.ts';
import type { RouteFigures, Times } from './route-figures.ts';

const MOST_VARIANTS = 200;

/** Counts what really happened in the cases that were opened in a quarter, by the same figures as `aanzet mine`. */
export const countRoutes = async (
  tx: Tx,
  organisation: string,
  quarter: Quarter,
  now: Date,
): Promise<RouteFigures> => {
  const { log, team, journeys, durations, ways } = await readOwnLog(tx, organisation, quarter);
  const routes = withoutRepeats(log);
  const variants = variantsOf(routes);
  const rest = variants.slice(MOST_VARIANTS);
  const { edges, starts, ends } = followsOf(routes);
  return {
    cases: log.cases.length,
    questions: journeys.size,
    events: eventsOf(log),
    activities: activitiesOf(log, routes),
    starts,
    ends,
    edges,
    variants: variants
      .slice(0, MOST_VARIANTS)
      .map(({ activities, cases }) => ({ activities, n: cases.length })),
    otherVariants: { variants: rest.length, cases: rest.reduce((sum, { cases }) => sum + cases.length, 0) },
    offices: networkOf(log, log.group),
    teams: networkOf(log, team),
    officePingPong: changesOf(log, log.group, 'dropped').pingPong.runs,
    contact: contactOf([...journeys.values()]),
    lead: {
      ...timesOf('contact', durations.contact),
      ...timesOf('delivery', durations.delivery),
      ...timesOf('end', durations.end),
    },
    waiting: waitingTimes(log, inOfficeHours(await calendarOf(tx, organisation), log)).map(
      ({ group, n, median, p90 }) => ({ office: group, n, median, p90 }),
    ),
    followed: await followedOf(tx, organisation, ways),
    promises: await promisedAndReal(tx, organisation, quarter, now),
  };
};

/** Nobody waits for an office that is closed: nights, weekends and closed days are no time of waiting (measures.md). */
const inOfficeHours = (
  calendar: WorkingCalendar,
  { time }: EventLog,
): ((from: number, to: number) => number) => {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const at of time) {
    if (at < first) first = at;
    if (at > last) last = at;
  }
  if (!(last >= first)) return () => 0;
  const at = workingSum(calendar, new Date(first), new Date(last));
  return (from, to) => at(to) - at(from);
};

const activitiesOf = (log: EventLog, routes: EventLog): RouteFigures['activities'] => {
  const count = ({ activity }: EventLog): Int32Array => {
    const counts = new Int32Array(activity.names.length);
    for (const at of activity.of) counts[at] = (counts[at] as number) + 1;
    return counts;
  };
  const [all, once] = [count(log), count(routes)];
  return log.activity.names
    .map((activity, at) => ({
      activity,
      count: all[at] as number,
      repeats: (all[at] as number) - (once[at] as number),
    }))
    .sort((a, b) => b.count - a.count);
};

/** Of questions on which somebody was met at all. */
const contactOf = (journeys: readonly Journey[]): RouteFigures['contact'] => {
  const changes = journeys.filter(({ meetings }) => meetings.length > 0).map(changesOfContact);
  const sum = (of: (one: (typeof changes)[number]) => number) =>
    changes.reduce((all, one) => all + of(one), 0);
  return {
    questions: changes.length,
    cold: sum(({ cold }) => cold),
    warm: sum(({ warm }) => warm),
    withCold: sum(({ cold }) => (cold > 0 ? 1 : 0)),
    pingPong: sum(({ pingPong }) => (pingPong ? 1 : 0)),
    kept: sum(({ kept }) => (kept ? 1 : 0)),
    keptOf: sum(({ kept }) => (kept === undefined ? 0 : 1)),
  };
};

const timesOf = (name: string, durations: readonly number[]): { [name: string]: Times } => {
  if (durations.length === 0) return {};
  const { n, median, p90 } = spreadOf(Float64Array.from(durations));
  return { [name]: { n, median, p90 } };
};
