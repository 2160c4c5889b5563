// Entry of the collector when the app starts it beside itself (collector-beside.ts); alone it is `aanzet collector`.
import { type CollectorCall, startCollector } from './judge/collector/index.ts';

export type FromCollector = { kind: 'serving' } | { kind: 'day' } | { kind: 'failed'; message: string };
/** After the call itself. `day`: for the demo's past quarters; null is today. */
export type ToCollector = { kind: 'stop' } | { kind: 'day'; day: string | null };

const tell = (message: FromCollector): void => {
  process.send?.(message);
};

// A Ctrl-C reaches all of us at once; the first process decides the order in which we stop.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

process.once('message', (call: CollectorCall) => {
  startCollector(call).then(
    (running) => {
      const stop = (): void => {
        running.stop().finally(() => process.exit(0));
      };
      process.on('message', (message: ToCollector) => {
        if (message.kind === 'stop') stop();
        else
          running.setDay(message.day ?? undefined).then(
            () => tell({ kind: 'day' }),
            (error: Error) => tell({ kind: 'failed', message: error.stack ?? String(error) }),
          );
      });
      // The first process is gone, kill -9 included, and its database with it.
      process.once('disconnect', stop);
      tell({ kind: 'serving' });
    },
    (error: Error) => {
      tell({ kind: 'failed', message: error.stack ?? String(error) });
      process.exitCode = 1;
      process.disconnect?.();
    },
  );
});
