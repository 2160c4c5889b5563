import { type Running, startAanzet } from '../main.ts';
import { paths } from '../paths.ts';
import { databaseOptions, settingsOf } from './settings-or-problem.ts';
import { stopSignal } from './stop-signal.ts';
import type { Call, ExitCode, Verb } from './verb.ts';

export const start: Verb = {
  usage: '[--port N] [--host ADDRESS] [--data DIR] [--no-demo]',
  about:
    'Starts PostgreSQL (or uses DATABASE_URL), migrates, fills an empty database with the demo region, and serves.',
  options: {
    port: { type: 'string', value: 'N', about: 'the port to listen on (PORT; 4300)' },
    host: { type: 'string', value: 'ADDRESS', about: 'the address to listen on (HOST; 127.0.0.1)' },
    ...databaseOptions,
    'no-demo': { type: 'boolean', about: 'no demo region: set up for real (AANZET_DEMO=no)' },
  },
  async run(call) {
    const settings = settingsOf(call);
    const stopping = stopSignal(call.environment);
    const abort = new AbortController();
    void stopping.then(() => abort.abort());
    const running = await startAanzet({ settings, say: call.say, signal: abort.signal }).catch((error) => {
      if (abort.signal.aborted) return undefined;
      throw error;
    });
    if (running === undefined) {
      call.say('Stopped before it had begun.');
      return 0;
    }
    const { address, collector, people, setUp } = running;
    call.print(call.json ? JSON.stringify({ address, collector, people, setUp }) : welcome(running));
    return untilStopped(running, stopping, call);
  },
};

async function untilStopped(running: Running, stopping: Promise<string>, call: Call): Promise<ExitCode> {
  const reason = await Promise.race([stopping, running.ended.then(() => 'ended' as const)]);
  call.say(
    reason === 'ended' ? '\nPostgreSQL has ended by itself; its log is in the data folder.' : '\nStopping …',
  );
  await running.stop();
  if (reason === 'ended') return 1;
  call.say('Stopped. Everything is kept.');
  return 0;
}

function welcome({ address, collector, people, setUp }: Running): string {
  const names = 2 + Math.max(0, ...people.map(({ name }) => name.length));
  const roles = 2 + Math.max(0, ...people.map(({ role }) => role.length));
  const lines = people.map(
    ({ name, role, href }) => `  ${name.padEnd(names)}${role.padEnd(roles)}${address}${href}`,
  );
  const demo = people.length === 0 ? [] : ['', 'This is the demo region. Sign in as one of them:', ...lines];
  return [
    '',
    `Aanzet is at ${address}`,
    `Verdicts come in at ${collector}`,
    ...demo,
    ...(setUp ? toSetUp(address, setUp.code) : []),
    '',
    'Stop with Ctrl-C.',
  ].join('\n');
}

const toSetUp = (address: string, code: string): string[] => [
  '',
  'Nobody has set up this installation yet. Do that in a browser:',
  `  ${address}${paths.setUp.code()}`,
  `  code: ${code}`,
  'The code works once, for a day. A new start gives a new one.',
];
