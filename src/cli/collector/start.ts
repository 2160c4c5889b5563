import { join } from 'node:path';
import { startCollector } from '../../judge/collector/index.ts';
import { listenProblem } from '../../platform/listen-problem.rules.ts';
import { stopSignal } from '../stop-signal.ts';
import { textOption } from '../verb.ts';
import type { Act } from './acts.ts';
import { collectorDatabase, collectorSettings } from './collector-settings.ts';

const USUAL_PORT = 4301;

export const start: Act = async (call) => {
  const settings = collectorSettings(call);
  const { collector, host } = settings;
  const port = textOption(call, 'port') === undefined ? (collector.port ?? USUAL_PORT) : settings.port;
  const stopping = stopSignal(call.environment);
  const running = await startCollector(
    {
      database: collectorDatabase(settings),
      ...{ port, host, origin: collector.origin, relay: collector.relay, name: collector.name },
      beside: false,
      keysDir: collector.keys,
      logLevel: settings.logLevel,
      trustedProxies: settings.trustedProxies,
      assetsDir: join(import.meta.dirname, 'assets'),
    },
    call.say,
  ).catch((error: NodeJS.ErrnoException) => {
    throw listenProblem(host, port, error.code) ?? error;
  });
  const { origin } = running;
  call.print(call.json ? JSON.stringify({ origin, port: running.port }) : welcome(origin, settings.data));
  const reason = await Promise.race([stopping, running.ended.then(() => 'ended' as const)]);
  call.say(reason === 'ended' ? '\nIts PostgreSQL has ended by itself.' : '\nStopping …');
  await running.stop();
  if (reason === 'ended') return 1;
  call.say('Stopped. Everything is kept.');
  return 0;
};

const welcome = (origin: string, data: string): string =>
  `\nThe collector is at ${origin}; its data and keys are in ${data}.\nAn organisation is let in with: aanzet collector register\n\nStop with Ctrl-C.`;
