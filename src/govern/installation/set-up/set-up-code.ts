import { addHours, addMinutes } from '../../../platform/clock/clock.ts';
import type { Keyring } from '../../../platform/crypto/sealed.ts';
import { inGroups, newPaperCode } from '../../../platform/crypto/secrets.ts';
import type { Door, Tx } from '../../../platform/database/door.ts';
import { StartProblem } from '../../../platform/start-problem.ts';
import { CODE_HOURS, CODE_LENGTH, PROOF_MINUTES, setUpHash } from './code.rules.ts';
import { codesTriedOnce, hasOrganisations, isOpenCode, putSetUpCode, takeBackTry } from './set-up.sql.ts';

/**
 * A new code for the terminal of who starts an installation that nobody has set up yet.
 * @returns as it is printed: 'ABCD-EFGH-JKMN'; only its hash is kept
 * @throws StartProblem when the database holds a demo that was broken off while it was filled
 */
export const printedSetUpCode = async (door: Door, now: Date): Promise<string> => {
  const code = newPaperCode(CODE_LENGTH);
  const free = await door.transaction({ kind: 'operator' }, async (tx) => {
    if (await hasOrganisations(tx)) return false;
    await putSetUpCode(tx, setUpHash(code), now, addHours(now, CODE_HOURS));
    return true;
  });
  if (free) return inGroups(code);
  throw new StartProblem(
    'half-a-demo',
    'The demo region in this database was never finished; nothing real is set up over it.',
    'Start once without --no-demo (and without AANZET_DEMO=no) to finish it, or use an empty database.',
  );
};

export type Tried = { kind: 'right'; proof: string } | { kind: 'wrong' } | { kind: 'over' };

/** @returns proof: goes along with the form, so that the code itself need not */
export const tryCode = async (tx: Tx, keyring: Keyring, code: string, now: Date): Promise<Tried> => {
  const hash = setUpHash(code);
  const open = await codesTriedOnce(tx, now);
  if (open.length === 0) return { kind: 'over' };
  if (!open.includes(hash)) return { kind: 'wrong' };
  await takeBackTry(tx);
  return {
    kind: 'right',
    proof: keyring.seal(`${hash} ${addMinutes(now, PROOF_MINUTES).getTime()}`, 'set-up'),
  };
};

/** Does this proof come from a right code that nobody has used since? */
export const isProven = async (tx: Tx, keyring: Keyring, proof: string, now: Date): Promise<boolean> => {
  const opened = openProof(keyring, proof);
  return opened !== undefined && opened.until > now.getTime() && (await isOpenCode(tx, opened.hash));
};

const openProof = (keyring: Keyring, proof: string): { hash: string; until: number } | undefined => {
  try {
    const [hash = '', until = ''] = keyring.open(proof, 'set-up').split(' ');
    return { hash, until: Number(until) };
  } catch {
    return undefined;
  }
};
