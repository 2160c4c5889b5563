import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps secrets that we must be able to read back (an app's key, a client's secret) unreadable in the database. */
export type Keyring = {
  /** @param purpose what it is for; sealed for one purpose, it opens for no other */
  seal(text: string, purpose: string): string;
  /** @throws when it was changed, sealed for another purpose, or with another key */
  open(sealed: string, purpose: string): string;
  /** HMAC-SHA256 under the key of that purpose: 32 bytes that nobody else can make for this text. */
  sign(text: string, purpose: string): Buffer;
};

const IV = 12;
const TAG = 16;

/**
 * AES-256-GCM under a key per purpose (HKDF-SHA256, RFC 5869).
 * @param secret at least 128 bits of chance, as text
 */
export const keyring = (secret: string): Keyring => {
  const keyFor = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, 'aanzet keyring', purpose, 32));
  return {
    seal(text, purpose) {
      const iv = randomBytes(IV);
      const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), iv);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(sealed, purpose) {
      const bytes = Buffer.from(sealed, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, IV), {
        authTagLength: TAG,
      });
      decipher.setAuthTag(bytes.subarray(IV, IV + TAG));
      return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString('utf8');
    },
    sign: (text, purpose) => createHmac('sha256', keyFor(purpose)).update(text, 'utf8').digest(),
  };
};
