import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { sealTo } from '../../src/judge/collector/sealing.ts';
import {
  type Bucket,
  fromBase64url,
  joined,
  type KeyLine,
  PACKED_BYTES,
  type Redemption,
  sealInfo,
  sha256,
  signedBytes,
  toBase64url,
} from '../../src/judge/protocol/index.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const suite = RSABSSA.SHA384.PSS.Randomized();
const EC = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** What one customer's device holds between blinding and sending. */
export type JudgingDevice = {
  /** for POST /attest/issue */
  blinded: string;
  /** @throws when the signature does not check */
  finish(signature: string): Promise<TestToken>;
};
export type TestToken = {
  prepared: Bytes;
  signature: Bytes;
  /** What is sent to the collector: a sealed verdict. */
  redemption(version?: number, packed?: Bytes): Promise<Redemption>;
  sign(version: number, commitment: Bytes): Promise<Bytes>;
};

/** A device as the browser's, in Node: the same libraries, the same bytes. */
export const judgingDevice = async (place: Bucket, lines: readonly KeyLine[]): Promise<JudgingDevice> => {
  const bucket = lines.find((line) => line.kind === 'bucket' && line.bucket === place.bucket);
  const sealing = lines.find((line) => line.kind === 'sealing');
  if (bucket?.kind !== 'bucket' || sealing?.kind !== 'sealing') throw new Error('no such keys in the list');
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  const key = await crypto.subtle.importKey('spki', fromBase64url(bucket.spki), algorithm, true, ['verify']);
  const pair = await crypto.subtle.generateKey(EC, true, ['sign', 'verify']);
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const prepared = new Uint8Array(suite.prepare(raw));
  const { blindedMsg, inv } = await suite.blind(key, prepared);
  const sign = async (version: number, commitment: Bytes): Promise<Bytes> => {
    const signed = signedBytes(place, version, prepared, commitment);
    const hash = { name: 'ECDSA', hash: 'SHA-256' };
    return new Uint8Array(await crypto.subtle.sign(hash, pair.privateKey, signed));
  };
  return {
    blinded: toBase64url(blindedMsg),
    async finish(text) {
      const signature = new Uint8Array(await suite.finalize(key, prepared, fromBase64url(text), inv));
      const redemption = async (version = 1, packed: Bytes = new Uint8Array(PACKED_BYTES)) => {
        const blob = joined(await sealTo(fromBase64url(sealing.raw), sealInfo(place), prepared, packed));
        return {
          ...place,
          prepared: toBase64url(prepared),
          signature: toBase64url(signature),
          version,
          blob: toBase64url(blob),
          deviceSignature: toBase64url(await sign(version, await sha256(blob))),
        };
      };
      return { prepared, signature, redemption, sign };
    },
  };
};
