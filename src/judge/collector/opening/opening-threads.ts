import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answers } from '../../protocol/index.ts';
import { blobOpener } from './hpke-open.ts';
import { batchOf, openBatch, type SealedVerdict } from './open-batch.rules.ts';

type Opened = (Answers | undefined)[];
type Waiting = { resolve(opened: Opened): void; reject(error: Error): void };

export type OpeningThreads = {
  /** How many batches are worth having under way at once. */
  width: number;
  open(info: Uint8Array, verdicts: readonly SealedVerdict[]): Promise<Opened>;
  stop(): Promise<void>;
};

/** Built, all of it lies in one folder; from the sources, beside this file. */
const WORKER = new URL(`./open-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);
/** Fewer than this are opened sooner than a thread has begun. */
const WORTH_A_THREAD = 2_000;

/**
 * Opens verdicts on all cores: about 0.1 ms each, and no page waits for it.
 * @param privateKey the quarter's sealing key, 32 bytes; it is copied into each thread and gone when those stop
 * @param expected how many there are: for a few no thread is begun
 */
export const openingThreads = (
  privateKey: Uint8Array,
  expected: number,
  count = availableParallelism(),
): OpeningThreads => {
  if (expected < WORTH_A_THREAD) {
    const opener = blobOpener(privateKey);
    return {
      width: 1,
      open: async (info, verdicts) => openBatch(opener, batchOf(info, verdicts)),
      stop: async () => {},
    };
  }
  const threads = Array.from({ length: count }, () => begin(privateKey));
  let next = 0;
  return {
    width: count * 2,
    open(info, verdicts) {
      const batch = batchOf(info, verdicts);
      next = (next + 1) % count;
      return new Promise((resolve, reject) => threads[next]?.ask(batch, { resolve, reject }));
    },
    async stop() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
};

const begin = (privateKey: Uint8Array) => {
  const worker = new Worker(WORKER, { workerData: privateKey });
  const waiting: Waiting[] = [];
  let failed: Error | undefined;
  worker.on('message', (opened: Opened) => waiting.shift()?.resolve(opened));
  worker.on('error', (error) => {
    failed = error as Error;
    for (const one of waiting.splice(0)) one.reject(failed);
  });
  return {
    worker,
    ask(batch: ReturnType<typeof batchOf>, one: Waiting) {
      if (failed) return one.reject(failed);
      waiting.push(one);
      return worker.postMessage(batch, [batch.blobs.buffer as ArrayBuffer]);
    },
  };
};
