import type { Keyring } from '../../../platform/crypto/sealed.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { beginScan, type Finished, finishScan, roundAt, saveAnswers } from './finish-scan.ts';
import {
  PARTS,
  type ScanAnswer,
  type ScanAnswers,
  type Side,
  STATEMENTS,
  type StatementKey,
} from './scan.ts';

type At = { organisation: string; member: string };
type Answering = (statement: StatementKey, level: 0 | 1 | 2) => ScanAnswer;

/** A whole scan at once, as one goes through its three pages. Actor: that member. Done before: nothing changes. */
export const takeScan = async (
  tx: Tx,
  of: At,
  side: Side,
  answer: Answering,
  { keyring, now }: { keyring: Keyring; now: Date },
): Promise<Finished> => {
  const at = { ...of, round: roundAt(now) };
  await beginScan(tx, at, side);
  const answers: ScanAnswers = Object.fromEntries(
    PARTS.flatMap((part, level) =>
      STATEMENTS[part].map((statement) => [statement, answer(statement, level as 0 | 1 | 2)]),
    ),
  );
  if (!(await saveAnswers(tx, at, answers, keyring))) return { kind: 'refused', reason: 'done' };
  return finishScan(tx, at, keyring);
};
