import type { Case } from '../../serve/cases/index.ts';

/**
 * Somebody gives her care, or prepares it: erasing would leave her without a word, so she stops it first.
 * A choice that nobody answered yet, and the desk's own work, end by themselves.
 */
export const carriesOn = ({ kind, state, closedAt }: Pick<Case, 'kind' | 'state' | 'closedAt'>): boolean =>
  !closedAt &&
  (kind === 'crisis' || (kind === 'chosen' && ['accepted', 'waiting', 'serving'].includes(state)));
