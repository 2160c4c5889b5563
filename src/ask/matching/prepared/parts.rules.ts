/** Tables and texts in one run of bytes, read back as views of it: nothing is copied but text. */

const KINDS = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array, Float64Array } as const;
type Kind = keyof typeof KINDS;
type Table = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;
export type Parts = { readonly [name: string]: Table | string | Parts };

/** Where a table or text stands, in bytes after the list of contents. */
type Entry = { kind: Kind | 'text'; from: number; bytes: number };
type Contents = { [name: string]: Entry | { parts: Contents } };

/** Written as a number of this machine: on one that turns its bytes round, it is not known again. */
const MARK = 0x415a5031;
const HEAD = 8;
/** The largest number that a table may have. */
const ALIGNED = 8;

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNED) * ALIGNED;

/** @throws Error when a text has half a letter (a lone surrogate), which no file can keep */
export const pack = (parts: Parts): Uint8Array => {
  const pieces: { from: number; bytes: Uint8Array }[] = [];
  let end = 0;
  const put = (kind: Entry['kind'], bytes: Uint8Array): Entry => {
    const entry = { kind, from: end, bytes: bytes.byteLength };
    pieces.push({ from: end, bytes });
    end = aligned(end + bytes.byteLength);
    return entry;
  };
  const entryOf = (part: Parts[string]): Contents[string] => {
    if (typeof part === 'string') return put('text', bytesOf(part));
    if (!ArrayBuffer.isView(part)) return { parts: contentsOf(part) };
    const { buffer, byteOffset, byteLength } = part as Table;
    return put(kindOf(part as Table), new Uint8Array(buffer, byteOffset, byteLength));
  };
  const contentsOf = (some: Parts): Contents =>
    Object.fromEntries(Object.entries(some).map(([name, part]) => [name, entryOf(part)]));
  const contents = new TextEncoder().encode(JSON.stringify(contentsOf(parts)));
  const start = aligned(HEAD + contents.length);
  const all = new Uint8Array(start + end);
  new Uint32Array(all.buffer, 0, 2).set([MARK, contents.length]);
  all.set(contents, HEAD);
  for (const { from, bytes } of pieces) all.set(bytes, start + from);
  return all;
};

/** A Buffer is a Uint8Array too. */
const kindOf = (table: Table): Kind =>
  (Object.keys(KINDS) as Kind[]).find((kind) => table instanceof KINDS[kind]) ?? 'Uint8Array';

const bytesOf = (text: string): Uint8Array => {
  if (!text.isWellFormed()) throw new Error('a text with half a letter can not be kept');
  return new TextEncoder().encode(text);
};

/** @returns what was packed, or undefined when these bytes are something else, or not all of it */
export const unpack = (all: Uint8Array): Parts | undefined => {
  const bytes = all.byteOffset % ALIGNED === 0 ? all : all.slice();
  if (bytes.length < HEAD) return undefined;
  const [mark, length = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
  if (mark !== MARK || HEAD + length > bytes.length) return undefined;
  const contents = JSON.parse(text(bytes.subarray(HEAD, HEAD + length))) as Contents;
  const start = aligned(HEAD + length);
  let whole = true;
  const partOf = (entry: Contents[string]): Parts[string] => {
    if ('parts' in entry) return partsOf(entry.parts);
    const from = start + entry.from;
    whole &&= from + entry.bytes <= bytes.length;
    if (!whole || entry.kind === 'text') return text(bytes.subarray(from, from + entry.bytes));
    const OfKind = KINDS[entry.kind];
    return new OfKind(
      bytes.buffer as ArrayBuffer,
      bytes.byteOffset + from,
      entry.bytes / OfKind.BYTES_PER_ELEMENT,
    );
  };
  const partsOf = (some: Contents): Parts =>
    Object.fromEntries(Object.entries(some).map(([name, entry]) => [name, partOf(entry)]));
  const parts = partsOf(contents);
  return whole ? parts : undefined;
};

const text = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
