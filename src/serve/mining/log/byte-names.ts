import { Buffer } from 'node:buffer';

const BEYOND_ASCII = /[\u0080-\u00ff]/;

/** What bytes say that were read as a character each: UTF-8, as the file is. */
export const said = (bytes: string): string =>
  BEYOND_ASCII.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;

/** Gives each name its number, by its bytes: it is decoded once, not once a row. */
export class ByteNames {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** the last one asked for: rows of one case lie beside each other */
  last = '';
  lastNumber = -1;

  numberOf(bytes: string): number {
    const known = this.#numbers.get(bytes);
    if (known !== undefined) {
      this.last = bytes;
      this.lastNumber = known;
      return known;
    }
    // A copy: a part of a string keeps the whole of it, here a piece of the file.
    const own = Buffer.from(bytes, 'latin1').toString('latin1');
    this.#numbers.set(own, this.names.length);
    this.last = own;
    this.lastNumber = this.names.push(said(own)) - 1;
    return this.lastNumber;
  }
}
