import type { Tables } from '../../platform/database/tables.generated.ts';
import type { Language } from '../../platform/language/language.ts';

/** A sentence in both languages. */
export type Said = Readonly<Record<Language, string>>;

export type Family = 'person' | 'organisation' | 'sign-in';
/** What erasing does: goes at once; goes unless it stands under care that was given; stays by law; goes by its own term. */
export type Erasing = 'at-once' | 'unless-care' | 'log' | 'term';

/** One table in which something stands about a person. */
export type KeptTable = {
  name: keyof Tables;
  family: Family;
  erasing: Erasing;
  /** the column with the id of its question, where a question can be erased by itself */
  question?: 'question_id' | 'id';
  /** the column that says whose it is; null when no column does (mail is found by address) */
  whose?: 'person_id' | null;
  /** proofs of who one is, and what is of others: never shown and never in a copy */
  secret?: readonly string[];
  /** says nothing to her, and cannot be read by her: a digest of a line that she can read */
  hidden?: true;
};

export type KindKey =
  | 'details'
  | 'profile'
  | 'questions'
  | 'private'
  | 'seen'
  | 'choices'
  | 'shares'
  | 'cases'
  | 'messages'
  | 'care'
  | 'verdicts'
  | 'compliments'
  | 'helpers'
  | 'signing-in'
  | 'looks'
  | 'mail'
  | 'erasures'
  | 'found-by';

/** A kind of data, as we tell it to a person: what, why, how long, on what ground, who sees it. */
export type Kind = {
  key: KindKey;
  what: Said;
  why: Said;
  long: Said;
  sees: Said;
  /** the law or our own reason; F found in a source, K general knowledge, own = our own choice */
  ground: Said & { mark: 'F' | 'K' | 'own' };
  /** what is counted when she asks how much there is */
  counted: readonly (keyof Tables)[];
  tables: readonly KeptTable[];
};
