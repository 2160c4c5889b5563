import { NO_GROUP } from '../log/columns.ts';
import { type Column, type EventLog, NOBODY } from '../log/event-log.ts';
import { type Spread, spreadOf } from './spread.rules.ts';

export type Handovers = Spread & { cases_with_none: number };
export type PingPong = { consecutive: number; runs: number };
/** `most` is the number of the case with the most handovers. */
export type Changes = { handovers: Handovers; pingPong: PingPong; most: number };

/**
 * What is done with an event that names nobody (blank, or the literal EMPTY): 'kept' counts it as one more value, which
 * is how the figures of the public log were made; 'dropped' looks at the other events only.
 */
export type Missing = 'kept' | 'dropped';

/**
 * How often the work of a case went from hand to hand: neighbouring events whose value differs; every case counts, also
 * with one event. Ping-pong is A-B-A, over events or over runs of equal values; a case counts once.
 */
export const changesOf = (log: EventLog, column: Column, missing: Missing): Changes => {
  const skipped = missing === 'dropped' ? column.names.indexOf(NO_GROUP) : undefined;
  const cases = log.cases.length;
  const perCase = new Int32Array(cases);
  const pingPong: PingPong = { consecutive: 0, runs: 0 };
  for (let at = 0; at < cases; at += 1) {
    const end = log.starts[at + 1] as number;
    let changes = 0;
    let seen = 0;
    // The last value, the one before it in the events, and the value of the run before this one.
    let last = NONE;
    let before = NONE;
    let runBefore = NONE;
    let overEvents = false;
    let overRuns = false;
    for (let event = log.starts[at] as number; event < end; event += 1) {
      const value = column.of[event] as number;
      if (skipped !== undefined && (value === NOBODY || value === skipped)) continue;
      if (seen > 0 && value !== last) {
        changes += 1;
        if (before === value) overEvents = true;
        if (runBefore === value) overRuns = true;
        runBefore = last;
      }
      before = last;
      last = value;
      seen += 1;
    }
    perCase[at] = changes;
    if (overEvents) pingPong.consecutive += 1;
    if (overRuns) pingPong.runs += 1;
  }
  const none = perCase.reduce((sum, changes) => sum + (changes === 0 ? 1 : 0), 0);
  const handovers = { ...spreadOf(perCase), cases_with_none: none };
  return { handovers, pingPong, most: perCase.indexOf(handovers.max) };
};

// No value has this number; NOBODY is a value when missing is kept.
const NONE = -2;
