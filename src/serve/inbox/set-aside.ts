import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Attached } from '../contact/index.ts';
import { lockMail, settleMail } from '../mail/index.ts';

/** It waits no more; why is kept as long as the mail. */
export const setAside = async (
  tx: Tx,
  member: Member,
  id: string,
  reason: string,
  now: Date,
): Promise<Attached> => {
  const mail = await lockMail(tx, member.organisation, id);
  if (!mail) return { kind: 'gone' };
  if (mail.state !== 'waits') return { kind: 'refused', why: 'settled' };
  const { personId, caseId } = mail;
  await settleMail(tx, mail, { state: 'aside', personId, caseId, reason, member: member.member }, now);
  return { kind: 'done', person: personId };
};
