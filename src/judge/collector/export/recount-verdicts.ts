import { createPublicKey, type KeyObject } from 'node:crypto';
import {
  fromBase64url,
  hashOfSorted,
  type KeyLine,
  PREPARED_BYTES,
  type Quarter,
} from '../../protocol/index.ts';
import { commitmentLine, sumOfLines } from '../opening/commitments.ts';
import { checkRedemption, tokenOf } from '../redeem/check-redemption.ts';
import type { ExportLine } from './export-line.ts';
import type { Faults } from './fault.ts';
import type { LoggedQuarter } from './recount-log.ts';

type VerdictLine = Extract<ExportLine, { line: 'verdict' | 'card' }>;
type Came = { devices: number; cards: number; sum: ReturnType<typeof sumOfLines> };
/** How many came in, per group. */
export type CameIn = ReadonlyMap<string, { devices: number; cards: number }>;

/** So many are looked at together: signatures are checked on other threads. */
const AT_ONCE = 256;

/**
 * Every verdict that came in: signed by a key of the list, for these sealed answers, once. Given in order of bucket and
 * token, so that a token that is there twice stands beside itself and nothing needs to be remembered.
 */
export const recountVerdicts = (
  place: { organisation: string; quarter: Quarter },
  keys: readonly KeyLine[],
  printed: ReadonlyMap<string, ReadonlySet<string>>,
  said: LoggedQuarter,
  faults: Faults,
) => {
  const publicKeys = keysOf(keys, faults);
  const came = new Map<string, Came>();
  const done = new Set<string>();
  let last: { bucket: string; token: Buffer } = { bucket: '', token: Buffer.alloc(0) };
  let waiting: VerdictLine[] = [];

  const check = async (one: Extract<VerdictLine, { line: 'verdict' }>, token: Buffer): Promise<void> => {
    const key = publicKeys.get(one.bucket);
    const where = `${one.bucket} ${token.toString('hex')}`;
    if (!key) return faults.add('wrong-key', where);
    const sent = {
      ...place,
      bucket: one.bucket,
      version: one.version,
      prepared: bytesOf(one.prepared),
      signature: bytesOf(one.signature),
      deviceSignature: bytesOf(one.deviceSignature),
      blob: Buffer.alloc(0),
    };
    const fits = sent.prepared.length === PREPARED_BYTES && bytesOf(one.commitment).length === 32;
    const found = fits ? await checkRedemption(key, sent, bytesOf(one.commitment)) : 'wrong-signature';
    if (found !== 'fine') faults.add(found, where);
  };
  const order = (bucket: string, token: Buffer): void => {
    const where = `${bucket} ${token.toString('hex')}`;
    if (bucket !== last.bucket) {
      if (done.has(bucket)) faults.add('not-in-order', where);
      done.add(bucket);
    } else {
      const after = token.compare(last.token);
      if (after === 0) faults.add('replayed', where);
      if (after < 0) faults.add('not-in-order', where);
    }
    last = { bucket, token };
  };
  const flush = async (): Promise<void> => {
    const some = waiting;
    waiting = [];
    const checks: Promise<void>[] = [];
    for (const one of some) {
      const token = one.line === 'card' ? bytesOf(one.token) : tokenOf(bytesOf(one.prepared));
      order(one.bucket, token);
      const group = came.get(one.bucket) ?? { devices: 0, cards: 0, sum: sumOfLines() };
      came.set(one.bucket, group);
      group.sum.add(commitmentLine(token, one.version, bytesOf(one.commitment)));
      if (one.line === 'card') {
        group.cards += 1;
        if (!printed.get(one.bucket)?.has(one.token))
          faults.add('card-not-printed', `${one.bucket} ${token.toString('hex')}`);
      } else {
        group.devices += 1;
        checks.push(check(one, token));
      }
    }
    await Promise.all(checks);
  };

  return {
    async add(line: VerdictLine): Promise<void> {
      waiting.push(line);
      if (waiting.length >= AT_ONCE) await flush();
    },
    /** What came in against what was pledged when the quarter closed. */
    async end(): Promise<CameIn> {
      await flush();
      for (const [bucket, closed] of said.closed) {
        const group = came.get(bucket) ?? { devices: 0, cards: 0, sum: sumOfLines() };
        if (group.devices + group.cards !== closed.redeemed || group.sum.end() !== closed.hash)
          faults.add('redemptions-changed', bucket);
        if (group.devices > closed.issued + closed.reissued) faults.add('more-than-issued', bucket);
        if (group.cards > closed.cards) faults.add('more-cards-than-given', bucket);
      }
      return came;
    },
  };
};

const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64url');

const keysOf = (keys: readonly KeyLine[], faults: Faults): Map<string, KeyObject> => {
  const publicKeys = new Map<string, KeyObject>();
  // By its number, however the key is written: a token counts in the one group whose key signed it.
  const numbers = new Set<string | undefined>();
  for (const line of keys)
    if (line.kind === 'bucket')
      try {
        const key = Buffer.from(fromBase64url(line.spki));
        const publicKey = createPublicKey({ key, format: 'der', type: 'spki' });
        const { n } = publicKey.export({ format: 'jwk' });
        if (numbers.has(n)) faults.add('wrong-key', line.bucket);
        numbers.add(n);
        publicKeys.set(line.bucket, publicKey);
      } catch {
        faults.add('wrong-key', line.bucket);
      }
  return publicKeys;
};

/** The printed cards of each group: are they those whose number and hash stand in the log? */
export const recountCards = async (
  printed: ReadonlyMap<string, ReadonlySet<string>>,
  said: LoggedQuarter,
  faults: Faults,
): Promise<void> => {
  for (const bucket of new Set([...printed.keys(), ...said.cards.keys()])) {
    const hashes = printed.get(bucket) ?? new Set();
    const pledged = said.cards.get(bucket);
    if (pledged?.count !== hashes.size || pledged.hash !== (await hashOfSorted([...hashes])))
      faults.add('cards-changed', bucket);
  }
};
