/** A date promised to a customer. Kept or broken by what happens, never by ticking a box. */
export type Promise_ = {
  organisationId: string;
  id: string;
  caseId: string;
  personId: string;
  memberId: string | null;
  what: PromiseWhat;
  madeAt: Date;
  dueAt: Date;
  keptAt: Date | null;
  brokenAt: Date | null;
  droppedAt: Date | null;
};

export const PROMISES = ['contact', 'call-back', 'answer', 'plan', 'start'] as const;
/** One of the usual promises, or a sentence of one's own. */
export type PromiseWhat = (typeof PROMISES)[number] | (string & {});
