import type { Case } from '../cases/index.ts';
import { type Promise_, promiseState } from '../promises/index.ts';

/** What is known of a case beside its own row. Days as '2026-03-10'. */
export type Facts = { answeredAt: Date | null; nextDay: string | null; doneDays: number };
export const NO_FACTS: Facts = { answeredAt: null, nextDay: null, doneDays: 0 };

export type Awaited = { promise: Promise_; of: Case };
type Seen = Pick<Case, 'kind' | 'closedAt' | 'contactAcceptedAt' | 'nextStep'>;

const CALLS: readonly (string | null)[] = ['host-calls', 'contact-calls'];

/** Does she still wait for this? Late evidence leaves a promise broken, yet nobody waits for it any more. */
export const isAwaited = (
  {
    what,
    kind,
    madeAt,
    keptAt,
    droppedAt,
    movedTo,
  }: Pick<Promise_, 'what' | 'madeAt' | 'keptAt' | 'droppedAt'> & Partial<Pick<Promise_, 'kind' | 'movedTo'>>,
  of: Seen,
  { answeredAt, nextDay, doneDays }: Facts,
): boolean => {
  if (keptAt || droppedAt || movedTo || of.closedAt) return false;
  // Appointments stand on their own; the others of these wait for evidence of their own.
  if (kind === 'appointment') return false;
  if (kind === 'times' || kind === 'free' || kind === 'complaint' || kind === 'clock') return true;
  const answered = answeredAt !== null && answeredAt >= madeAt;
  switch (what) {
    case 'contact':
      return of.kind === 'chosen' && !of.contactAcceptedAt;
    case 'call-back':
      return CALLS.includes(of.nextStep) && !answered;
    case 'answer':
      return !answered;
    case 'plan':
      return nextDay === null && doneDays === 0;
    case 'start':
      return doneDays === 0;
    default:
      return of.nextStep === what;
  }
};

/** What she waits for, the first moment first; and what was not done in time, once for each kind. */
export const awaitedOf = (
  cases: readonly Case[],
  promises: readonly Promise_[],
  facts: ReadonlyMap<string, Facts>,
  now: Date,
): { open: Awaited[]; broken: Awaited[] } => {
  const byId = new Map(cases.map((of) => [of.id, of]));
  const waiting = promises.flatMap((promise): Awaited[] => {
    const of = byId.get(promise.caseId);
    return of && isAwaited(promise, of, facts.get(of.id) ?? NO_FACTS) ? [{ promise, of }] : [];
  });
  const byMoment = waiting.sort((a, b) => a.promise.dueAt.getTime() - b.promise.dueAt.getTime());
  const open = byMoment.filter(({ promise }) => promiseState(promise, now) === 'open');
  const broken = byMoment.filter(({ promise }) => promiseState(promise, now) === 'broken');
  const latest = new Map(broken.map((one) => [`${one.of.id} ${one.promise.what}`, one]));
  return { open, broken: [...latest.values()] };
};
