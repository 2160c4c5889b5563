import type { Quarter } from '../protocol/index.ts';
import type { Cell, Published } from '../publication/index.ts';

/** One quarter as it was taken in, with what the organisation answers to it. */
export type KeptResult = { quarter: Quarter; hash: string; reply: string | null; published: Published };

/** Of the latest quarter: the organisation as a whole, and its services. */
export type Summary = { quarter: Quarter; cells: readonly Cell[] };

/** What a customer wrote; `replyTo` when a question may be asked back. */
export type JudgedText = {
  id: string;
  bucket: string | null;
  kind: 'good' | 'better';
  text: string;
  replyTo: string | null;
  questions: readonly AskedBack[];
};
export type AskedBack = { id: string; words: string; sent: boolean; answer: string | null };
