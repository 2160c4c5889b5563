import type { Visit } from '../../platform/http/visit.ts';
import { isKnown } from './enter-by-email.ts';
import { sendCode } from './send-code.ts';

/**
 * Sends a code to an address that she says is hers too; counted and limited as any code is.
 * @returns the secret of this browser, with which the code is typed; undefined when there were too many
 */
export const askAlsoCode = async (visit: Visit, email: string): Promise<string | undefined> => {
  const known = await isKnown(visit, email);
  const sent = await visit.transactionAs({ kind: 'visitor' }, (tx) => sendCode(visit, tx, { email, known }));
  if (sent.kind !== 'sent') return undefined;
  return new URL(sent.to, visit.site.publicOrigin).searchParams.get('bij') ?? undefined;
};
