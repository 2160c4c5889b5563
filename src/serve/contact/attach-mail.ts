import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { findCase } from '../cases/index.ts';
import { giveAttachments, lockMail, type ReceivedMail, settleMail } from '../mail/index.ts';
import { MESSAGE_LIMIT } from './message.ts';
import { sendMessage } from './send-message.ts';

/** The words of a mail as a message; the whole of it stays beside it. */
export const bodyOfMail = ({ body }: Pick<ReceivedMail, 'body'>): string =>
  body === ''
    ? '📎'
    : body.length <= MESSAGE_LIMIT
      ? body
      : `${body.slice(0, MESSAGE_LIMIT - 2).trimEnd()} …`;

export type Attached =
  | { kind: 'done'; person: string | null }
  | { kind: 'refused'; why: 'settled' | 'closed' | 'case' }
  | { kind: 'gone' };

/** Puts a mail among the messages of a case: as the customer's own words, by e-mail. Actor: a colleague. */
export const attachMail = async (
  tx: Tx,
  member: Member,
  id: string,
  { caseId, as }: { caseId: string; as: 'attached' | 'asked' },
  now: Date,
): Promise<Attached> => {
  const { organisation } = member;
  const mail = await lockMail(tx, organisation, id);
  if (!mail) return { kind: 'gone' };
  if (mail.state !== 'waits') return { kind: 'refused', why: 'settled' };
  const of = await findCase(tx, organisation, caseId);
  if (!of) return { kind: 'refused', why: 'case' };
  if (of.closedAt) return { kind: 'refused', why: 'closed' };
  const person = of.personId;
  await settleMail(
    tx,
    mail,
    { state: as, personId: person, caseId, reason: null, member: member.member },
    now,
  );
  await giveAttachments(tx, organisation, id, person);
  const sent = await sendMessage(
    tx,
    {
      organisation,
      caseId,
      person,
      sender: 'customer',
      body: bodyOfMail(mail),
      channel: 'email',
      mail: id,
    },
    now,
  );
  if (sent.kind !== 'sent') throw new Error(`a case was open and took no message: ${sent.kind}`);
  return { kind: 'done', person };
};
