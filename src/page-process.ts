// Entry of one process of pages, begun and ended by the first process (page-processes.ts).
import { type PagesCall, servePages } from './pages.ts';
import type { Figures } from './platform/metrics/page-figures.ts';

export type FromPageProcess =
  | { kind: 'serving' }
  | { kind: 'failed'; message: string; code?: string }
  | { kind: 'figures'; asked: number; figures: Figures };
/** After the call with which it begins. */
export type ToPageProcess = { kind: 'stop' } | { kind: 'figures'; asked: number };

const tell = (message: FromPageProcess): void => {
  process.send?.(message);
};

// A Ctrl-C reaches all of us at once; the first process decides the order in which we stop.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

process.once('message', (call: PagesCall) => {
  servePages(call).then(
    (serving) => {
      const stop = (): void => {
        serving.close().finally(() => process.exit(0));
      };
      process.on('message', (message: ToPageProcess) => {
        if (message.kind === 'stop') return stop();
        const { asked } = message;
        void serving.figures().then((figures) => tell({ kind: 'figures', asked, figures }));
        return undefined;
      });
      // The first process is gone, kill -9 included: without it there is no database and nobody to restart us.
      process.once('disconnect', stop);
      tell({ kind: 'serving' });
    },
    (error: NodeJS.ErrnoException) => {
      tell({
        kind: 'failed',
        message: error.stack ?? String(error),
        ...(error.code ? { code: error.code } : {}),
      });
      process.exitCode = 1;
      process.disconnect?.();
    },
  );
});
