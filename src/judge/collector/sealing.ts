import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { joined } from '../protocol/index.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** RFC 9180: the suite of the browser too. */
const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/** `privateKey`: the scalar, 32 bytes; `publicKey`: raw, 65 bytes. */
export type SealingPair = { privateKey: Bytes; publicKey: Bytes };
export const newSealingPair = async (): Promise<SealingPair> => {
  const pair = await suite.kem.generateKeyPair();
  const [privateKey, publicKey] = await Promise.all([
    suite.kem.serializePrivateKey(pair.privateKey),
    suite.kem.serializePublicKey(pair.publicKey),
  ]);
  return { privateKey: new Uint8Array(privateKey), publicKey: new Uint8Array(publicKey) };
};

/** What a device does in the browser, for an answer that came in by card. @returns enc (65) ‖ ciphertext ‖ tag (16) */
export const sealTo = async (publicKey: Bytes, info: Bytes, aad: Bytes, text: Bytes): Promise<Bytes> => {
  const recipientPublicKey = await suite.kem.deserializePublicKey(
    publicKey.buffer.slice(publicKey.byteOffset, publicKey.byteOffset + publicKey.length) as ArrayBuffer,
  );
  const sender = await suite.createSenderContext({ recipientPublicKey, info });
  return joined(new Uint8Array(sender.enc), new Uint8Array(await sender.seal(text, aad)));
};
