import { constants, createPublicKey, hash, type KeyObject, verify } from 'node:crypto';
import { promisify } from 'node:util';
import { signedBytes } from '../../protocol/index.ts';
import type { ReadRedemption } from './read-redemption.rules.ts';

// With a callback it is done on another thread; the types know only some of the forms of a key.
const verified = promisify(
  verify as (
    algorithm: string,
    data: Uint8Array,
    key: object,
    signature: Uint8Array,
    done: (error: Error | null, result: boolean) => void,
  ) => void,
);

/** The signature of a token: RSASSA-PSS with SHA-384, salt of 48 bytes, over the prepared message (RFC 9474, 4.5). */
export const isTokenSigned = (
  publicKey: KeyObject,
  prepared: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> =>
  verified(
    'sha384',
    prepared,
    { key: publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 },
    signature,
  );

/** The device's key: the last 65 bytes of the prepared message, a P-256 point. */
const deviceKeyIn = (prepared: Buffer): KeyObject | undefined => {
  if (prepared[32] !== 4) return undefined;
  const [x, y] = [prepared.subarray(33, 65), prepared.subarray(65, 97)];
  const jwk = { kty: 'EC', crv: 'P-256', x: x.toString('base64url'), y: y.toString('base64url') };
  try {
    return createPublicKey({ key: jwk, format: 'jwk' });
  } catch {
    return undefined;
  }
};

export const commitmentOf = (blob: Uint8Array): Buffer => hash('sha256', blob, 'buffer');
/** What a token is known by. */
export const tokenOf = (prepared: Uint8Array): Buffer => hash('sha256', prepared, 'buffer');

/** Signed blindly by this bucket's key, and these answers by the token's own. */
export const checkRedemption = async (
  publicKey: KeyObject,
  sent: ReadRedemption,
  commitment: Uint8Array,
): Promise<'fine' | 'wrong-signature' | 'wrong-device'> => {
  // Nobody's key is looked at before the signature holds: forged tokens cost as little as can be.
  if (!(await isTokenSigned(publicKey, sent.prepared, sent.signature))) return 'wrong-signature';
  const key = deviceKeyIn(sent.prepared);
  if (!key) return 'wrong-device';
  const signed = signedBytes(sent, sent.version, sent.prepared, commitment);
  const fine = await verified('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, sent.deviceSignature);
  return fine ? 'fine' : 'wrong-device';
};
