import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';

/** What the operator decides: by environment, or by a flag of the same meaning, which then wins. */
export interface Settings {
  port: number;
  host: string;
  /** The folder for all that is kept on this machine. */
  data: string;
  /** One's own PostgreSQL: the login of the database's owner, or else of the application. */
  databaseUrl?: string | undefined;
  /** The application's login there, when it isn't to be made by Aanzet. */
  appDatabaseUrl?: string | undefined;
  /** How people reach this installation; without it, the address it listens on. */
  publicOrigin?: string | undefined;
  mail?: { url: string; from: string } | undefined;
  logLevel: string;
  /** Of the keyring; without it, one that is kept in the data folder. Several machines need the same. */
  secret?: string | undefined;
  /** How many processes serve pages; with 1, the first process does so itself. */
  processes: number;
  /** Whether an empty database gets the demo region. */
  demo: boolean;
}

export interface Flags {
  port?: string | undefined;
  host?: string | undefined;
  data?: string | undefined;
  demo?: boolean | undefined;
}

export interface WrongSetting {
  name: string;
  found: string;
  expected: string;
}

export type SettingsRead = { kind: 'ok'; settings: Settings } | { kind: 'wrong'; settings: WrongSetting[] };

const postgresUrl = z
  .url({ protocol: /^postgres(ql)?$/ })
  .refine((text) => (URL.parse(text)?.pathname.length ?? 0) > 1, { error: 'no database named' });
const expectedPostgres = 'an address such as postgres://role:password@host:5432/database';

/** Per variable: its form, and in words what was expected. */
const forms = {
  PORT: {
    form: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65535)),
    expected: 'a number from 0 to 65535 (0: any free port)',
  },
  HOST: {
    form: z.string().regex(/^[\w.:-]+$/),
    expected: 'an address or name to listen on, such as 127.0.0.1',
  },
  AANZET_DATA: { form: z.string(), expected: 'a folder' },
  DATABASE_URL: { form: postgresUrl, expected: expectedPostgres },
  AANZET_APP_DATABASE_URL: { form: postgresUrl, expected: expectedPostgres },
  AANZET_PUBLIC_ORIGIN: {
    form: z
      .url({ protocol: /^https?$/ })
      .refine((text) => URL.parse(text)?.origin === text.replace(/\/$/, '')),
    expected: 'an origin without a path, such as https://aanzet.example.nl',
  },
  AANZET_MAIL_URL: {
    form: z.url({ protocol: /^smtps?$/ }),
    expected: 'an address such as smtp://name:password@host:587',
  },
  AANZET_MAIL_FROM: {
    form: z.string().regex(/^([^<>]+<[^@<>\s]+@[^@<>\s]+>|[^@<>\s]+@[^@<>\s]+)$/),
    expected: 'a sender such as Aanzet <post@example.nl>',
  },
  AANZET_PROCESSES: {
    form: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(64)),
    expected: 'how many processes serve pages, from 1 to 64',
  },
  AANZET_SECRET: { form: z.string().min(24), expected: 'at least 24 random characters' },
  AANZET_LOG_LEVEL: {
    form: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']),
    expected: 'silent, fatal, error, warn, info, debug or trace',
  },
} as const;

type Name = keyof typeof forms;

/** More than these only when asked for: each takes about 100 MB. */
const MOST_PROCESSES = 4;

/** Reads all settings, or names every one that is wrong. Empty counts as not set. */
export function readSettings(
  environment: Record<string, string | undefined>,
  flags: Flags = {},
): SettingsRead {
  const given = { ...environment };
  if (flags.port !== undefined) given.PORT = flags.port;
  if (flags.host !== undefined) given.HOST = flags.host;
  if (flags.data !== undefined) given.AANZET_DATA = flags.data;
  const wrong: WrongSetting[] = [];
  const read = <N extends Name>(name: N): z.output<(typeof forms)[N]['form']> | undefined => {
    const text = given[name]?.trim();
    if (text === undefined || text === '') return undefined;
    const result = forms[name].form.safeParse(text);
    if (result.success) return result.data as z.output<(typeof forms)[N]['form']>;
    wrong.push({
      name: nameShown(name, flags),
      found: withoutPassword(text),
      expected: forms[name].expected,
    });
    return undefined;
  };
  const mailUrl = read('AANZET_MAIL_URL');
  const mailFrom = read('AANZET_MAIL_FROM');
  if (
    mailUrl !== undefined &&
    mailFrom === undefined &&
    !wrong.some(({ name }) => name === 'AANZET_MAIL_FROM')
  ) {
    wrong.push({
      name: 'AANZET_MAIL_FROM',
      found: 'nothing',
      expected: `${forms.AANZET_MAIL_FROM.expected}, since AANZET_MAIL_URL is set`,
    });
  }
  const settings: Settings = {
    port: read('PORT') ?? 4300,
    host: read('HOST') ?? '127.0.0.1',
    data: resolve(read('AANZET_DATA') ?? '.aanzet'),
    databaseUrl: read('DATABASE_URL'),
    appDatabaseUrl: read('AANZET_APP_DATABASE_URL'),
    publicOrigin: read('AANZET_PUBLIC_ORIGIN')?.replace(/\/$/, ''),
    mail: mailUrl === undefined || mailFrom === undefined ? undefined : { url: mailUrl, from: mailFrom },
    logLevel: read('AANZET_LOG_LEVEL') ?? 'warn',
    secret: read('AANZET_SECRET'),
    processes: read('AANZET_PROCESSES') ?? Math.min(availableParallelism(), MOST_PROCESSES),
    demo: flags.demo ?? true,
  };
  return wrong.length === 0 ? { kind: 'ok', settings } : { kind: 'wrong', settings: wrong };
}

function nameShown(name: Name, flags: Flags): string {
  if (name === 'PORT' && flags.port !== undefined) return '--port';
  if (name === 'HOST' && flags.host !== undefined) return '--host';
  if (name === 'AANZET_DATA' && flags.data !== undefined) return '--data';
  return name;
}

/** A mistyped address may still hold a password. */
function withoutPassword(text: string): string {
  return text.replace(/(:\/\/[^:@/]*:)[^@]*@/, '$1…@');
}
