import type { ProcessTask, Variables } from '../process.ts';
import type { KeptClock } from './due.rules.ts';

export type OpenedTask = ProcessTask & { token: number; clock: KeptClock | null };

export type ClosedTask = { token: number; how: 'done' | 'skipped' | 'taken'; outcome: string | null };

export type TimerKind = 'timer' | 'run' | 'call' | 'answer' | 'message';
/** Something that must happen by itself at its moment, once (or so many times more). */
export type Timer = {
  id: string;
  token: number;
  element: string;
  kind: TimerKind;
  dueAt: Date | null;
  clock: KeptClock | null;
  /** how often after this; 0: never, null: until it is taken away */
  times: number | null;
  data: {
    act?: string | null;
    message?: string | null;
    key?: string;
    variables?: Variables;
    problem?: string;
  };
};
export type TaskInHand = ProcessTask & { token: number };
export type DueTimer = Timer & { instanceId: string; attempts: number };
