import type { Need } from '../matching/index.ts';

export const STATES = ['asked', 'understood', 'chosen', 'talking', 'resting', 'stopped', 'served'] as const;
export type QuestionState = (typeof STATES)[number];
export type Channel = 'web' | 'phone' | 'desk' | 'letter' | 'email';
export type ForWhom = 'self' | 'other';
export type ShareWhy = 'desk' | 'choice' | 'asked';

export type EventKind =
  | 'asked'
  | 'confirmed'
  | 'changed'
  | 'offers-seen'
  | 'compared'
  | 'shared'
  | 'unshared'
  | 'chose'
  | 'none'
  | 'talk'
  | 'nothing'
  | 'declined'
  | 'switched'
  | 'stopped'
  | 'kept'
  | 'proposal-seen';

/** What a person wants, in her own words, with what was understood of it. */
export type Question = {
  personId: string;
  id: string;
  text: string;
  title: string;
  forWhom: ForWhom;
  forName: string | null;
  need: Need;
  needConfirmedAt: Date | null;
  state: QuestionState;
  channel: Channel;
  askedAt: Date;
  changedAt: Date;
  followsId: string | null;
  sharedWith: string[];
};

export type EventData = Readonly<Record<string, string | number | boolean | null>>;
export type QuestionEvent = { id: string; at: Date; kind: EventKind; data: EventData };

/** One act of sharing: given, and perhaps taken back. */
export type Share = {
  id: string;
  organisationId: string;
  why: ShareWhy;
  givenAt: Date;
  withdrawnAt: Date | null;
};

/** As the database keeps it: no more than this many characters. */
export const TEXT_LIMIT = 4000;
