/** A relation that an editor added: these words point to this concept of the care vocabulary. */
export type Addition = {
  id: string;
  phrase: string;
  concept: string;
  /** says it nearly always; otherwise it only may point to it */
  strong: boolean;
  active: boolean;
  /** grows by one with each change */
  version: number;
  changedBy: string;
  changedAt: Date;
};

export const DONE = ['added', 'changed', 'taken-back', 'put-back', 'ignored', 'noticed'] as const;

/** What an editor did, kept for good. Of a word alone, nothing is told of a concept. */
export type VocabularyEvent = {
  at: Date;
  who: string;
  what: (typeof DONE)[number];
  phrase: string;
  concept: string | null;
  strong: boolean | null;
};

export type UnknownWord = { word: string; seenIn: number; firstMonth: string; lastMonth: string };
