import { type Happened, NOTHING, type State, type Token } from './state.ts';

/** Tells the state again from what happened, row by row: the event log is enough to know where an instance stands. */
export const replay = (happened: readonly Happened[]): State => {
  const tokens = new Map<number, Token>();
  let { variables, status } = NOTHING;
  let last = 0;
  for (const one of happened) {
    last = Math.max(last, one.token);
    if (one.set) variables = { ...variables, ...one.set };
    if (one.kind === 'ended' || one.kind === 'stopped') status = one.kind;
    if (one.kind === 'arrived' || one.kind === 'failed')
      tokens.set(one.token, {
        n: one.token,
        element: one.element,
        waits: one.kind === 'failed' ? 'incident' : (one.waits ?? 'task'),
        scope: one.scope ?? null,
        via: one.via ?? null,
        problem: one.reason ?? null,
      });
    else if (['left', 'skipped', 'taken'].includes(one.kind)) tokens.delete(one.token);
  }
  return { tokens: [...tokens.values()].sort((a, b) => a.n - b.n), variables, next: last + 1, status };
};
