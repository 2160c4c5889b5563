import type { Tx } from '../database/door.ts';
import type { Tables } from '../database/tables.generated.ts';

export type MailboxState = Tables['mailbox'];

/** How each mailbox stands: numbers, moments and the code of what is wrong. */
export const mailboxStates = (tx: Tx): Promise<MailboxState[]> =>
  tx.selectFrom('mailbox').selectAll().orderBy('name').execute();
