import type { Language } from '../../platform/language/language.ts';

export const AUDIENCES = ['customers', 'staff'] as const;
/** Everyone, or a note for colleagues of the own organisation. */
export type Audience = (typeof AUDIENCES)[number];
export const ANSWER_STATES = ['draft', 'published', 'changed', 'retired'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/** Where it comes from: a link that one may follow, never loaded by the page itself. */
export type Source = { text: string; href: string };

/** What is written: a question in the customer's words, and its answer in the small markup of markup.rules.ts. */
export type AnswerContent = {
  title: string;
  body: string;
  /** what it is about, as concepts of the care vocabulary */
  concepts: string[];
  audience: Audience;
  language: Language;
  sources: Source[];
};

/** As its organisation keeps it; `draft` and `changed` hold words that nobody else reads. */
export type Answer = {
  organisationId: string;
  id: string;
  slug: string;
  state: AnswerState;
  version: number;
  content: AnswerContent;
  ownerId: string;
  /** a day, '2027-03-01': looked at again before it passes */
  reviewOn: string;
  reviewedOn: string | null;
  changedAt: Date;
  changedBy: string | null;
};

/** As everyone reads it. */
export type PublishedAnswer = AnswerContent & {
  id: string;
  organisationId: string;
  slug: string;
  version: number;
  reviewedOn: string;
  reviewOn: string;
  publishedAt: Date;
  retiredAt: Date | null;
};

export const VERSION_KINDS = ['made', 'changed', 'published', 'reviewed', 'retired'] as const;
export type VersionKind = (typeof VERSION_KINDS)[number];
export type AnswerVersion = {
  number: number;
  what: VersionKind;
  content: AnswerContent;
  at: Date;
  by: string | null;
};

export const HELPED = ['yes', 'bit', 'no'] as const;
/** Was she helped: a little is treated as no, in a softer word. */
export type Helped = (typeof HELPED)[number];
export type Noted = Helped | 'shown' | 'read';

/** An answer that one customer was sent or read for her question. */
export type AnswerHelp = {
  organisationId: string;
  id: string;
  caseId: string;
  personId: string;
  questionId: string;
  answerId: string;
  slug: string;
  title: string;
  sentBy: string | null;
  sentAt: Date | null;
  helped: Helped | null;
  missed: string | null;
  answeredAt: Date | null;
};
