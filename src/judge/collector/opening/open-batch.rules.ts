import { type Answers, BLOB_BYTES, unpackAnswers } from '../../protocol/index.ts';
import type { BlobOpener } from './hpke-open.ts';

/** `aad`: the prepared message of a device's token; of a card the hash of its code. */
export type SealedVerdict = { aad: Uint8Array; blob: Uint8Array };

/** Verdicts of one bucket (`info`: sealInfo of it), as they go to a thread: all blobs in one piece. */
export type Batch = { info: Uint8Array; aads: readonly Uint8Array[]; blobs: Uint8Array };

export const batchOf = (info: Uint8Array, verdicts: readonly SealedVerdict[]): Batch => {
  const blobs = new Uint8Array(verdicts.length * BLOB_BYTES);
  for (const [at, { blob }] of verdicts.entries()) blobs.set(blob, at * BLOB_BYTES);
  return { info, aads: verdicts.map(({ aad }) => aad), blobs };
};

/** @returns in the same order; undefined where it can't be opened, or holds no verdict: it is counted as spoiled */
export const openBatch = (opener: BlobOpener, { info, aads, blobs }: Batch): (Answers | undefined)[] =>
  aads.map((aad, at) => {
    const packed = opener.open(info, aad, blobs.subarray(at * BLOB_BYTES, (at + 1) * BLOB_BYTES));
    const answers = packed && unpackAnswers(packed);
    packed?.fill(0);
    return answers;
  });
