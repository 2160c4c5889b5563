import { actorOf, asHolder, type Holder } from '../../platform/auth/holder.rules.ts';
import { removeAllPasskeys } from '../../platform/auth/passkey.sql.ts';
import { removeApp } from '../../platform/auth/second-factor.ts';
import { endSessionsOf } from '../../platform/auth/session-list.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { tellOfChange } from './notice.ts';

/**
 * For who lost her telephone, or left it somewhere: all sessions, passkeys and the second step of a holder end, and
 * she is told. She comes in by e-mail and lays new keys. Not inside a transaction; who may, decides the caller.
 */
export const endAllAccess = async (visit: Visit, of: Holder): Promise<void> => {
  await visit.transactionAs(actorOf(of), (tx) => endSessionsOf(tx, of, visit.now, undefined));
  await visit.transactionAs(asHolder(of), async (tx) => {
    await removeApp(tx, of);
    await removeAllPasskeys(tx, of);
  });
  await tellOfChange(visit, of, 'all-ended');
};
