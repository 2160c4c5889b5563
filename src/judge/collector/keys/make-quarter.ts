import { keyring } from '../../../platform/crypto/sealed.ts';
import {
  type AttestRefusal,
  headOf,
  type KeyLine,
  type KeyList,
  phaseOf,
  type QuartersAnswer,
  type QuartersRequest,
  toBase64url,
} from '../../protocol/index.ts';
import type { CollectorParts } from '../parts.ts';
import { appendPublicLine } from '../public-log/append-line.ts';
import { splitSealingKey } from '../shares/split-key.ts';
import { ticketsOf, waitingIn } from './hand-out-share.ts';
import { newSecret } from './key-folder.ts';
import { newSealingKey, newSigningKeys, type SigningKey } from './new-keys.ts';
import { insertKeyList, type KeptList, readBuckets, readKeyList } from './quarter.sql.ts';
import { capOf, isSameWish, refusalOfWish } from './wish.rules.ts';

export const sealingPurpose = (organisation: string, quarter: string, bucket: string): string =>
  `signing key ${organisation} ${quarter} ${bucket}`;

type Made = { kind: 'made'; answer: QuartersAnswer } | { kind: 'refused'; reason: AttestRefusal };

/**
 * Makes the keys of a quarter, once: one for each verdict group, and the pair to which verdicts are sealed, whose
 * private half is split and forgotten. Asked again, the same list comes back; the shares for others only until they
 * were received.
 */
export const makeQuarter = async (parts: CollectorParts, wish: QuartersRequest): Promise<Made> => {
  const { organisation, quarter } = wish;
  const there = await answerOf(parts, wish);
  if (there) return there;
  if (phaseOf(quarter, parts.today()) === 'closed') return { kind: 'refused', reason: 'closed' };
  const refusal = refusalOfWish(wish.buckets);
  if (refusal) return { kind: 'refused', reason: refusal };

  const keys = await newSigningKeys(wish.buckets.length);
  const sealing = newSealingKey();
  const shares = await splitSealingKey(sealing.privateKey);
  sealing.privateKey.fill(0);
  const list = await sealedList(wish, keys, sealing.publicKey);
  const secret = newSecret();
  await parts.door.transaction(organisation, async (tx) => {
    const kept: KeptList = { ...list, organisation, quarter, name: wish.name };
    const buckets = wish.buckets.map((one, at) => ({
      ...one,
      spki: keys[at]?.spki ?? '',
      sealedKey: keyring(secret).seal(
        keys[at]?.pkcs8 ?? '',
        sealingPurpose(organisation, quarter, one.bucket),
      ),
    }));
    if (!(await insertKeyList(tx, kept, buckets))) return;
    await appendPublicLine(tx, organisation, { kind: 'keys', quarter, head: list.head });
    // Before the commit: a list without its keys would be a lost quarter, keys without a list are overwritten.
    parts.keys.write(organisation, quarter, {
      secret,
      share: shares.collector,
      waiting: { organisation: shares.organisation, council: shares.council },
    });
  });
  // Of two requests at once one made it; both tell what is there.
  return (await answerOf(parts, wish)) ?? { kind: 'refused', reason: 'no-such-quarter' };
};

const answerOf = async (
  { door, keys, site }: CollectorParts,
  { organisation, quarter, buckets }: QuartersRequest,
): Promise<Made | undefined> => {
  const [list, made] = await door.transaction(organisation, async (tx) => [
    await readKeyList(tx, organisation, quarter),
    await readBuckets(tx, organisation, quarter),
  ]);
  if (!list) return undefined;
  if (!isSameWish(made, buckets)) return { kind: 'refused', reason: 'other-buckets' };
  const kept = keys.read(organisation, quarter);
  const tickets = ticketsOf(kept, site);
  const waiting = waitingIn(kept);
  return {
    kind: 'made',
    answer: { list, waiting, ...(Object.keys(tickets).length > 0 ? { tickets } : {}) },
  };
};

const sealedList = async (
  { organisation, quarter, name, buckets }: QuartersRequest,
  keys: readonly SigningKey[],
  sealing: Uint8Array,
): Promise<KeyList> => {
  const cap = capOf(buckets.reduce((sum, { expected }) => sum + expected, 0));
  const content = [
    { kind: 'quarter', organisation, quarter, name, cap } as const,
    ...buckets.map(
      ({ bucket, label, expected }, at) =>
        ({ kind: 'bucket', bucket, label, expected, spki: keys[at]?.spki ?? '' }) as const,
    ),
    { kind: 'sealing', raw: toBase64url(sealing) } as const,
  ];
  const lines: KeyLine[] = content.map((line, index) => ({ index, ...line }));
  return { lines, head: await headOf(lines) };
};
