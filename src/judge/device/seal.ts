import {
  type Answers,
  fromBase64url,
  packAnswers,
  type Redemption,
  sealInfo,
  sha256,
  signedBytes,
  type Token,
  toBase64url,
} from '../protocol/index.ts';
import { hpkeSeal } from './hpke.ts';
import { secretOf } from './token-text.rules.ts';

/** A key as every browser reads it; not each reads PKCS #8. @param secret its number @param point its public half, raw */
export const jwkOf = (secret: Uint8Array, point: Uint8Array): JsonWebKey => ({
  kty: 'EC',
  crv: 'P-256',
  d: toBase64url(secret),
  x: toBase64url(point.subarray(1, 33)),
  y: toBase64url(point.subarray(33)),
});

/** ECDSA with SHA-256. @returns IEEE P1363, base64url */
export const signedBy = async (own: JsonWebKey, bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const key = await crypto.subtle.importKey('jwk', own, { name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
  ]);
  return toBase64url(
    new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes)),
  );
};

/**
 * Answers → what the collector takes in: sealed to the quarter's key, signed by the token's. Always as long as any other.
 * @param sealing the quarter's public key, raw point, base64url @param version 1, 2, …: the last one counts
 */
export const sealVerdict = async (
  token: Token,
  sealing: string,
  answers: Answers,
  version: number,
): Promise<Redemption> => {
  const { organisation, quarter, bucket, signature } = token;
  const place = { organisation, quarter, bucket };
  const prepared = fromBase64url(token.prepared);
  const blob = await hpkeSeal(fromBase64url(sealing), sealInfo(place), prepared, packAnswers(answers));
  const own = jwkOf(secretOf(token.key), prepared.subarray(32));
  return {
    ...place,
    prepared: token.prepared,
    signature,
    version,
    blob: toBase64url(blob),
    deviceSignature: await signedBy(own, signedBytes(place, version, prepared, await sha256(blob))),
  };
};
