import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import type { FromPageProcess, ToPageProcess } from './page-process.ts';
import { type PagesCall, servePages } from './pages.ts';
import type { Logger } from './platform/log/log.ts';
import type { Figures } from './platform/metrics/page-figures.ts';

const AGAIN_MS = 1_000;
const STOP_MS = 8_000;

export type Pages = {
  stop(): Promise<void>;
  /** what each process of pages counted; one that does not answer is left out */
  figures(): Promise<Figures[]>;
};

/**
 * Serves pages from `count` processes behind one port: a core each, and one that breaks takes no other along.
 * One that ends by itself is replaced. With a count of 1 this process serves them itself.
 * @throws the socket's error (with its code) when the port can't be had
 */
export const startPages = async (count: number, call: PagesCall, log: Logger): Promise<Pages> => {
  if (count > 1) return apart(count, call, log);
  const serving = await servePages(call);
  return { stop: () => serving.close(), figures: async () => [await serving.figures()] };
};

const apart = async (count: number, call: PagesCall, log: Logger): Promise<Pages> => {
  cluster.setupPrimary({
    exec: join(import.meta.dirname, 'page-process.js'),
    args: [],
    // A page makes much that lives briefly: with more room for it, a sixth more pages in the same time.
    execArgv: ['--enable-source-maps', '--max-semi-space-size=32'],
  });
  const environment = { NODE_COMPILE_CACHE: getCompileCacheDir() };
  let stopping = false;
  const begin = async (): Promise<void> => {
    const worker = cluster.fork(environment);
    worker.once('exit', (code, signal) => {
      if (stopping) return;
      log.error({ code, signal }, 'a process of pages ended; another takes its place');
      setTimeout(() => {
        if (!stopping)
          begin().catch((error) => log.error({ err: error }, 'a process of pages did not begin'));
      }, AGAIN_MS);
    });
    worker.send(call);
    await begun(worker);
  };
  const stop = async (): Promise<void> => {
    stopping = true;
    await Promise.all(Object.values(cluster.workers ?? {}).map((worker) => worker && stopped(worker)));
  };
  try {
    await Promise.all(Array.from({ length: count }, begin));
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop, figures: () => figuresOf(Object.values(cluster.workers ?? {})) };
};

const ANSWER_MS = 2_000;
let asked = 0;

const figuresOf = async (workers: readonly (Worker | undefined)[]): Promise<Figures[]> => {
  const answers = await Promise.all(
    workers.map((worker) => (worker?.isConnected() ? ask(worker) : undefined)),
  );
  return answers.filter((figures) => figures !== undefined);
};

const ask = (worker: Worker): Promise<Figures | undefined> => {
  const mine = ++asked;
  const { promise, resolve } = Promise.withResolvers<Figures | undefined>();
  const hear = (message: FromPageProcess): void => {
    if (message.kind === 'figures' && message.asked === mine) resolve(message.figures);
  };
  const late = setTimeout(() => resolve(undefined), ANSWER_MS);
  worker.on('message', hear);
  send(worker, { kind: 'figures', asked: mine });
  return promise.finally(() => {
    clearTimeout(late);
    worker.off('message', hear);
  });
};

const send = (worker: Worker, message: ToPageProcess): void => void worker.send(message);

const begun = async (worker: Worker): Promise<void> => {
  const [message] = (await Promise.race([
    once(worker, 'message'),
    once(worker, 'exit').then(([code]) => [{ kind: 'failed', message: `it ended with ${code}` }]),
  ])) as [FromPageProcess];
  if (message.kind === 'failed') throw Object.assign(new Error(message.message), { code: message.code });
};

const stopped = async (worker: Worker): Promise<void> => {
  if (worker.isDead()) return;
  const gone = once(worker, 'exit');
  const late = setTimeout(() => worker.process.kill('SIGKILL'), STOP_MS);
  if (worker.isConnected()) send(worker, { kind: 'stop' });
  await gone;
  clearTimeout(late);
};
