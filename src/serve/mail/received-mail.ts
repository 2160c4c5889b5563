import type { WhyRejected } from '../../platform/mail/incoming/attachment.rules.ts';

/** Where a received mail is now: it waits for the desk, is in a thread, became a question, or needs nobody. */
export const MAIL_STATES = [
  'waits',
  'threaded',
  'attached',
  'asked',
  'aside',
  'automatic',
  'bounce',
] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** What we knew of it when it came in; the screens say it in words. */
export const STANDINGS = [
  'reply',
  'new',
  'other-sender',
  'forged',
  'closed',
  'empty',
  'too-large',
  'unreadable',
  'many',
  'automatic',
  'loop',
  'bounce',
  'delayed',
] as const;
export type StandingOfMail = (typeof STANDINGS)[number];

export type RejectedFile = { name: string; why: WhyRejected };

/** A mail that came in. What it says of itself is not proven. */
export type ReceivedMail = {
  organisationId: string;
  id: string;
  personId: string | null;
  caseId: string | null;
  state: MailState;
  standing: StandingOfMail;
  sender: string;
  senderName: string;
  subject: string;
  body: string;
  folded: string;
  internetId: string | null;
  size: number;
  rejected: RejectedFile[];
  sentAt: Date | null;
  takenAt: Date;
  memberId: string | null;
  settledAt: Date | null;
  reason: string | null;
};

export type Attachment = {
  id: string;
  mailId: string;
  name: string;
  type: string;
  size: number;
};
