/** Something promised to a customer. Kept or broken by what happens, never by ticking a box. */
export type Promise_ = {
  organisationId: string;
  id: string;
  caseId: string;
  personId: string;
  memberId: string | null;
  kind: PromiseKind;
  what: PromiseWhat;
  /** the appointment or step of a process that it is about */
  subjectId: string | null;
  madeAt: Date;
  dueAt: Date;
  keptAt: Date | null;
  brokenAt: Date | null;
  droppedAt: Date | null;
  /** what showed that it was kept, and which row that is */
  evidence: Evidence | null;
  evidenceId: string | null;
  /** the promise that came in its place */
  movedTo: string | null;
  /** did she say yes to that? */
  agreed: boolean | null;
  /** what she says herself: it was done, or not */
  said: 'yes' | 'no' | null;
  saidAt: Date | null;
};

export const PROMISES = ['contact', 'call-back', 'answer', 'plan', 'start'] as const;
/** One of the usual promises, or a sentence of one's own. */
export type PromiseWhat = (typeof PROMISES)[number] | (string & {});

/** Kinds that stand in their own column; the others are read off `what`, and anything else there is a next step. */
export const WRITTEN_KINDS = ['appointment', 'times', 'free', 'complaint', 'clock'] as const;
export type WrittenKind = (typeof WRITTEN_KINDS)[number];
export type PromiseKind = (typeof PROMISES)[number] | 'step' | WrittenKind;

export type Evidence = 'act' | 'message' | 'appointment' | 'delivery' | 'document' | 'handover' | 'customer';
