import {
  constants,
  createHash,
  createPublicKey,
  generateKeyPairSync,
  hash,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import { sealTo } from '../../src/judge/collector/sealing.ts';
import {
  type Bucket,
  fromBase64url,
  type KeyLine,
  type Redemption,
  sealInfo,
  signedBytes,
} from '../../src/judge/protocol/index.ts';

/**
 * A device that does with BigInt what the browser's library does (RFC 9474, RSABSSA-SHA384-PSS-Randomized): the library
 * takes 50 to 100 ms for a token, and a proof needs ten thousand. Its signatures are checked by OpenSSL here and by the
 * collector later, so that a wrong step can't go unseen.
 */
export type FastDevice = {
  /** for the right that is claimed, base64url */
  blinded: string;
  /** @throws when it is no signature of this bucket's key */
  finish(blindSignature: string): FastToken;
};
export type FastToken = {
  prepared: Buffer;
  signature: Buffer;
  /** `elsewhere`: as a device would that says it belongs in another bucket, quarter or organisation */
  redemption(
    version: number,
    packed: Uint8Array<ArrayBuffer>,
    elsewhere?: Partial<Bucket>,
  ): Promise<Redemption>;
};

const BYTES = 256;
const SALT = 48;
const EM_BITS = 2047;
const toBig = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
const fromBig = (value: bigint): Buffer => Buffer.from(value.toString(16).padStart(BYTES * 2, '0'), 'hex');

const sha384 = (...parts: Uint8Array[]): Buffer => {
  const all = createHash('sha384');
  for (const part of parts) all.update(part);
  return all.digest();
};

const mask = (seed: Uint8Array, length: number): Buffer => {
  const blocks: Buffer[] = [];
  for (let counter = 0; blocks.length * 48 < length; counter++)
    blocks.push(sha384(seed, Buffer.from([0, 0, 0, counter])));
  return Buffer.concat(blocks).subarray(0, length);
};

/** EMSA-PSS-ENCODE, RFC 8017, 9.1.1. */
const encoded = (message: Uint8Array): Buffer => {
  const salt = randomBytes(SALT);
  const h = sha384(Buffer.alloc(8), sha384(message), salt);
  const block = Buffer.alloc(BYTES - 48 - 1);
  block[block.length - SALT - 1] = 1;
  salt.copy(block, block.length - SALT);
  const over = mask(h, block.length);
  for (let at = 0; at < block.length; at++) block[at] = (block[at] as number) ^ (over[at] as number);
  block[0] = (block[0] as number) & (0xff >> (8 * BYTES - EM_BITS));
  return Buffer.concat([block, h, Buffer.from([0xbc])]);
};

const power65537 = (base: bigint, modulus: bigint): bigint => {
  let result = base;
  for (let bit = 0; bit < 16; bit++) result = (result * result) % modulus;
  return (result * base) % modulus;
};

const inverse = (value: bigint, modulus: bigint): bigint => {
  let [a, b, x, y] = [value, modulus, 1n, 0n];
  while (b !== 0n) {
    const quotient = a / b;
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  if (a !== 1n) throw new Error('no inverse');
  return x < 0n ? x + modulus : x;
};

const PSS = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: SALT };

export type BucketKeys = {
  place: Bucket;
  publicKey: KeyObject;
  modulus: bigint;
  sealing: Uint8Array<ArrayBuffer>;
};
export const keysFor = (place: Bucket, lines: readonly KeyLine[]): BucketKeys => {
  const line = lines.find((one) => one.kind === 'bucket' && one.bucket === place.bucket);
  const sealing = lines.find((one) => one.kind === 'sealing');
  if (line?.kind !== 'bucket' || sealing?.kind !== 'sealing') throw new Error('no such keys in the list');
  const publicKey = createPublicKey({
    key: Buffer.from(line.spki, 'base64url'),
    format: 'der',
    type: 'spki',
  });
  const { n = '', e } = publicKey.export({ format: 'jwk' });
  if (e !== 'AQAB') throw new Error('another exponent');
  return {
    place,
    publicKey,
    modulus: toBig(Buffer.from(n, 'base64url')),
    sealing: fromBase64url(sealing.raw),
  };
};

export const fastDevice = ({ place, publicKey, modulus, sealing }: BucketKeys): FastDevice => {
  const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = own.publicKey.export({ format: 'jwk' });
  const point = [Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
  const prepared = Buffer.concat([randomBytes(32), ...point]);
  const r = (toBig(randomBytes(BYTES + 16)) % (modulus - 2n)) + 2n;
  const blinded = (toBig(encoded(prepared)) * power65537(r, modulus)) % modulus;
  return {
    blinded: fromBig(blinded).toString('base64url'),
    finish(text) {
      const signature = fromBig((toBig(Buffer.from(text, 'base64url')) * inverse(r, modulus)) % modulus);
      if (!verify('sha384', prepared, { key: publicKey, ...PSS }, signature))
        throw new Error('no signature of this key');
      const redemption: FastToken['redemption'] = async (version, packed, elsewhere = {}) => {
        const said = { ...place, ...elsewhere };
        const aad = new Uint8Array(prepared);
        const blob = await sealTo(sealing, sealInfo(said), aad, packed);
        const signed = signedBytes(said, version, prepared, hash('sha256', blob, 'buffer'));
        const key = { key: own.privateKey, dsaEncoding: 'ieee-p1363' } as const;
        return {
          ...said,
          prepared: prepared.toString('base64url'),
          signature: signature.toString('base64url'),
          version,
          blob: Buffer.from(blob).toString('base64url'),
          deviceSignature: sign('sha256', signed, key).toString('base64url'),
        };
      };
      return { prepared, signature, redemption };
    },
  };
};
