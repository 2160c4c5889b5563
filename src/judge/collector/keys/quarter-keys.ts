import { createPublicKey, type KeyObject } from 'node:crypto';
import { keyring } from '../../../platform/crypto/sealed.ts';
import type { Quarter } from '../../protocol/index.ts';
import type { CollectorDoor } from '../database/collector-door.ts';
import type { KeyFolder } from './key-folder.ts';
import { sealingPurpose } from './make-quarter.ts';
import { readBuckets } from './quarter.sql.ts';

export type BucketKey = {
  /** for a signer: names the key */
  id: string;
  publicKey: KeyObject;
  /** n, 256 bytes: what is to be signed must be smaller */
  modulus: Buffer;
  /** PKCS #8, DER; undefined once it was forgotten */
  privateKey(): Buffer | undefined;
};
export type QuarterKeys = {
  /** @returns by bucket; undefined when that quarter has no list here */
  of(organisation: string, quarter: Quarter): Promise<ReadonlyMap<string, BucketKey> | undefined>;
  forget(organisation: string, quarter: Quarter): void;
};

/** The keys of quarters in use; a list never changes, so what was read stays true. */
export const keepQuarterKeys = (door: CollectorDoor, folder: KeyFolder): QuarterKeys => {
  const kept = new Map<string, Promise<ReadonlyMap<string, BucketKey> | undefined>>();
  const read = async (organisation: string, quarter: Quarter) => {
    const buckets = await door.transaction(organisation, (tx) => readBuckets(tx, organisation, quarter));
    const secret = folder.read(organisation, quarter)?.secret;
    if (buckets.length === 0) return undefined;
    return new Map(
      buckets.map(({ bucket, spki, sealedKey }) => {
        const publicKey = createPublicKey({
          key: Buffer.from(spki, 'base64url'),
          format: 'der',
          type: 'spki',
        });
        const { n = '' } = publicKey.export({ format: 'jwk' });
        const open = (): Buffer | undefined =>
          secret === undefined || sealedKey === ''
            ? undefined
            : Buffer.from(
                keyring(secret).open(sealedKey, sealingPurpose(organisation, quarter, bucket)),
                'base64url',
              );
        let opened: Buffer | undefined;
        const privateKey = (): Buffer | undefined => {
          opened ??= open();
          return opened;
        };
        const id = `${organisation}|${quarter}|${bucket}`;
        return [bucket, { id, publicKey, modulus: Buffer.from(n, 'base64url'), privateKey }] as const;
      }),
    );
  };
  return {
    of(organisation, quarter) {
      const name = `${organisation}|${quarter}`;
      const there = kept.get(name);
      if (there) return there;
      const reading = read(organisation, quarter);
      kept.set(name, reading);
      const letGo = (): void => void kept.delete(name);
      reading.then((keys) => keys ?? letGo(), letGo);
      return reading;
    },
    forget: (organisation, quarter) => void kept.delete(`${organisation}|${quarter}`),
  };
};
