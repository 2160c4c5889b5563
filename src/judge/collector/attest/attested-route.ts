import { createPublicKey, hash, type KeyObject, verify } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import {
  ATTEST_REFUSALS,
  type AttestRefusal,
  type AttestRefused,
  attestedBytes,
  readAttestHeader,
} from '../../protocol/index.ts';
import type { CollectorParts } from '../parts.ts';
import { readAttestor } from './attestors.sql.ts';

/** What each refusal means to who runs the app; shown in its log and on its pages for staff. */
const SAYS: Readonly<Record<AttestRefusal, string>> = {
  malformed: 'The request is not as it should be.',
  'not-signed': 'The request carries no signature.',
  unknown: 'This organisation is not registered with this collector.',
  'wrong-signature': 'The request was not signed with the key that is registered.',
  'other-key': 'Another key is registered; only the people of the collector can replace it.',
  'other-buckets': 'The quarter has its list, with other verdict groups; it never changes.',
  'too-many-buckets': 'There are more verdict groups than one for each twenty customers expected.',
  'no-such-quarter': 'The keys of this quarter have not been made.',
  'no-such-bucket': 'There is no such verdict group in this quarter.',
  'fewer-than-before': 'A total never becomes smaller.',
  'more-than-delivered': 'There are more rights than deliveries.',
  'more-than-declared': 'With these, more would be given than rights were declared.',
  'shares-not-received': 'First both shares of the sealing key must have been received.',
  'wrong-ticket': 'This ticket opens no share.',
  'not-through-app': 'The collector runs apart, and hands the council its share itself.',
  'share-gone': 'This share was received before, and is not here any more.',
  'sealed-before': 'Another self-image was sealed for that quarter and service; it never changes.',
  'drawn-before': 'Other lots were drawn, or other answers told; that never changes.',
  'no-such-sample': 'No lots were drawn of this quarter, or too few to tell of; or it is not closed yet.',
  'no-such-text': 'There is no such text, or who wrote it left no reply box.',
  'too-many-questions': 'Enough was asked of who wrote this text.',
  closed: 'The quarter is closed.',
};

export type Answered = { kind: 'answer'; answer: object } | { kind: 'refused'; reason: AttestRefusal };

/** A body that says much: the wants of 500 rights, or 2,000 verdict groups. */
const MOST_BYTES = 4 * 1024 * 1024;

/** POST of one registered organisation, signed; its own name in it. */
export const attestedRoute = <Request extends { organisation: string }>(
  app: Hono,
  parts: CollectorParts,
  path: string,
  form: z.ZodType<Request>,
  handle: (request: Request) => Promise<Answered>,
): void => {
  const limit = bodyLimit({ maxSize: MOST_BYTES, onError: (c) => refuse(c, parts, 'malformed') });
  app.post(path, limit, async (c) => {
    if (parts.limits.isOver(c)) return c.json({ kind: 'refused', reason: 'too-many' }, 429);
    const sent = readAttestHeader(c.req.header('authorization'));
    if (!sent) return refuse(c, parts, 'not-signed');
    const body = await c.req.text();
    const key = await keyOf(parts, sent.organisation);
    if (key === undefined) return refuse(c, parts, 'unknown');
    if (!isSigned(key, sent.signature, path, body)) return refuse(c, parts, 'wrong-signature');
    const read = form.safeParse(parsed(body));
    if (!read.success || read.data.organisation !== sent.organisation) return refuse(c, parts, 'malformed');
    const answered = await handle(read.data);
    return answered.kind === 'answer' ? c.json(answered.answer) : refuse(c, parts, answered.reason);
  });
};

export const refuse = (c: Context, { limits, counts }: CollectorParts, reason: AttestRefusal): Response => {
  const status = ATTEST_REFUSALS[reason];
  // What a registered organisation asks in vain is its own affair; a stranger's attempts are counted.
  if (status === 400 || status === 401) limits.refused(c);
  counts.add('refused');
  return c.json({ kind: 'refused', reason, says: SAYS[reason] } satisfies AttestRefused, status);
};

export const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

const isSigned = (key: KeyObject, signature: string, path: string, body: string): boolean =>
  verify(
    null,
    attestedBytes({ method: 'POST', path }, hash('sha256', body, 'buffer')),
    key,
    Buffer.from(signature, 'base64url'),
  );

/** A key that was replaced at the collector's machine is believed this much longer, at most. */
const BELIEVED_MS = 5_000;
type Believed = Map<string, { key: KeyObject; until: number }>;
const known = new WeakMap<object, Believed>();

const keyOf = async ({ door }: CollectorParts, organisation: string): Promise<KeyObject | undefined> => {
  const keys: Believed = known.get(door) ?? new Map();
  known.set(door, keys);
  const there = keys.get(organisation);
  if (there && there.until > performance.now()) return there.key;
  const read = await door.transaction(organisation, (tx) => readAttestor(tx, organisation));
  if (!read) return undefined;
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: read.key };
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  keys.set(organisation, { key, until: performance.now() + BELIEVED_MS });
  return key;
};
