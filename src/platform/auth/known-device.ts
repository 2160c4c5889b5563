import type { Keyring } from '../crypto/sealed.ts';
import { hashOf, newId } from '../crypto/secrets.ts';

const PURPOSE = 'known device';
const MOST = 6;
/** A browser keeps a cookie no longer (RFC 6265bis, 5.5). */
export const KNOWN_DAYS = 400;

/**
 * A browser in which somebody has proven before who she is. It lets nobody in: it only counts apart from strangers,
 * so that nobody else uses up her tries. Sealed, so that it can't be made up; of names it holds only hashes.
 */
export type KnownDevice = {
  id: string;
  /** @param name an e-mail address, or the key of a holder */
  knows(name: string): boolean;
};

type Kept = { id: string; names: string[] };

const read = (keyring: Keyring, cookie: string | undefined): Kept | undefined => {
  if (!cookie) return undefined;
  try {
    const { id, names } = JSON.parse(keyring.open(cookie, PURPOSE)) as Kept;
    return { id, names };
  } catch {
    return undefined;
  }
};

const short = (name: string): string => hashOf(name).slice(0, 24);

export const knownDevice = (keyring: Keyring, cookie: string | undefined): KnownDevice | undefined => {
  const kept = read(keyring, cookie);
  return kept && { id: kept.id, knows: (name) => kept.names.includes(short(name)) };
};

/** @returns the cookie in which this browser knows these names too; of the oldest it forgets some */
export const rememberDevice = (
  keyring: Keyring,
  cookie: string | undefined,
  ...names: readonly string[]
): string => {
  const kept = read(keyring, cookie) ?? { id: newId(), names: [] };
  const all = [...new Set([...names.map(short), ...kept.names])].slice(0, MOST);
  return keyring.seal(JSON.stringify({ id: kept.id, names: all }), PURPOSE);
};
