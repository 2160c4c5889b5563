import { acts } from './collector/acts.ts';
import { databaseOptions } from './settings-or-problem.ts';
import { type Verb, WrongUse } from './verb.ts';

const list = Object.entries(acts).map(([name, { usage, about }]) => `  ${name} ${usage}`.padEnd(58) + about);

export const collector: Verb = {
  usage: '[ACT …] [--port N] [--host ADDRESS] [--data DIR]',
  about: [
    'The collector issues blind tokens and takes in verdicts: a process of its own, best run by an independent body.',
    'Without an act it starts, with its own PostgreSQL in --data (.aanzet-collector), or AANZET_COLLECTOR_DATABASE_URL.',
    ...list,
  ].join('\n'),
  options: {
    port: { type: 'string', value: 'N', about: 'the port to listen on (AANZET_COLLECTOR_PORT; 4301)' },
    host: { type: 'string', value: 'ADDRESS', about: 'the address to listen on (HOST; 127.0.0.1)' },
    out: { type: 'string', value: 'FILE', about: 'where to' },
    forms: { type: 'boolean', about: 'print-cards: with all questions on each, to fill in with a pen' },
    'send-to': {
      type: 'string',
      value: 'ADDRESS',
      about: 'print-cards --forms: where to; lines parted by /',
    },
    received: { type: 'boolean', about: 'council-share: it is on paper; forget it here' },
    replace: { type: 'boolean', about: 'register: put this key in the place of another' },
    ...databaseOptions,
  },
  async run(call) {
    const [name = 'start', ...rest] = call.arguments;
    const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
    if (!act) throw new WrongUse(`the collector knows no "${name}"`);
    return (await act.load())({ ...call, arguments: rest });
  },
};
