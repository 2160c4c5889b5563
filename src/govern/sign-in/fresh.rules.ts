import type { SessionFacts } from '../../platform/auth/sessions.ts';

const FRESH_MINUTES = 15;

/**
 * Was it proven only just now who this is? A session that was left open, or stolen, may look, but not lay a new key
 * under the mat. In a demo everyone is everyone.
 */
export const isFresh = (
  { assurance, startedAt, secondFactorAt }: Pick<SessionFacts, 'assurance' | 'startedAt' | 'secondFactorAt'>,
  now: Date,
): boolean =>
  assurance === 'demo' ||
  [startedAt, secondFactorAt].some(
    (at) => at !== null && now.getTime() - at.getTime() <= FRESH_MINUTES * 60_000,
  );

/** The same for what takes a second factor away: only the second factor itself will do. */
export const isSecondFresh = (
  { assurance, secondFactorAt }: Pick<SessionFacts, 'assurance' | 'secondFactorAt'>,
  now: Date,
): boolean =>
  assurance === 'demo' ||
  (secondFactorAt !== null && now.getTime() - secondFactorAt.getTime() <= FRESH_MINUTES * 60_000);
