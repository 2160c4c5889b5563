import { StartProblem } from '../platform/start-problem.ts';
import { helpOf, readCall } from './read-call.rules.ts';
import { type ExitCode, type Verb, WrongUse } from './verb.ts';

/** Loaded when asked for: a verb starts no slower because there are others. */
const verbs: Record<string, { about: string; load: () => Promise<Verb> }> = {
  start: {
    about: 'start the database and the site',
    load: async () => (await import('./start.ts')).start,
  },
  migrate: {
    about: 'bring the schema of the database up to date',
    load: async () => (await import('./migrate.ts')).migrate,
  },
  doctor: {
    about: 'check settings, database, roles, mail, clock and disk; say what to do',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  operator: {
    about: 'add an operator, or let one in again with a link',
    load: async () => (await import('./operator.ts')).verb,
  },
  import: {
    about: 'read offers or places from a file',
    load: async () => (await import('./import.ts')).verb,
  },
  export: {
    about: 'write offers to a file',
    load: async () => (await import('./export.ts')).verb,
  },
  match: {
    about: 'find offers for questions, from file to file, without a database',
    load: async () => (await import('./match.ts')).match,
  },
  mine: {
    about: 'what really happened, from an event log; without a database',
    load: async () => (await import('./mine.ts')).mine,
  },
  collector: {
    about: 'run the collector of verdicts by itself, and look after it',
    load: async () => (await import('./collector.ts')).collector,
  },
  recount: {
    about: 'recount a quarter of verdicts from its public export, without a database',
    load: async () => (await import('./recount.ts')).verb,
  },
  log: {
    about: 'check that the access log is whole, or print its last seal',
    load: async () => (await import('./log.ts')).verb,
  },
  backup: {
    about: 'write the whole database of this moment to a file',
    load: async () => (await import('./backup.ts')).backup,
  },
  restore: {
    about: 'restore a backup into an empty database',
    load: async () => (await import('./restore.ts')).restore,
  },
  'prove-backup': {
    about: 'make a backup and restore it elsewhere, to see that it can be done',
    load: async () => (await import('./prove-backup.ts')).proveBackup,
  },
  bench: {
    about: "run the project's own benchmarks",
    load: async () => (await import('./bench.ts')).bench,
  },
};

/** Ends the process with the verb's code, or lets it run on. */
export async function main(words: readonly string[]): Promise<void> {
  const [name, ...rest] = words;
  process.exitCode = await run(name, rest);
}

async function run(name: string | undefined, words: readonly string[]): Promise<ExitCode> {
  if (name === '--help' || name === '-h' || name === 'help') return done(() => print(overview()));
  const found = name === undefined || !Object.hasOwn(verbs, name) ? undefined : verbs[name];
  if (name === undefined || found === undefined) {
    if (name !== undefined) say(`aanzet: there is no verb "${name}".\n`);
    say(overview());
    return 2;
  }
  const verb = await found.load();
  try {
    const call = readCall(verb, words);
    if (call.help) return done(() => print(helpOf(name, verb)));
    return await verb.run({ ...call, environment: process.env, print, say });
  } catch (error) {
    return explained(error, name, verb);
  }
}

function explained(error: unknown, name: string, verb: Verb): ExitCode {
  if (error instanceof WrongUse) {
    say(`aanzet ${name}: ${error.message}\n\n${helpOf(name, verb)}`);
    return 2;
  }
  if (error instanceof StartProblem) {
    say(`\naanzet: ${error.message}\n${error.advice}`);
    return error.code === 'wrong-settings' ? 2 : 1;
  }
  say(`aanzet ${name}: ${error instanceof Error ? error.stack : String(error)}`);
  return 1;
}

function overview(): string {
  const lines = Object.entries(verbs).map(([name, { about }]) => `  ${name.padEnd(14)}${about}`);
  return ['aanzet <verb> [options]', '', ...lines, '', '`aanzet <verb> --help` tells more.'].join('\n');
}

function done(work: () => void): ExitCode {
  work();
  return 0;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
