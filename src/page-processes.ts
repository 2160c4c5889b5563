import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import type { FromPageProcess, ToPageProcess } from './page-process.ts';
import { type PagesCall, servePages } from './pages.ts';
import { openFront, type Taker } from './platform/http/front.ts';
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
  const front = await openFront(call.port, call.host);
  const environment = { ...process.env, NODE_COMPILE_CACHE: getCompileCacheDir() };
  const all = new Set<ChildProcess>();
  let stopping = false;
  const begin = async (): Promise<void> => {
    const child = fork(join(import.meta.dirname, 'page-process.js'), {
      env: environment,
      // A page makes much that lives briefly: with more room for it, a sixth more pages in the same time.
      execArgv: ['--enable-source-maps', '--max-semi-space-size=32'],
    });
    all.add(child);
    const taker = takerOf(child);
    child.on('error', (error) => log.error({ err: error }, 'a process of pages could not be told something'));
    // Either may come late: one that is killed while it is handed something is not seen to be disconnected.
    child.once('disconnect', () => front.end(taker));
    child.once('exit', (code, signal) => {
      front.end(taker);
      all.delete(child);
      if (stopping) return;
      log.error({ code, signal }, 'a process of pages ended; another takes its place');
      setTimeout(() => {
        if (!stopping)
          begin().catch((error) => log.error({ err: error }, 'a process of pages did not begin'));
      }, AGAIN_MS);
    });
    child.send(call);
    await begun(child);
    front.begin(taker);
  };
  const stop = async (): Promise<void> => {
    stopping = true;
    front.close();
    await Promise.all([...all].map(stopped));
  };
  try {
    await Promise.all(Array.from({ length: count }, begin));
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop, figures: () => figuresOf([...all]) };
};

const takerOf = (child: ChildProcess): Taker => {
  const handed: (() => void)[] = [];
  const taker: Taker = {
    open: 0,
    take(socket, took) {
      handed.push(took);
      const message: ToPageProcess = { kind: 'connection' };
      // What can't be sent was not taken: the process is going, and then it goes to another.
      child.send(message, socket, { keepOpen: true }, () => {});
    },
  };
  child.on('message', (message: FromPageProcess) => {
    if (message.kind === 'took') handed.shift()?.();
    else if (message.kind === 'ended') taker.open -= 1;
  });
  return taker;
};

const ANSWER_MS = 2_000;
let asked = 0;

const figuresOf = async (children: readonly ChildProcess[]): Promise<Figures[]> => {
  const answers = await Promise.all(children.map((child) => (child.connected ? ask(child) : undefined)));
  return answers.filter((figures) => figures !== undefined);
};

const ask = (child: ChildProcess): Promise<Figures | undefined> => {
  const mine = ++asked;
  const { promise, resolve } = Promise.withResolvers<Figures | undefined>();
  const hear = (message: FromPageProcess): void => {
    if (message.kind === 'figures' && message.asked === mine) resolve(message.figures);
  };
  const late = setTimeout(() => resolve(undefined), ANSWER_MS);
  child.on('message', hear);
  send(child, { kind: 'figures', asked: mine });
  return promise.finally(() => {
    clearTimeout(late);
    child.off('message', hear);
  });
};

const send = (child: ChildProcess, message: ToPageProcess): void => void child.send(message);

const begun = async (child: ChildProcess): Promise<void> => {
  const [message] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => [{ kind: 'failed', message: `it ended with ${code}` }]),
  ])) as [FromPageProcess];
  if (message.kind === 'failed') throw Object.assign(new Error(message.message), { code: message.code });
};

const stopped = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  if (child.connected) send(child, { kind: 'stop' });
  await gone;
  clearTimeout(late);
};
