import type { ShortProfile } from '../../ask/people/index.ts';
import type { CaseKind, CaseState, Turn } from '../cases/index.ts';

export type Mine = {
  organisation: string;
  member: string;
  /** colleagues who are away today, and for whom she answers */
  covers?: readonly string[];
};
/** Whose work: of these contacts, or of these teams; a case without a team is of its contact's. */
export type Whose = { organisation: string; contacts: readonly string[]; teams?: readonly string[] };

/** One open case as it stands in a list. */
export type Row = {
  id: string;
  personId: string;
  questionId: string;
  /** as on her card; empty while nobody knows it */
  name: string;
  /** is there a number to call? */
  phone: boolean;
  /** how she wants to be helped, while she shares it here */
  guest?: ShortProfile | undefined;
  title: string;
  kind: CaseKind;
  state: CaseState;
  turn: Turn;
  contactId: string;
  nextStep: string | null;
  nextBy: Date | null;
  expectedOn: string | null;
  openedAt: Date;
  /** the customer wrote, and we promised to answer */
  wrote?: boolean;
  /** her words tell of danger, and nobody called yet */
  urgent?: boolean;
};

export type Counts = { ours: number; soon: number; late: number; customers: number; team: number };
/** How many promises were kept, of how many whose moment came. */
export type Kept = { kept: number; of: number };
