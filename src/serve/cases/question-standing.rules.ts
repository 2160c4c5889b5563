import type { Case } from './case.ts';

type Seen = Pick<Case, 'kind' | 'state' | 'openedAt'>;

const latest = (cases: readonly Seen[], kind: Seen['kind']): Seen | undefined =>
  cases.filter((of) => of.kind === kind).sort((a, b) => b.openedAt.getTime() - a.openedAt.getTime())[0];

/** Are the other options back: was there no room, or did she decline or switch? */
export const optionsAreBack = (cases: readonly Seen[]): boolean => {
  const chosen = latest(cases, 'chosen');
  return chosen !== undefined && ['no-room', 'declined', 'switched'].includes(chosen.state);
};

/**
 * Where a question stands for its person. An organisation can't write in her family, so that its 'no room'
 * and its 'all done' are read off its case, not copied into the question.
 */
export const questionStanding = <S extends string>(
  state: S,
  cases: readonly Seen[],
): S | 'understood' | 'served' => {
  const chosen = latest(cases, 'chosen');
  if (state === 'stopped' || state === 'resting') return state;
  if (state === 'chosen' && optionsAreBack(cases)) return 'understood';
  if (state === 'chosen' && chosen?.state === 'served') return 'served';
  if (!chosen && latest(cases, 'desk')?.state === 'served') return 'served';
  return state;
};
