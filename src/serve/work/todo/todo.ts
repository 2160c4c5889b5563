import type { Office } from '../../../platform/database/actors.ts';

/** What there is to do, across cases and processes. The order is that of the filters. */
export const KINDS = ['step', 'task', 'promise', 'appointment'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing to do, for one customer. */
export type Todo = {
  kind: Kind;
  id: string;
  caseId: string;
  personId: string;
  /** as on her card; empty while nobody knows it */
  name: string;
  /** how she wants to be helped, as her card says it: read it with readShort */
  guest?: unknown;
  /** her question, in its short form */
  title: string;
  /** what is to be done: a key of `STEPS` or words; of an appointment what it is about */
  what: string;
  due: Date | null;
  /** a step of a process: where it is done */
  office: Office | null;
  /** who does it; of a step of a process perhaps nobody yet */
  memberId: string | null;
  /** the contact of the case */
  contactId: string;
  /** an appointment that is over, and nobody said how it went */
  past?: true;
};

/** The last one that was shown: the next page begins behind it. */
export type After = { due: Date | null; id: string };

export type Wanted = {
  kinds: readonly Kind[];
  office: Office | undefined;
  lateBefore: Date | undefined;
  after: After | undefined;
  limit: number;
};

/** Whose: of these colleagues; of a team also what nobody took yet, and what is of the team's own cases. */
export type Whose = {
  organisation: string;
  me: string;
  members: readonly string[];
  teams: readonly string[];
};
