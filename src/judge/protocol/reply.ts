import { joined, sha256, utf8 } from './bytes.ts';
import type { Quarter } from './quarter.rules.ts';

/**
 * The reply box: who wrote a text may leave a public key with it (`replyTo`, made for this alone, so that it says
 * nothing of the token). The organisation asks, sealed to that key; the device fetches it by showing the key is its own.
 */
export type ReleasedText = {
  id: string;
  /** null: taken together with other small groups of the organisation */
  bucket: string | null;
  kind: 'good' | 'better';
  text: string;
  replyTo?: string | undefined;
};

/** App → collector, attested. POST /attest/texts: TextsRequest → TextsAnswer; only groups of at least 10 verdicts. */
export type TextsRequest = { organisation: string; quarter: Quarter };
export type TextsAnswer = { texts: readonly ReleasedText[] };

/** POST /attest/questions → { kind: 'kept' }. `question` is an id of the app (UUID): may be sent again, unchanged. */
export type QuestionRequest = {
  organisation: string;
  quarter: Quarter;
  text: string;
  question: string;
  /** HPKE base mode to `replyTo`: enc ‖ ciphertext of `packReply(words)`, info = `replyInfo`, no aad. base64url. */
  sealed: string;
};
/** POST /attest/replies: TextsRequest → what the devices answered so far. */
export type RepliesAnswer = { replies: readonly { question: string; text: string }[] };

/** Device → collector. POST /antwoordbus → WaitingAnswer. `signature`: by the reply key, over `fetchBytes`. */
export type WaitingRequest = { organisation: string; key: string; signature: string };
export type WaitingAnswer = {
  /** whose questions these are */
  name: string;
  questions: readonly { question: string; sealed: string; answered: boolean }[];
};
/** Device → collector. POST /antwoordbus/antwoord → 204. The last answer counts. */
export type ReplyAnswer = {
  organisation: string;
  key: string;
  question: string;
  text: string;
  /** by the reply key (ECDSA P-256, SHA-256, P1363), over `answerBytes` */
  signature: string;
};

/** One size for all questions. */
export const REPLY_BYTES = 1024;
/** A reply key: P-256, raw, base64url. */
export const isReplyKey = (text: string): boolean => /^[A-Za-z0-9_-]{87}$/.test(text);
/** The longest answer of a device, in characters. */
export const REPLY_LONGEST = 1000;

export const replyInfo = (organisation: string, question: string): Uint8Array<ArrayBuffer> =>
  utf8(`aanzet reply 1|${organisation}|${question}`);
export const fetchBytes = (organisation: string, key: string): Uint8Array<ArrayBuffer> =>
  utf8(`aanzet reply 1|fetch|${organisation}|${key}`);
export const answerBytes = async (
  organisation: string,
  question: string,
  text: string,
): Promise<Uint8Array<ArrayBuffer>> =>
  joined(utf8(`aanzet reply 1|answer|${organisation}|${question}|`), await sha256(utf8(text)));

/** @throws RangeError when it is longer than REPLY_BYTES − 2 bytes of UTF-8 */
export const packReply = (words: string): Uint8Array<ArrayBuffer> => {
  const bytes = utf8(words);
  if (bytes.length > REPLY_BYTES - 2) throw new RangeError('the question is too long');
  const packed = new Uint8Array(REPLY_BYTES);
  packed.set([bytes.length >> 8, bytes.length & 255]);
  packed.set(bytes, 2);
  return packed;
};
export const unpackReply = (packed: Uint8Array): string =>
  new TextDecoder().decode(packed.subarray(2, 2 + (((packed[0] ?? 0) << 8) | (packed[1] ?? 0))));
