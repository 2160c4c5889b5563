import { hash } from 'node:crypto';

const LANES = 8;
const NEWLINE = 0x0a;

export type RowDigest = {
  /** part of the text of rows, cut anywhere */
  add(chunk: Uint8Array): void;
  rows(): number;
  /** 64 hexadecimal digits */
  digest(): string;
};

/**
 * What is in a table, whatever the order of its rows: the SHA-256 of each row's COPY line, added up in eight lanes of
 * 32 bits. A restored table is laid out differently on disk and still gives the same digest. Against accident; the
 * file as a whole has a digest of its own, and a seal when there is a passphrase.
 */
export const rowDigest = (): RowDigest => {
  const sum = new Uint32Array(LANES);
  let rows = 0;
  let begun: Uint8Array[] = [];
  const line = (bytes: Uint8Array): void => {
    const one = hash('sha256', bytes, 'buffer');
    for (let lane = 0; lane < LANES; lane++)
      sum[lane] = ((sum[lane] ?? 0) + one.readUInt32BE(lane * 4)) >>> 0;
    rows++;
  };
  return {
    add(chunk) {
      let from = 0;
      for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
        const end = chunk.subarray(from, to);
        line(begun.length > 0 ? Buffer.concat([...begun, end]) : end);
        begun = [];
        from = to + 1;
      }
      if (from < chunk.length) begun.push(chunk.subarray(from));
    },
    rows: () => rows,
    digest: () => [...sum].map((lane) => lane.toString(16).padStart(8, '0')).join(''),
  };
};
