import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BucketKey } from '../keys/quarter-keys.ts';
import type { SignAnswer, SignCall } from './sign-worker.ts';

export type BlindSigner = {
  /**
   * @param blinded 256 bytes each, smaller than the modulus
   * @throws when the key was forgotten, or a signature did not check
   */
  sign(key: BucketKey, blinded: readonly Uint8Array[]): Promise<Uint8Array[]>;
  forget(prefix: string): void;
  stop(): Promise<void>;
};

const BYTES = 256;
/** So much in one message: some milliseconds of one thread. */
const MOST_AT_ONCE = 16;
const MOST_THREADS = 8;
const AGAIN_MS = 200;
/** So many threads may die at one piece of work; then it is that work, and who asked is told. */
const MOST_TRIES = 3;
type Job = {
  key: string;
  pkcs8: Uint8Array;
  blinded: Uint8Array;
  tries: number;
  resolve(all: Uint8Array): void;
  reject(error: Error): void;
};
type Thread = { worker: Worker; knows: Set<string>; doing: Map<number, Job[]> };

/** Threads that sign: a signature takes a third of a millisecond, in which the process could answer nobody. */
export const blindSigner = (
  count = Math.min(availableParallelism(), MOST_THREADS),
  make: (usual: () => Worker) => Worker = (usual) => usual(),
): BlindSigner => {
  const waiting: Job[] = [];
  const threads: Thread[] = [];
  let stopping = false;
  let last = 0;

  const begin = (): void => {
    const thread: Thread = { worker: make(newWorker), knows: new Set(), doing: new Map() };
    threads.push(thread);
    thread.worker.on('message', ({ id, signed }: SignAnswer) => {
      const jobs = thread.doing.get(id) ?? [];
      thread.doing.delete(id);
      for (const [at, job] of jobs.entries()) {
        const one = signed[at];
        if (one instanceof Uint8Array) job.resolve(one);
        else job.reject(new Error(one));
      }
      feed();
    });
    thread.worker.on('error', () => {});
    thread.worker.once('exit', () => {
      threads.splice(threads.indexOf(thread), 1);
      if (stopping) return;
      // What it had under way was signed for nobody: another thread does it, in a moment.
      waiting.unshift(...[...thread.doing.values()].flat().filter(triedAgain));
      setTimeout(() => {
        if (waiting.length > 0 && threads.length === 0 && !stopping) begin();
        feed();
      }, AGAIN_MS);
    });
  };
  const feed = (): void => {
    // Two each: the next is there when one is done.
    for (const depth of [1, 2])
      for (const thread of threads)
        if (thread.doing.size < depth && waiting.length > 0) give(thread, portion(waiting));
  };
  const give = (thread: Thread, jobs: Job[]): void => {
    last += 1;
    thread.doing.set(last, jobs);
    const items = jobs.map(({ key, pkcs8, blinded }) => {
      const item = thread.knows.has(key) ? { key, blinded } : { key, blinded, pkcs8 };
      thread.knows.add(key);
      return item;
    });
    thread.worker.postMessage({ id: last, items } satisfies SignCall);
  };
  const part = (key: BucketKey, blinded: readonly Uint8Array[]): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      const pkcs8 = key.privateKey();
      if (stopping || !pkcs8) {
        reject(new Error('no key to sign with'));
        return;
      }
      waiting.push({ key: key.id, pkcs8, blinded: Buffer.concat(blinded), tries: 0, resolve, reject });
      // Begun when there is work for it: most of the day nobody asks for a signature.
      if (threads.length < count) begin();
      // What is asked in the same turn of the loop goes in one message.
      setImmediate(feed);
    });

  return {
    async sign(key, blinded) {
      const parts = Array.from({ length: Math.ceil(blinded.length / MOST_AT_ONCE) }, (_, at) =>
        part(key, blinded.slice(at * MOST_AT_ONCE, (at + 1) * MOST_AT_ONCE)),
      );
      return (await Promise.all(parts)).flatMap((all) =>
        Array.from({ length: all.length / BYTES }, (_, at) => all.slice(at * BYTES, (at + 1) * BYTES)),
      );
    },
    forget(prefix) {
      for (const { worker, knows } of threads) {
        worker.postMessage({ forget: prefix });
        for (const key of knows) if (key.startsWith(prefix)) knows.delete(key);
      }
    },
    async stop() {
      stopping = true;
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
};

const triedAgain = (job: Job): boolean => {
  job.tries += 1;
  if (job.tries < MOST_TRIES) return true;
  job.reject(new Error('no thread survived this'));
  return false;
};

/** Takes the first that wait, as long as they fit in one message; always one. */
const portion = (waiting: Job[]): Job[] => {
  let bytes = 0;
  const fits = waiting.findIndex(({ blinded }) => {
    bytes += blinded.length;
    return bytes > MOST_AT_ONCE * BYTES;
  });
  return waiting.splice(0, fits < 0 ? waiting.length : Math.max(1, fits));
};

/** Beside this file: as source, or as the bundle that was made of it. */
const newWorker = (): Worker =>
  new Worker(join(import.meta.dirname, `sign-worker${extname(import.meta.filename)}`));
