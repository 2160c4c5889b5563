import { paths } from '../../../paths.ts';
import type { Tx } from '../../../platform/database/door.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { queueMail } from '../../../platform/mail/outbox.ts';
import { words } from '../words.ts';
import { putOperator } from './operators.sql.ts';

/** One more operator, who hears of it by mail and proves the address by signing in. */
export const addOperator = async (
  tx: Tx,
  { site, language, now }: Pick<Visit, 'site' | 'language' | 'now'>,
  email: string,
): Promise<void> => {
  await putOperator(tx, email, now);
  const { mail: w } = words[language].access;
  const body = [w.text(site.name), site.publicOrigin + paths.signIn.start(), w.second, w.not].join('\n\n');
  await queueMail(tx, { to: email, kind: 'notice', subject: w.subject(site.name), body }, now);
};
