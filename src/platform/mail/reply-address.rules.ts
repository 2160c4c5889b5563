import { timingSafeEqual } from 'node:crypto';
import type { Keyring } from '../crypto/sealed.ts';

// Small letters and digits: some servers make a whole address small. Without those that look alike, for who types it.
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const PURPOSE = 'reply address';
const SIGNATURE = 16;
export const REF = 12;

/** 5 bits a letter: 12 letters are 60 bits of chance, 16 of a signature are 80. */
export const lettersOf = (bytes: Uint8Array, count: number): string => {
  let bits = 0;
  let kept = 0;
  let text = '';
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    kept += 8;
    while (kept >= 5 && text.length < count) {
      kept -= 5;
      text += LETTERS[(bits >> kept) & 31];
    }
    bits &= (1 << kept) - 1;
  }
  return text;
};

const signatureOf = (ref: string, keys: Pick<Keyring, 'sign'>): string =>
  lettersOf(keys.sign(ref, PURPOSE), SIGNATURE);

const split = (address: string): [string, string] => {
  const at = address.lastIndexOf('@');
  return [address.slice(0, at), address.slice(at + 1)];
};

/** 'post@example.nl' → 'post+<ref>.<signature>@example.nl' (RFC 5233: detail in an address). */
export const replyAddress = (base: string, ref: string, keys: Pick<Keyring, 'sign'>): string => {
  const [local, domain] = split(base);
  return `${local}+${ref}.${signatureOf(ref, keys)}@${domain}`;
};

export type ReadAddress = { kind: 'ours'; ref: string } | { kind: 'forged' } | { kind: 'other' };

const FORM = new RegExp(`\\+([${LETTERS}]{${REF}})\\.([${LETTERS}]{${SIGNATURE}})$`);

/** Whose case an address names. Anything that looks like one of ours but is not signed by us is forged. */
export const readReplyAddress = (address: string, keys: Pick<Keyring, 'sign'>): ReadAddress => {
  const [local] = split(address.trim().toLowerCase());
  const [, ref = '', signature = ''] = FORM.exec(local) ?? [];
  if (!ref) return { kind: 'other' };
  const right = Buffer.from(signatureOf(ref, keys));
  return timingSafeEqual(right, Buffer.from(signature)) ? { kind: 'ours', ref } : { kind: 'forged' };
};

/** Our name for a mail about a case: who answers it names this mail, and with it the case. */
export const internetId = (mail: string, ref: string): string => `${mail}.${ref}`;

const NAME = new RegExp(`^<?([0-9a-f-]{36}\\.([${LETTERS}]{${REF}}))@`);

/** @param named one Message-ID, with or without its angle brackets */
export const readInternetId = (named: string): { id: string; ref: string } | undefined => {
  const [, id, ref] = NAME.exec(named.trim().toLowerCase()) ?? [];
  return id && ref ? { id, ref } : undefined;
};
