import { fromBase64url, isReplyKey } from '../../protocol/index.ts';

/** Did the holder of this key (P-256, raw) sign these bytes? Never throws: anything may be sent. */
export const isOwnKey = async (
  key: string,
  signature: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> => {
  if (!isReplyKey(key) || !/^[A-Za-z0-9_-]{86}$/.test(signature)) return false;
  const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  try {
    const publicKey = await crypto.subtle.importKey('raw', fromBase64url(key), ecdsa, false, ['verify']);
    return await crypto.subtle.verify(ecdsa, publicKey, fromBase64url(signature), bytes);
  } catch {
    return false;
  }
};
