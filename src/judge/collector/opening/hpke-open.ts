import { createDecipheriv, createECDH, createHmac } from 'node:crypto';
import { BLOB_BYTES } from '../../protocol/index.ts';

/** Opens one blob: the packed answers, or undefined when it was not sealed to this key, this bucket and this token. */
export type BlobOpener = {
  open(info: Uint8Array, aad: Uint8Array, blob: Uint8Array): Buffer | undefined;
  /** The public half (raw, 65 bytes): is it the one that the key list published? */
  publicKey: Buffer;
};

const ENC = 65;
const TAG = 16;
const KEM = Buffer.from('KEM\x00\x10', 'latin1');
const HPKE = Buffer.from('HPKE\x00\x10\x00\x01\x00\x02', 'latin1');
const NOTHING = Buffer.alloc(0);

const hmac = (key: Uint8Array, ...parts: readonly Uint8Array[]): Buffer => {
  const sum = createHmac('sha256', key);
  for (const part of parts) sum.update(part);
  return sum.digest();
};

/** RFC 9180, 4: LabeledExtract and, for at most one block of output, LabeledExpand. */
const extract = (suite: Buffer, salt: Uint8Array, label: string, ikm: Uint8Array): Buffer =>
  hmac(salt, Buffer.from('HPKE-v1'), suite, Buffer.from(label), ikm);
const expand = (suite: Buffer, prk: Uint8Array, label: string, info: Uint8Array, length: number): Buffer =>
  hmac(
    prk,
    Buffer.from([0, length]),
    Buffer.from('HPKE-v1'),
    suite,
    Buffer.from(label),
    info,
    Buffer.from([1]),
  ).subarray(0, length);

/**
 * RFC 9180, base mode, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM, one message per context: what
 * `@hpke/core` seals in the browser, here with node:crypto, since a million of the library's openings take ten minutes.
 * Blob: enc (65) ‖ ciphertext ‖ tag (16).
 * @param privateKey the quarter's sealing key: the scalar, 32 bytes
 * @throws when it is not a key of P-256
 */
export const blobOpener = (privateKey: Uint8Array): BlobOpener => {
  const ours = createECDH('prime256v1');
  ours.setPrivateKey(privateKey);
  const publicKey = ours.getPublicKey();
  const pskHash = extract(HPKE, NOTHING, 'psk_id_hash', NOTHING);
  let last: { info: Uint8Array; context: Buffer } | undefined;
  const contextOf = (info: Uint8Array): Buffer => {
    if (last?.info === info) return last.context;
    const context = Buffer.concat([Buffer.from([0]), pskHash, extract(HPKE, NOTHING, 'info_hash', info)]);
    last = { info, context };
    return context;
  };
  return {
    publicKey,
    open(info, aad, blob) {
      if (blob.length !== BLOB_BYTES) return undefined;
      const enc = blob.subarray(0, ENC);
      try {
        const dh = ours.computeSecret(enc);
        const prk = extract(KEM, NOTHING, 'eae_prk', dh);
        const shared = expand(KEM, prk, 'shared_secret', Buffer.concat([enc, publicKey]), 32);
        const secret = extract(HPKE, shared, 'secret', NOTHING);
        const context = contextOf(info);
        const cipher = createDecipheriv(
          'aes-256-gcm',
          expand(HPKE, secret, 'key', context, 32),
          expand(HPKE, secret, 'base_nonce', context, 12),
          { authTagLength: TAG },
        );
        cipher.setAAD(aad);
        cipher.setAuthTag(blob.subarray(blob.length - TAG));
        return Buffer.concat([cipher.update(blob.subarray(ENC, blob.length - TAG)), cipher.final()]);
      } catch {
        // Not a point of the curve, or the tag does not fit: a spoiled verdict, which is counted as such.
        return undefined;
      }
    },
  };
};
