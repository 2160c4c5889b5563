import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { hpkeSeal } from '../device/index.ts';
import {
  fromBase64url,
  isReplyKey,
  packReply,
  type Quarter,
  replyInfo,
  toBase64url,
} from '../protocol/index.ts';
import { insertQuestion, textsOf } from './texts.sql.ts';

export type AskBack = { organisation: string; quarter: Quarter; text: string; words: string };
export type AskBackAnswer =
  | { kind: 'asked' }
  | { kind: 'refused'; reason: 'no-reply-wanted' | 'asked-already' };

/** Seals a question to the key that came with a text: only that device can read it, and nobody here knows which it is. */
export const askBack = async (
  tx: Tx,
  { organisation, quarter, text, words }: AskBack,
): Promise<AskBackAnswer> => {
  const found = (await textsOf(tx, { organisation, quarter })).find(({ id }) => id === text);
  if (!found?.replyTo || !isReplyKey(found.replyTo)) return { kind: 'refused', reason: 'no-reply-wanted' };
  if (found.questions.some(({ answer }) => answer === null))
    return { kind: 'refused', reason: 'asked-already' };
  const id = newId();
  const sealed = await hpkeSeal(
    fromBase64url(found.replyTo),
    replyInfo(organisation, id),
    new Uint8Array(0),
    packReply(words),
    // Of a hostile device these may be 65 bytes that are no key at all.
  ).catch((error: Error) => {
    if (error.name === 'DataError') return undefined;
    throw error;
  });
  if (!sealed) return { kind: 'refused', reason: 'no-reply-wanted' };
  await insertQuestion(tx, { organisation, quarter }, { id, text, words, sealed: toBase64url(sealed) });
  return { kind: 'asked' };
};
