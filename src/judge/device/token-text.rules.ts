import {
  fromBase64url,
  isQuarter,
  joined,
  PREPARED_BYTES,
  SIGNATURE_BYTES,
  type Token,
  toBase64url,
} from '../protocol/index.ts';

/** A token as the device keeps it: with the head of the key list that it checked before blinding. */
export type KeptToken = Token & { head: string };

const SECRET_BYTES = 32;
const HEAD_BYTES = 32;
const ALL_BYTES = PREPARED_BYTES + SIGNATURE_BYTES + SECRET_BYTES + HEAD_BYTES;

// PKCS #8 of a P-256 key around its 32 bytes and its public point (RFC 5958, RFC 5915): the same for every key.
const BEFORE_SECRET = fromBase64url('MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg');
const BEFORE_POINT = Uint8Array.from([0xa1, 0x44, 0x03, 0x42, 0x00]);

/** @param secret the private number, 32 bytes @param point the public key, raw, 65 bytes @returns base64url */
export const pkcs8Of = (secret: Uint8Array, point: Uint8Array): string =>
  toBase64url(joined(BEFORE_SECRET, secret, BEFORE_POINT, point));

/** The private number inside a key that `pkcs8Of` made. */
export const secretOf = (key: string): Uint8Array<ArrayBuffer> =>
  fromBase64url(key).slice(BEFORE_SECRET.length, BEFORE_SECRET.length + SECRET_BYTES);

/** One line that fits a QR code: `1.<organisation>.<quarter>.<bucket>.<bytes>`. Whoever has it, can judge with it. */
export const tokenText = ({
  organisation,
  quarter,
  bucket,
  prepared,
  signature,
  key,
  head,
}: KeptToken): string =>
  [
    '1',
    organisation,
    quarter,
    bucket,
    toBase64url(
      joined(fromBase64url(prepared), fromBase64url(signature), secretOf(key), fromBase64url(head)),
    ),
  ].join('.');

/** Finds the token in a link, in a saved file or in what was pasted. @returns undefined when there is none */
export const tokenIn = (text: string): KeptToken | undefined => {
  const found = /(?:^|[#\s])1\.([\w-]+)\.(\w+)\.([\w-]+)\.([\w-]{556})(?![\w-])/.exec(text);
  const [, organisation = '', quarter = '', bucket = '', coded = ''] = found ?? [];
  if (!found || !isQuarter(quarter)) return undefined;
  const bytes = fromBase64url(coded);
  if (bytes.length !== ALL_BYTES) return undefined;
  let at = 0;
  const take = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const [prepared, signature, secret, head] = [
    take(PREPARED_BYTES),
    take(SIGNATURE_BYTES),
    take(SECRET_BYTES),
    take(HEAD_BYTES),
  ];
  return {
    organisation,
    quarter,
    bucket,
    prepared: toBase64url(prepared),
    signature: toBase64url(signature),
    key: pkcs8Of(secret, prepared.subarray(32)),
    head: toBase64url(head),
  };
};
