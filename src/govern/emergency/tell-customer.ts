import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { noticeAddress } from './emergency.sql.ts';
import type { EmergencyAccess } from './emergency.ts';
import { words } from './words.ts';

/**
 * By mail, if the organisation knows her address. A mail leaves the house: it names nobody and nothing;
 * what it is about stands in her timeline, behind the sign-in.
 */
export const tellCustomer = async (
  { site, now }: Visit,
  tx: Tx,
  of: Pick<EmergencyAccess, 'organisationId' | 'personId'>,
  about: 'asked' | 'judged',
): Promise<void> => {
  const to = await noticeAddress(tx, of.organisationId, of.personId);
  if (!to) return;
  const { subject, body } = words[to.language].mail[about];
  const link = new URL(paths.questions(), site.publicOrigin).href;
  await queueMail(tx, { to: to.email, kind: 'notice', subject, body: body(link) }, now);
};
