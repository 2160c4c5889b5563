import { createECDH, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

const makePair = promisify(generateKeyPair);

/** RSA, 2048 bits: of one verdict group. spki and pkcs8: DER, base64url. */
export type SigningKey = { spki: string; pkcs8: string };
export const newSigningKey = async (): Promise<SigningKey> => {
  const { publicKey, privateKey } = (await makePair('rsa', { modulusLength: 2048 })) as {
    publicKey: KeyObject;
    privateKey: KeyObject;
  };
  return {
    spki: publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
    pkcs8: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64url'),
  };
};

/** As many at once as there are threads for it. */
export const newSigningKeys = (count: number): Promise<SigningKey[]> =>
  Promise.all(Array.from({ length: count }, newSigningKey));

/** P-256: raw point (65 bytes) and the scalar, 32 bytes; whoever takes it fills it with zeroes afterwards. */
export const newSealingKey = (): { publicKey: Uint8Array; privateKey: Uint8Array } => {
  const pair = createECDH('prime256v1');
  const publicKey = pair.generateKeys();
  const privateKey = new Uint8Array(32);
  const scalar = pair.getPrivateKey();
  privateKey.set(scalar, 32 - scalar.length);
  scalar.fill(0);
  return { publicKey, privateKey };
};
