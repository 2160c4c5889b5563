import { randomBytes } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';

/** The field that makes a form itself: sent twice, it is answered twice and done once (forms-once.ts). */
export const FORM_KEY = 'eens';

const newKey = (): string => randomBytes(16).toString('base64url');
const fieldWith = (key: string): string => `<input type="hidden" name="${FORM_KEY}" value="${key}">`;

/**
 * The page cut at the end of each form that posts: there the field goes. At the end, so that no layout sees it. Found
 * word by word: a pattern over the whole page took as long as compressing it.
 */
const cutAtForms = (html: string): string[] => {
  const parts: string[] = [];
  let from = 0;
  for (let at = html.indexOf(FORM); at >= 0; at = html.indexOf(FORM, at + 1)) {
    const posts = html.slice(at, html.indexOf('>', at)).includes(' method="post"');
    const end = posts ? html.indexOf('</form>', at) : -1;
    if (end < 0) continue;
    parts.push(html.slice(from, end));
    from = end;
    at = end;
  }
  return [...parts, html.slice(from)];
};
const FORM = '<form ';

/** A page whose forms are like no other's. */
export const withFormKey = (html: string): string => {
  const parts = cutAtForms(html);
  return parts.length === 1 ? html : parts.join(fieldWith(newKey()));
};

const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);

/** One block of deflate that is not compressed (RFC 1951, 3.2.4). */
const storedBlock = (text: Buffer): Buffer => {
  const head = Buffer.alloc(5);
  head.writeUInt16LE(text.length, 1);
  head.writeUInt16LE(~text.length & 0xffff, 3);
  return Buffer.concat([head, text]);
};

/**
 * A page that serves many, gzipped once, with another key in its forms each time. What stands between the keys is
 * compressed apart, so that it refers to nothing outside itself; the keys go in between as they are.
 * @returns the whole page, gzipped; undefined when it has no form
 */
export const gzippedForMany = (html: string, level: number): (() => Uint8Array<ArrayBuffer>) | undefined => {
  const parts = cutAtForms(html).map((part) => Buffer.from(part));
  if (parts.length === 1) return undefined;
  const pieces = parts.map((part, i) => {
    const packed = deflateRawSync(part, { level, finishFlush: i < parts.length - 1 ? SYNC : FINISH });
    return { part, packed };
  });
  return () => {
    const field = Buffer.from(fieldWith(newKey()));
    const block = storedBlock(field);
    const out: Buffer[] = [GZIP_HEAD];
    let sum = 0;
    let length = 0;
    pieces.forEach(({ part, packed }, i) => {
      out.push(packed);
      sum = crc32(part, sum);
      length += part.length;
      if (i === pieces.length - 1) return;
      out.push(block);
      sum = crc32(field, sum);
      length += field.length;
    });
    const tail = Buffer.alloc(8);
    tail.writeUInt32LE(sum, 0);
    tail.writeUInt32LE(length, 4);
    return new Uint8Array(Buffer.concat([...out, tail]));
  };
};

const SYNC = 2;
const FINISH = 4;
