import type { Member } from '../../platform/database/actors.ts';
import { isId } from '../../platform/http/address.rules.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { attachMail } from '../contact/index.ts';
import { lockMail, settleMail } from '../mail/index.ts';

/**
 * The mail that a question was made of waits no more, and stands with it. After the question, in a transaction of its
 * own: were this one lost, the mail would wait a second time, and nothing would be gone.
 * @param to the address that the question leads to: of a case, when the desk took it
 */
export const askedByMail = async (
  visit: Visit,
  member: Member,
  mail: string | undefined,
  to: string,
): Promise<void> => {
  if (!isId(mail ?? '')) return;
  const id = mail as string;
  const [, caseId] = /^\/werk\/([0-9a-f-]{36})/.exec(to) ?? [];
  await visit.transaction(async (tx) => {
    if (caseId) {
      await attachMail(tx, member, id, { caseId, as: 'asked' }, visit.now);
      return;
    }
    const waiting = await lockMail(tx, member.organisation, id);
    if (waiting?.state !== 'waits') return;
    const settled = { state: 'asked', personId: null, caseId: null, reason: null } as const;
    await settleMail(tx, waiting, { ...settled, member: member.member }, visit.now);
  });
};
