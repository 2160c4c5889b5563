import { constants, type KeyObject, privateDecrypt, publicEncrypt } from 'node:crypto';

const padding = constants.RSA_NO_PADDING;

/**
 * BlindSign: RSASP1 on what was blinded (RFC 9474, 4.3).
 * @param message as long as the modulus and smaller than it
 * @throws when the signature does not check: a fault in the computation would give the key away (step 4 there)
 */
export const rawSign = (priv: KeyObject, pub: KeyObject, message: Uint8Array): Buffer => {
  const signature = privateDecrypt({ key: priv, padding }, message);
  if (!publicEncrypt({ key: pub, padding }, signature).equals(message)) throw new Error('a wrong signature');
  return signature;
};
