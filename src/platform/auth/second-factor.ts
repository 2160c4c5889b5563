import type { Keyring } from '../crypto/sealed.ts';
import type { Tx } from '../database/door.ts';
import type { Enter } from './email-codes.ts';
import { asHolder, type Holder, holderKey } from './holder.rules.ts';
import type { KnownDevice } from './known-device.ts';
import { LIMITS, type Limit } from './limits.rules.ts';
import {
  endRecoveryCodes,
  makeRecoveryCodes,
  recoveryHash,
  recoveryOf,
  useRecoveryCode,
} from './recovery-codes.ts';
import { withinLimit } from './throttle.ts';
import { stepOf } from './totp.ts';

// Sealed for one holder: a row laid under another's name opens for nobody.
const purpose = (of: Holder): string => `second factor of ${holderKey(of)}`;

/** @param tx as the holder (asHolder), here and below */
export const hasApp = async (tx: Tx, of: Holder): Promise<boolean> => {
  const row = await tx
    .selectFrom('second_factor')
    .select('holder')
    .where('holder', '=', holderKey(of))
    .executeTakeFirst();
  return row !== undefined;
};

export type NewApp = { key: string; code: string };

/**
 * Keeps the key of an app, once a code shows that the app has it. The recovery codes are shown now, and kept nowhere.
 * @returns undefined when the code is not right, or there is an app already
 */
export const keepApp = async (
  tx: Tx,
  keyring: Keyring,
  of: Holder,
  { key, code }: NewApp,
  now: Date,
): Promise<string[] | undefined> => {
  const step = stepOf(key, code, now);
  if (step === undefined) return undefined;
  const kept = await tx
    .insertInto('second_factor')
    .values({
      holder: holderKey(of),
      person_id: of.kind === 'person' ? of.person : null,
      secret: keyring.seal(key, purpose(of)),
      last_step: step,
      created_at: now,
    })
    .onConflict((on) => on.doNothing())
    .returning('holder')
    .execute();
  return kept.length > 0 ? makeRecoveryCodes(tx, of, now) : undefined;
};

export const removeApp = async (tx: Tx, of: Holder): Promise<void> => {
  await tx.deleteFrom('second_factor').where('holder', '=', holderKey(of)).execute();
  await endRecoveryCodes(tx, of);
};

export type SecondTry = {
  of: Holder;
  /** of the session it is typed in */
  session: string;
  network: string;
  device: KnownDevice | undefined;
  typed: string;
};
export type SecondProof =
  | { kind: 'proven'; by: 'app' | 'recovery' }
  | { kind: 'wrong' }
  /** also for the right code; a passkey still works */
  | { kind: 'too-many' }
  | { kind: 'busy' };

/** A code of the app, or a recovery code. Each try is counted before it is looked at. */
export const proveSecondFactor = async (
  enter: Enter,
  keyring: Keyring,
  tried: SecondTry,
  now: Date,
): Promise<SecondProof> => {
  const { of, typed } = tried;
  const code = typed.replace(/[\s.-]/g, '');
  const recovery = recoveryOf(typed);
  if (!/^\d{6}$/.test(code) && !recovery) return { kind: 'wrong' };
  if (!(await enter({ kind: 'visitor' }, (tx) => mayTry(tx, tried, now)))) return { kind: 'too-many' };
  const hash = recovery && recoveryHash(tried.device?.id ?? tried.network, of, recovery);
  if (hash === 'full') return { kind: 'busy' };
  const made = await hash;
  const good = await enter(asHolder(of), (tx) =>
    made ? useRecoveryCode(tx, of, made, now) : useStep(tx, keyring, of, code, now),
  );
  return good ? { kind: 'proven', by: made ? 'recovery' : 'app' } : { kind: 'wrong' };
};

const mayTry = async (tx: Tx, { of, session, device }: SecondTry, now: Date): Promise<boolean> => {
  const within = (key: string, limit: Limit): Promise<boolean> =>
    withinLimit(tx, `second:${key}`, limit.often, limit.minutes, now);
  if (!(await within(session, LIMITS.secondHere))) return false;
  const key = holderKey(of);
  return device?.knows(key)
    ? within(`${device.id}:${key}`, LIMITS.secondKnown)
    : within(key, LIMITS.secondAnywhere);
};

/** A step that was used is over, also when two use it at the same moment. */
const useStep = async (tx: Tx, keyring: Keyring, of: Holder, code: string, now: Date): Promise<boolean> => {
  const row = await tx
    .selectFrom('second_factor')
    .select('secret')
    .where('holder', '=', holderKey(of))
    .executeTakeFirst();
  const step = row && stepOf(keyring.open(row.secret, purpose(of)), code, now);
  if (step === undefined) return false;
  const used = await tx
    .updateTable('second_factor')
    .set({ last_step: step })
    .where('holder', '=', holderKey(of))
    .where('last_step', '<', step)
    .returning('holder')
    .execute();
  return used.length > 0;
};
