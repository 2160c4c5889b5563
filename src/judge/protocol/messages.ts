import { joined, utf8 } from './bytes.ts';
import type { Quarter } from './quarter.rules.ts';

/** Where a key, a right and a verdict belong: the context is the key. */
export type Bucket = { organisation: string; quarter: Quarter; bucket: string };

/**
 * What a device keeps between blinding and sending. `key` never leaves it. All base64url.
 * prepared = 32 random bytes ‖ the device's public key (P-256, raw, 65 bytes): RFC 9474, 4.1, Randomized.
 */
export type Token = Bucket & {
  prepared: string;
  /** RSASSA-PSS, SHA-384, salt 48: 256 bytes, over `prepared`. */
  signature: string;
  /** The device's private key, PKCS #8 (ECDSA P-256). */
  key: string;
};

export const PREPARED_BYTES = 32 + 65;
export const SIGNATURE_BYTES = 256;

/** Answers, packed and padded; sealed they are always as long as any other. */
export const PACKED_BYTES = 2048;
/** HPKE: enc (65) ‖ ciphertext ‖ tag (16). */
export const BLOB_BYTES = 65 + PACKED_BYTES + 16;

/** POST to the collector's own origin; no cookie, no session. All base64url. */
export type Redemption = Bucket & {
  prepared: string;
  signature: string;
  /** 1, 2, …: the last one counts. */
  version: number;
  /** HPKE base mode to the quarter's sealing key; info = `sealInfo`, aad = prepared. */
  blob: string;
  /** ECDSA P-256 with SHA-256 by the token's key, IEEE P1363 (64 bytes), over `signedBytes`. */
  deviceSignature: string;
};

export const sealInfo = ({ organisation, quarter, bucket }: Bucket): Uint8Array<ArrayBuffer> =>
  utf8(`aanzet verdict 1|${organisation}|${quarter}|${bucket}`);

/**
 * What the device signs, so that a token can't be spent with other people's answers.
 * @param commitment SHA-256 of the blob, not the blob: it can still be checked when the blobs are destroyed
 */
export const signedBytes = (
  place: Bucket,
  version: number,
  prepared: Uint8Array,
  commitment: Uint8Array,
): Uint8Array<ArrayBuffer> => {
  if (commitment.length !== 32) throw new RangeError('the SHA-256 of the blob, not the blob itself');
  return joined(sealInfo(place), utf8(`|${version}|`), prepared, commitment);
};
