// Entry of one process of pages, begun and ended by the first process (page-processes.ts).
import type { Socket } from 'node:net';
import { answerPages, type PagesCall } from './pages.ts';
import type { Figures } from './platform/metrics/page-figures.ts';

export type FromPageProcess =
  | { kind: 'serving' }
  | { kind: 'failed'; message: string; code?: string }
  | { kind: 'figures'; asked: number; figures: Figures }
  /** a connection that was handed over is ours now: the one that was handed over first of those not told of */
  | { kind: 'took' }
  /** such a connection has ended */
  | { kind: 'ended' };
/** After the call with which it begins. */
export type ToPageProcess =
  | { kind: 'stop' }
  | { kind: 'figures'; asked: number }
  /** comes with its socket, or without when it broke on the way */
  | { kind: 'connection' };

const tell = (message: FromPageProcess): void => {
  if (process.connected) process.send?.(message);
};

// A Ctrl-C reaches all of us at once; the first process decides the order in which we stop.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

// The first process is gone, kill -9 included: without it there is no database and nobody to restart us.
process.once('disconnect', () => process.exit());

process.once('message', (call: PagesCall) => {
  answerPages(call).then(
    (serving) => {
      const stop = (): void => {
        serving.close().finally(() => process.exit(0));
      };
      const ended = (): void => tell({ kind: 'ended' });
      process.on('message', (message: ToPageProcess, socket?: Socket) => {
        if (message.kind === 'stop') stop();
        else if (message.kind === 'figures') {
          const { asked } = message;
          void serving.figures().then((figures) => tell({ kind: 'figures', asked, figures }));
        } else {
          tell({ kind: 'took' });
          if (socket) serving.take(socket, ended);
          else ended();
        }
      });
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
