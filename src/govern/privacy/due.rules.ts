import { addDays } from '../../platform/clock/clock.ts';
import { TERMS } from './terms.rules.ts';

export type QuestionFacts = {
  id: string;
  /** its last change, event, message or change of a case */
  lastAt: Date;
  /** somebody works on it or waits */
  open: boolean;
  /** care is prepared or given now */
  running: boolean;
  /** care was given under it: it goes with the file, or when she erases */
  care: boolean;
};
export type PersonFacts = {
  questions: readonly QuestionFacts[];
  /** can she come back: a sign-in name, another identity, a printed code, a session that lasts, somebody who helps her? */
  canReturn: boolean;
  /** can we reach her: a phone number, an e-mail or postal address? */
  reachable: boolean;
  /** last seen here, or made */
  seenAt: Date;
};
export type Due = { kind: 'nothing' } | { kind: 'all' } | { kind: 'questions'; questions: string[] };

const before = (at: Date, now: Date, days: number): boolean => at.getTime() <= addDays(now, -days).getTime();

/**
 * What of a person's own is kept longer than its term. Care under way or given is never touched here, and neither is
 * a question that somebody works on while she can be reached: that it is late is ours to mend, not to erase.
 */
export const dueOf = (facts: PersonFacts, now: Date): Due => {
  const { questions, canReturn, reachable, seenAt } = facts;
  if (questions.some(({ care, running }) => care || running)) return restedOnly(facts, now);
  const lost = !canReturn && !reachable;
  if (
    lost &&
    [seenAt, ...questions.map(({ lastAt }) => lastAt)].every((at) => before(at, now, TERMS.visitor.days))
  )
    return { kind: 'all' };
  const due = restedOnly(facts, now);
  const nothingLeft = due.kind === 'questions' && due.questions.length === questions.length;
  return nothingLeft && !canReturn ? { kind: 'all' } : due;
};

const restedOnly = ({ questions }: PersonFacts, now: Date): Due => {
  const rested = questions.filter(
    ({ open, care, lastAt }) => !open && !care && before(lastAt, now, TERMS.rested.days),
  );
  return rested.length > 0
    ? { kind: 'questions', questions: rested.map(({ id }) => id) }
    : { kind: 'nothing' };
};
