import {
  constants,
  createPrivateKey,
  generateKeyPairSync,
  hash,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto';
import { Agent, request } from 'node:http';
import { openCollectorDoor } from '../src/judge/collector/database/collector-door.ts';
import { openKeyFolder } from '../src/judge/collector/keys/key-folder.ts';
import { sealingPurpose } from '../src/judge/collector/keys/make-quarter.ts';
import { readBuckets } from '../src/judge/collector/keys/quarter.sql.ts';
import { BLOB_BYTES, type Bucket, type Redemption, signedBytes } from '../src/judge/protocol/index.ts';
import { keyring } from '../src/platform/crypto/sealed.ts';

export type Sent = { path: string; headers: Record<string, string>; body: string };
export type Got = { status: number; body: string };

/** Raw HTTP with connections that stay: what the measuring costs should be as little as can be. */
export const poster = (origin: string, connections: number): ((sent: Sent) => Promise<Got>) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(origin);
  return ({ path, headers, body }) =>
    new Promise((resolve, reject) => {
      const length = { 'content-length': String(Buffer.byteLength(body)) };
      const asked = request(
        { agent, hostname, port, path, method: 'POST', headers: { ...headers, ...length } },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
          );
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });
};

/** All of them, so many at a time. @returns seconds */
export const inTurns = async (
  all: readonly Sent[],
  atOnce: number,
  post: (sent: Sent) => Promise<Got>,
  look: (got: Got) => void,
): Promise<number> => {
  const began = performance.now();
  let next = 0;
  const one = async (): Promise<void> => {
    for (let at = next++; at < all.length; at = next++) look(await post(all[at] as Sent));
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return (performance.now() - began) / 1000;
};

/** Blinded bytes that a key of 2048 bits can sign: any number below its modulus. */
export const blindedBytes = (): string => {
  const bytes = randomBytes(256);
  bytes[0] = 0;
  return bytes.toString('base64url');
};

/**
 * What a device would send, made quickly: signed with the key itself instead of blindly, which gives the same bytes.
 * The answers are noise: sealed ones look no different.
 */
export const madeRedemption = (place: Bucket, pkcs8: KeyObject): Redemption => {
  const device = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = device.publicKey.export({ format: 'jwk' });
  const point = [Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
  const prepared = Buffer.concat([randomBytes(32), ...point]);
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
  const signature = sign('sha384', prepared, { key: pkcs8, ...padding });
  const blob = randomBytes(BLOB_BYTES);
  const signed = signedBytes(place, 1, prepared, hash('sha256', blob, 'buffer'));
  const own = { key: device.privateKey, dsaEncoding: 'ieee-p1363' } as const;
  const { organisation, quarter, bucket } = place;
  return {
    ...{ organisation, quarter, bucket },
    prepared: prepared.toString('base64url'),
    signature: signature.toString('base64url'),
    version: 1,
    blob: blob.toString('base64url'),
    deviceSignature: sign('sha256', signed, own).toString('base64url'),
  };
};

/** The key with which the collector signs for a bucket, out of its own keeping. */
export const signingKeyOf = async (
  collectorUrl: string,
  keysDir: string,
  place: Bucket,
): Promise<KeyObject> => {
  const { organisation, quarter, bucket } = place;
  const door = openCollectorDoor(collectorUrl, { max: 1 });
  const buckets = await door.transaction(organisation, (tx) => readBuckets(tx, organisation, quarter));
  await door.close();
  const secret = openKeyFolder(keysDir).read(organisation, quarter)?.secret;
  const sealed = buckets.find((one) => one.bucket === bucket)?.sealedKey;
  if (!secret || !sealed) throw new Error('no such key');
  const pkcs8 = keyring(secret).open(sealed, sealingPurpose(organisation, quarter, bucket));
  return createPrivateKey({ key: Buffer.from(pkcs8, 'base64url'), format: 'der', type: 'pkcs8' });
};
