export type Channel = 'web' | 'phone' | 'desk' | 'letter';
export type Sender = 'customer' | 'member';

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
  sentAt: Date;
  readAt: Date | null;
};

/** As the database keeps it: no more than this many characters. */
export const MESSAGE_LIMIT = 4000;
