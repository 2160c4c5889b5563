import type { Attachment, RejectedFile } from '../mail/index.ts';

export type Channel = 'web' | 'phone' | 'desk' | 'letter' | 'email';
export type Sender = 'customer' | 'member';

export type MessageMail = {
  files: Attachment[];
  rejected: RejectedFile[];
  /** the mail said more than the message holds */
  more: boolean;
  /** it went to her by e-mail too, or came back */
  sent: 'out' | 'back' | undefined;
};

/** One message of the thread of a case. */
export type Message = {
  organisationId: string;
  id: string;
  caseId: string;
  personId: string;
  sender: Sender;
  memberId: string | null;
  /** the helper who wrote it for her; null when she did herself */
  writtenBy: string | null;
  body: string;
  channel: Channel;
  /** the received mail that it came in with: its attachments hang there */
  mailId: string | null;
  /** what she is not content with: her contact does not read along */
  toWhom?: 'coach' | 'complaints' | null;
  /** what is known of it as mail; read with the thread */
  mail?: MessageMail;
  sentAt: Date;
  readAt: Date | null;
};

/** Where it stands on a page; by this a page knows what it has already. */
export const messageAnchor = ({ id }: Pick<Message, 'id'>): string => `bericht-${id}`;

/** As the database keeps it: no more than this many characters. */
export const MESSAGE_LIMIT = 4000;
