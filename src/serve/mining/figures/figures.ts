import type { EventLog } from '../log/event-log.ts';
import { eventsOf } from '../log/event-log.ts';
import { type Follows, followsOf } from './follows.rules.ts';
import { type Changes, changesOf } from './handovers.rules.ts';
import type { Spread } from './spread.rules.ts';
import { leadTimes, type Waiting, waitingTimes } from './times.rules.ts';
import { type Variant, variantsOf } from './variants.rules.ts';

export type Figures = Follows & {
  cases: number;
  events: number;
  activities: number;
  variants: Variant[];
  /** a missing group counted as a group of its own */
  group: Changes;
  /** events without a group left out first */
  groupDropped: Changes;
  resource: Changes;
  lead: Spread;
  waiting: Waiting[];
};

/** Every figure of a log. */
export const figuresOf = (log: EventLog): Figures => ({
  ...followsOf(log),
  cases: log.cases.length,
  events: eventsOf(log),
  activities: log.activity.names.length,
  variants: variantsOf(log),
  group: changesOf(log, log.group, 'kept'),
  groupDropped: changesOf(log, log.group, 'dropped'),
  resource: changesOf(log, log.resource, 'kept'),
  lead: leadTimes(log),
  waiting: waitingTimes(log),
});
