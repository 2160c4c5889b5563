import type { SessionFacts } from './sessions.ts';

/** A demo has nothing to protect; whoever looks around there is asked for no telephone. */
export const hasSecondFactor = (session: SessionFacts | undefined): boolean =>
  session !== undefined && (session.secondFactorAt !== null || session.assurance === 'demo');
