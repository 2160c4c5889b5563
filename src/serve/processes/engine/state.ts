import type { Clock } from '../model/model.ts';
import type { Variables } from '../process.ts';

/** What a token waits for where it stands. */
export type Waits =
  | 'task'
  | 'service'
  | 'send'
  | 'message'
  | 'timer'
  | 'race'
  | 'join'
  | 'call'
  | 'inner'
  | 'incident';

/**
 * A token: somewhere in the process something waits. `n` is unique in its instance and never given out twice;
 * `scope` is the token that stands on the sub-process around it; `via` the flow by which it came to a join.
 */
export type Token = {
  readonly n: number;
  readonly element: string;
  readonly waits: Waits;
  readonly scope: number | null;
  readonly via: string | null;
  /** why it stands still; only with waits 'incident' */
  readonly problem: string | null;
};

export type State = {
  readonly tokens: readonly Token[];
  readonly variables: Variables;
  /** the number of the next token */
  readonly next: number;
  readonly status: 'running' | 'ended' | 'stopped';
};

export const NOTHING: State = { tokens: [], variables: {}, next: 1, status: 'running' };

export type Input =
  | { kind: 'start'; variables: Variables }
  | { kind: 'done'; token: number; outcome?: string | null; variables: Variables; skipped?: string }
  | { kind: 'failed'; token: number; problem: string }
  | { kind: 'timer'; token: number; element: string }
  | { kind: 'message'; name: string; variables: Variables }
  | { kind: 'retry'; token?: number; variables: Variables }
  | { kind: 'stop'; reason: string };

/**
 * What happened to a token, in the order in which it happened: the rows of the event log. `arrived` puts a token down,
 * `left` and `taken` lift it, `failed` lets it stand still; from these alone the state can be told again (`replay`).
 */
export type Happened = {
  readonly kind:
    | 'started'
    | 'arrived'
    | 'left'
    | 'skipped'
    | 'passed'
    | 'taken'
    | 'fired'
    | 'received'
    | 'failed'
    | 'ended'
    | 'stopped';
  readonly element: string;
  readonly token: number;
  readonly waits?: Waits;
  readonly scope?: number | null;
  readonly via?: string | null;
  readonly outcome?: string | null;
  readonly reason?: string;
  /** variables that got a value with this */
  readonly set?: Variables;
};

/** What the world outside must do because of a transition. */
export type Effect =
  | { kind: 'open-task'; token: number; element: string }
  | { kind: 'close-task'; token: number; how: 'done' | 'skipped' | 'taken'; outcome: string | null }
  | { kind: 'set-timer'; token: number; element: string; clock: Clock }
  | { kind: 'cancel-timers'; token: number }
  | { kind: 'run'; token: number; element: string; act: string | null; message: string | null }
  | { kind: 'call'; token: number; element: string; key: string; variables: Variables }
  | { kind: 'cancel-call'; token: number }
  | { kind: 'ended' };

export type Moved = {
  readonly kind: 'moved';
  readonly state: State;
  readonly effects: readonly Effect[];
  readonly happened: readonly Happened[];
};
/** The input came too late, twice, or for something that isn't waited for: nothing changed. */
export type Stale = {
  readonly kind: 'stale';
  readonly why: 'not-running' | 'nobody-waits' | 'not-an-outcome';
};
