import type { Job } from '../../platform/database/actors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { countSealed, countUnsealed, lastSeal } from './ledger.sql.ts';
import type { Seal } from './seal.rules.ts';

export type LogState = {
  /** ever written, those that ended after their term included */
  lines: number;
  unsealed: number;
  /** since when the oldest of them waits */
  waitsSince: Date | null;
  last: Seal | undefined;
};

const COUNTER: Job = { kind: 'job', name: 'log-state', right: 'seal-log' };

/** For the operator's page: numbers only. An operator reads no line, so they are counted by the sealer's right. */
export const logState = ({ transactionAs }: Pick<Visit, 'transactionAs'>): Promise<LogState> =>
  transactionAs(COUNTER, async (tx) => {
    const [sealed, unsealed, last] = await Promise.all([countSealed(tx), countUnsealed(tx), lastSeal(tx)]);
    return { lines: sealed + unsealed.lines, unsealed: unsealed.lines, waitsSince: unsealed.oldest, last };
  });
