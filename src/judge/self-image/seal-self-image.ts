import type { Keyring } from '../../platform/crypto/sealed.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { phaseOf } from '../protocol/index.ts';
import { completeOf } from './prediction.rules.ts';
import { hashOfSealed, sealedText } from './sealed-text.rules.ts';
import {
  type At,
  draftsOf,
  endDraft,
  findSecret,
  insertSeal,
  insertSecret,
  putDraft,
  sealsOf,
} from './self-image.sql.ts';
import type { PredictionDraft } from './self-image.ts';

export const SEALED_FOR = 'self-image';

/** A quarter can be predicted while it runs, and until nothing comes in any more. Nobody can read a verdict before that. */
export const mayPredict = (quarter: At['quarter'], now: Date): boolean =>
  ['running', 'redeeming'].includes(phaseOf(quarter, dayOf(now)));

export type SaveAnswer = { kind: 'saved' } | { kind: 'refused'; reason: 'sealed' | 'not-now' };

/** As far as it goes: one may save halfway. Actor: a manager. */
export const saveDraft = async (tx: Tx, at: At, draft: PredictionDraft, now: Date): Promise<SaveAnswer> => {
  if (!mayPredict(at.quarter, now)) return { kind: 'refused', reason: 'not-now' };
  const sealed = (await sealsOf(tx, at.organisation, at.quarter)).some(
    ({ service }) => service === at.service,
  );
  if (sealed) return { kind: 'refused', reason: 'sealed' };
  await putDraft(tx, at, JSON.stringify(draft));
  return { kind: 'saved' };
};

export type SealAnswer =
  | { kind: 'sealed'; hash: string }
  | { kind: 'refused'; reason: 'not-complete' | 'sealed' | 'not-now' };
type With = { label: string; salt: string; keyring: Keyring; now: Date };

/**
 * Publishes the hash of what was saved and puts the text away until the quarter is closed. From here on nothing can be
 * changed: no policy of these tables lets anybody. @param with.salt at least 128 random bits. Actor: a manager.
 */
export const sealSelfImage = async (
  tx: Tx,
  at: At,
  { label, salt, keyring, now }: With,
): Promise<SealAnswer> => {
  if (!mayPredict(at.quarter, now)) return { kind: 'refused', reason: 'not-now' };
  const draft = (await draftsOf(tx, at.organisation, at.quarter)).get(at.service);
  const complete = draft === undefined ? undefined : completeOf(JSON.parse(draft) as PredictionDraft);
  if (!complete) return { kind: 'refused', reason: 'not-complete' };
  const text = sealedText({ ...at, ...complete, salt });
  const hash = hashOfSealed(text);
  if (!(await insertSeal(tx, at, { label, hash, sealedOn: dayOf(now) })))
    return { kind: 'refused', reason: 'sealed' };
  await insertSecret(tx, at, keyring.seal(text, SEALED_FOR));
  await endDraft(tx, at);
  return { kind: 'sealed', hash };
};

/** The organisation's own copy, to keep outside this installation: with it it can prove what it said. */
export const ownCopy = async (tx: Tx, at: At, keyring: Keyring): Promise<string | undefined> => {
  const sealed = await findSecret(tx, at);
  return sealed === undefined ? undefined : keyring.open(sealed, SEALED_FOR);
};
