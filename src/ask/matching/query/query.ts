import type { Need } from '../need.ts';

export type AskedConcept = {
  concept: number;
  weight: number;
  said: string;
  /** said so, not only hinted at */
  strong: boolean;
  /** named in passing by many offers that don't give it */
  elsewhere: boolean;
};
export type AskedWord = { stem: number; word: string; weight: number };

/** A question as the index searches it. Weights are relative to each other. */
export type Query = {
  concepts: AskedConcept[];
  words: AskedWord[];
  /** for whom, as bits */
  people: number;
  /** of a grown-up, of a child, or not known */
  age: 'child' | 'grown' | null;
  unwanted: { concepts: number[]; stems: number[] };
  /** said in the words of the question, confirmed by nobody: it orders and does not exclude */
  soft: Pick<Need, 'age' | 'delivery'>;
};
