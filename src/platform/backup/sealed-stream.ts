import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { BackupProblem } from './backup-file.ts';

/**
 * AES-256-GCM in pieces, as in the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015) and in age: the nonce
 * counts the pieces and marks the last, so that none can be left out, moved or cut off. The key comes from the
 * passphrase by scrypt with a salt of its own for each file; therefore no nonce is ever used twice under one key.
 */
const PIECE = 64 * 1024;
const TAG = 16;
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };
const SALT = 16;

export const newSalt = (): Buffer => randomBytes(SALT);

/** Takes most of a second and 128 MB, on purpose: that is what guessing a passphrase costs. */
export const keyFrom = (passphrase: string, salt: Uint8Array): Buffer =>
  scryptSync(passphrase.normalize('NFC'), salt, 32, SCRYPT);

const nonceOf = (piece: number, last: boolean): Buffer => {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(piece, 5, 6);
  nonce[11] = last ? 1 : 0;
  return nonce;
};

/** Pieces of one size; the last may be shorter, and is empty only when all is. */
async function* pieces(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<[Buffer, boolean]> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    waiting.push(chunk);
    length += chunk.length;
    if (length <= size) continue;
    let whole = Buffer.concat(waiting);
    for (; whole.length > size; whole = whole.subarray(size)) yield [whole.subarray(0, size), false];
    waiting = [whole];
    length = whole.length;
  }
  yield [Buffer.concat(waiting), true];
}

export async function* sealed(source: AsyncIterable<Uint8Array>, key: Uint8Array): AsyncGenerator<Buffer> {
  let count = 0;
  for await (const [piece, last] of pieces(source, PIECE)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(count++, last));
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
  }
}

/** @throws BackupProblem on another passphrase, and on a file that was changed or cut off */
export async function* opened(source: AsyncIterable<Uint8Array>, key: Uint8Array): AsyncGenerator<Buffer> {
  let count = 0;
  for await (const [piece, last] of pieces(source, PIECE + TAG)) {
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(count++, last), { authTagLength: TAG });
    try {
      decipher.setAuthTag(piece.subarray(-TAG));
      yield Buffer.concat([decipher.update(piece.subarray(0, -TAG)), decipher.final()]);
    } catch {
      throw new BackupProblem(
        count === 1
          ? 'the passphrase does not open this backup, or its beginning was changed'
          : 'the backup was changed or cut off after it was made',
      );
    }
  }
}
