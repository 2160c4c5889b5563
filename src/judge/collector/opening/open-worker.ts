import { parentPort, workerData } from 'node:worker_threads';
import { blobOpener } from './hpke-open.ts';
import { type Batch, openBatch } from './open-batch.rules.ts';

/** One thread of an opening: the key comes with its start and goes with its end. */
const opener = blobOpener(workerData as Uint8Array);
parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(openBatch(opener, batch)));
