import { joined, utf8 } from '../protocol/index.ts';

// RFC 9180, base mode, one message: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM, on WebCrypto alone. The library
// that the tests compare it with brings 8.5 kB gzip, most of it for what a form does not do
// (docs/decisions/0025-verdict-on-the-device.md).
type Bytes = Uint8Array<ArrayBuffer>;

const EC = { name: 'ECDH', namedCurve: 'P-256' } as const;
const KEM = joined(utf8('KEM'), Uint8Array.of(0, 0x10));
const SUITE = joined(utf8('HPKE'), Uint8Array.of(0, 0x10, 0, 1, 0, 2));
const NOTHING: Bytes = new Uint8Array(0);
const POINT = 65;

/** @param to raw point @returns enc (65 bytes) ‖ ciphertext ‖ tag (16) */
export const hpkeSeal = async (to: Bytes, info: Bytes, aad: Bytes, plain: Bytes): Promise<Bytes> => {
  const pair = await crypto.subtle.generateKey(EC, true, ['deriveBits']);
  const enc = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const { key, iv } = await schedule(pair.privateKey, to, joined(enc, to), info);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: aad }, key, plain);
  return joined(enc, new Uint8Array(sealed));
};

/** @param own the private key, as WebCrypto exports it @throws when it was sealed to another, or changed */
export const hpkeOpen = async (
  own: JsonWebKey,
  point: Bytes,
  info: Bytes,
  aad: Bytes,
  blob: Bytes,
): Promise<Bytes> => {
  const secret = await crypto.subtle.importKey('jwk', own, EC, false, ['deriveBits']);
  const enc = blob.slice(0, POINT);
  const { key, iv } = await schedule(secret, enc, joined(enc, point), info);
  const sealed = blob.slice(POINT);
  return new Uint8Array(
    await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: aad }, key, sealed),
  );
};

const schedule = async (secret: CryptoKey, other: Bytes, context: Bytes, info: Bytes) => {
  const point = await crypto.subtle.importKey('raw', other, EC, false, []);
  const dh = new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: point }, secret, 256));
  const shared = await expand(KEM, await extract(KEM, NOTHING, 'eae_prk', dh), 'shared_secret', context, 32);
  const around = joined(
    Uint8Array.of(0),
    await extract(SUITE, NOTHING, 'psk_id_hash', NOTHING),
    await extract(SUITE, NOTHING, 'info_hash', info),
  );
  const root = await extract(SUITE, shared, 'secret', NOTHING);
  const raw = await expand(SUITE, root, 'key', around, 32);
  return {
    key: await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']),
    iv: await expand(SUITE, root, 'base_nonce', around, 12),
  };
};

const hmac = async (key: Bytes, data: Bytes): Promise<Bytes> => {
  // An empty key is refused by browsers; HMAC fills it up with zeroes all the same (RFC 2104, 2).
  const bytes = key.length > 0 ? key : new Uint8Array(32);
  const with256 = { name: 'HMAC', hash: 'SHA-256' };
  const made = await crypto.subtle.importKey('raw', bytes, with256, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', made, data));
};
const labelled = (suite: Bytes, label: string, rest: Bytes): Bytes =>
  joined(utf8('HPKE-v1'), suite, utf8(label), rest);
const extract = (suite: Bytes, salt: Bytes, label: string, of: Bytes): Promise<Bytes> =>
  hmac(salt, labelled(suite, label, of));
/** One round: never more than 32 bytes are asked. */
const expand = async (suite: Bytes, key: Bytes, label: string, info: Bytes, length: number): Promise<Bytes> =>
  (await hmac(key, joined(Uint8Array.of(0, length), labelled(suite, label, info), Uint8Array.of(1)))).slice(
    0,
    length,
  );
