import { passProofOn } from '../../../platform/auth/codes.ts';
import { addMinutes } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { listOperators, putOperator } from './operators.sql.ts';

const LINK_MINUTES = 60;

export type LetOperatorIn = { added: boolean; token: string; until: Date };

/** For who can reach the machine itself: makes an operator when it is none yet, and a link that works once. */
export const letOperatorIn = async (tx: Tx, email: string, now: Date): Promise<LetOperatorIn> => {
  const known = await listOperators(tx);
  await putOperator(tx, email, now);
  const token = await passProofOn(tx, email, now, LINK_MINUTES);
  return {
    added: known.every((one) => one.email !== email),
    token,
    until: addMinutes(now, LINK_MINUTES),
  };
};
