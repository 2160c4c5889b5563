import type { Tx } from '../../platform/database/door.ts';
import { attachmentsOf, mailsOfMessages, ownAttachments, sendingsOf } from '../mail/index.ts';
import type { Message } from './message.ts';

type Reader = { reader: 'customer'; person: string } | { reader: 'member'; organisation: string };

/** What came along with messages by e-mail, and which of ours went out by e-mail too. Few queries for many messages. */
export const withMail = async (tx: Tx, by: Reader, messages: readonly Message[]): Promise<Message[]> => {
  const mails = [...new Set(messages.flatMap(({ mailId }) => mailId ?? []))];
  const ours = messages.filter(({ sender }) => sender === 'member').map(({ id }) => id);
  const sendings = ours.length > 0 ? await sendingsOf(tx, by, ours) : new Map<string, 'out' | 'back'>();
  if (mails.length === 0 && sendings.size === 0) return [...messages];
  const files =
    by.reader === 'customer'
      ? await ownAttachments(tx, by.person, mails)
      : await attachmentsOf(tx, by.organisation, mails);
  const facts = await mailsOfMessages(tx, by, mails);
  return messages.map((message) => {
    const about = facts.get(message.mailId ?? '');
    const sent = sendings.get(message.id);
    if (!about && !sent) return message;
    return {
      ...message,
      mail: {
        files: files.filter(({ mailId }) => mailId === message.mailId),
        rejected: about?.rejected ?? [],
        more: about?.more ?? false,
        sent,
      },
    };
  });
};
