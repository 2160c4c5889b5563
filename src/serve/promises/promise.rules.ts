import type { Promise_ } from './promise.ts';

export type PromiseState = 'open' | 'kept' | 'broken' | 'dropped';

/** What became of a promise by now. A moment that has passed breaks it, whether or not anybody wrote that down. */
export const promiseState = (
  promise: Pick<Promise_, 'dueAt' | 'keptAt' | 'brokenAt' | 'droppedAt'>,
  now: Date,
): PromiseState => {
  if (promise.keptAt) return 'kept';
  if (promise.brokenAt) return 'broken';
  if (promise.droppedAt) return 'dropped';
  return promise.dueAt < now ? 'broken' : 'open';
};

/** What the evidence of a moment makes of a promise: in time is kept, later is broken. */
export const verdictOn = (dueAt: Date, evidenceAt: Date): 'kept' | 'broken' =>
  evidenceAt <= dueAt ? 'kept' : 'broken';
