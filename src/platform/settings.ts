import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { trustedProxies } from './http/network-of.ts';

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
  /** Mailboxes that are read, and the address under which answers arrive; none unless asked for. */
  mailboxes: MailboxSettings[];
  replyAddress?: string | undefined;
  /** Where the last seal of the access log is sent each day, to be kept outside. */
  anchorMail?: string | undefined;
  logLevel: string;
  /** Of the keyring; without it, one that is kept in the data folder. Several machines need the same. */
  secret?: string | undefined;
  /** Addresses and ranges of the proxies before us, whose X-Forwarded-For is believed; without them, nobody's. */
  trustedProxies: string;
  /** How many processes serve pages; with 1, the first process does so itself. */
  processes: number;
  /** Where backups go, how many of them stay, and what seals them. */
  backups: { dir: string; keep: number; passphrase: string | undefined };
  /** Where figures for Prometheus are; nowhere unless asked for. */
  metrics?: { port: number; host: string } | undefined;
  /** Whether the public PDOK Locatieserver is asked where a postcode is that the table of places does not know. */
  pdok: boolean;
  /** The service that sends text messages; none unless asked for. */
  sms?: { url: string; header: string | undefined; body: string } | undefined;
  /** Whether an empty database gets the demo region. */
  demo: boolean;
}

export type MailboxSettings = {
  /** the slug of the organisation whose mailbox it is; undefined: that of the installation, read by its desk */
  organisation: string | undefined;
  url: string;
};

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

/** 'kwikstaart imaps://…', one a line. */
function mailboxLines(text: string, context: z.RefinementCtx): MailboxSettings[] {
  return text.split(/[\n;]+/).flatMap((line) => {
    if (line.trim() === '') return [];
    const [organisation, url = '', more] = line.trim().split(/\s+/);
    if (more === undefined && /^imaps?:$/.test(URL.parse(url)?.protocol ?? ''))
      return [{ organisation, url }];
    context.addIssue({ code: 'custom', message: 'no mailbox' });
    return [];
  });
}

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
  AANZET_ANCHOR_MAIL: { form: z.email(), expected: 'an e-mail address' },
  AANZET_IMAP_URL: {
    form: z.url({ protocol: /^imaps?$/ }).transform((url) => [{ organisation: undefined, url }]),
    expected: 'an address such as imaps://name:password@host/INBOX',
  },
  AANZET_IMAP_ORGANISATIONS: {
    form: z.string().transform(mailboxLines),
    expected: 'a line per organisation: its short name, a space, imaps://name:password@host/INBOX',
  },
  AANZET_REPLY_ADDRESS: {
    form: z.string().regex(/^[^@<>\s+]{1,20}@[^@<>\s]+$/),
    expected:
      'the address of that mailbox, such as post@example.nl, that also receives post+anything@example.nl',
  },
  AANZET_TRUSTED_PROXIES: {
    form: z.string().refine((listed) => trustedProxies(listed) !== undefined),
    expected: 'addresses or ranges, such as 127.0.0.1, 10.0.0.0/8',
  },
  AANZET_PROCESSES: {
    form: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(64)),
    expected: 'how many processes serve pages, from 1 to 64',
  },
  AANZET_SECRET: { form: z.string().min(24), expected: 'at least 24 random characters' },
  AANZET_DEMO: {
    form: z.enum(['yes', 'no']).transform((word) => word === 'yes'),
    expected: 'yes or no',
  },
  AANZET_BACKUP_DIR: { form: z.string(), expected: 'a folder' },
  AANZET_BACKUP_KEEP: {
    form: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(10_000)),
    expected: 'how many backups stay (0: none is made by itself)',
  },
  AANZET_BACKUP_PASSPHRASE: { form: z.string().min(12), expected: 'a sentence of at least 12 characters' },
  AANZET_METRICS_PORT: {
    form: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65535)),
    expected: 'a number from 0 to 65535 (0: any free port)',
  },
  AANZET_METRICS_HOST: {
    form: z.string().regex(/^[\w.:-]+$/),
    expected: 'an address or name to listen on, such as 127.0.0.1',
  },
  AANZET_PDOK: {
    form: z.enum(['on', 'off']).transform((word) => word === 'on'),
    expected: 'on or off',
  },
  AANZET_SMS_URL: {
    form: z.url({ protocol: /^https?$/ }),
    expected: 'where the service takes a text message, such as https://sms.example.nl/send',
  },
  AANZET_SMS_HEADER: {
    form: z.string().regex(/^[\w-]+:\s*\S/),
    expected: 'a header with the key of that service, such as Authorization: Bearer …',
  },
  AANZET_SMS_BODY: {
    form: z.string().refine((text) => text.includes('{to}') && text.includes('{text}')),
    expected: 'what is posted there, with {to} and {text} in it',
  },
  AANZET_LOG_LEVEL: {
    form: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']),
    expected: 'silent, fatal, error, warn, info, debug or trace',
  },
} as const;

type Name = keyof typeof forms;

export const SETTING_NAMES = Object.keys(forms) as readonly Name[];

/** Each of these may also stand in a file that AANZET_…_FILE names: an environment is read by more than one thinks. */
export const SECRET_SETTINGS = [
  'DATABASE_URL',
  'AANZET_APP_DATABASE_URL',
  'AANZET_MAIL_URL',
  'AANZET_IMAP_URL',
  'AANZET_IMAP_ORGANISATIONS',
  'AANZET_SECRET',
  'AANZET_BACKUP_PASSPHRASE',
  'AANZET_SMS_HEADER',
] as const satisfies readonly Name[];

/** Nothing of these is repeated, not even when they are wrong. */
const SHOWN_AS_DOTS: readonly Name[] = ['AANZET_SECRET', 'AANZET_BACKUP_PASSPHRASE', 'AANZET_SMS_HEADER'];

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
  for (const name of SECRET_SETTINGS) {
    const problem = fromFile(name, given);
    if (problem !== undefined) wrong.push(problem);
  }
  const read = <N extends Name>(name: N): z.output<(typeof forms)[N]['form']> | undefined => {
    const text = given[name]?.trim();
    if (text === undefined || text === '') return undefined;
    const result = forms[name].form.safeParse(text);
    if (result.success) return result.data as z.output<(typeof forms)[N]['form']>;
    wrong.push({
      name: nameShown(name, flags),
      found: SHOWN_AS_DOTS.includes(name) ? '…' : withoutPassword(text),
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
  const data = resolve(read('AANZET_DATA') ?? '.aanzet');
  const metricsPort = read('AANZET_METRICS_PORT');
  const metricsHost = read('AANZET_METRICS_HOST') ?? '127.0.0.1';
  const settings: Settings = {
    port: read('PORT') ?? 4300,
    host: read('HOST') ?? '127.0.0.1',
    data,
    databaseUrl: read('DATABASE_URL'),
    appDatabaseUrl: read('AANZET_APP_DATABASE_URL'),
    publicOrigin: read('AANZET_PUBLIC_ORIGIN')?.replace(/\/$/, ''),
    mail: mailUrl === undefined || mailFrom === undefined ? undefined : { url: mailUrl, from: mailFrom },
    mailboxes: [...(read('AANZET_IMAP_URL') ?? []), ...(read('AANZET_IMAP_ORGANISATIONS') ?? [])],
    replyAddress: read('AANZET_REPLY_ADDRESS') ?? addressIn(mailFrom),
    anchorMail: read('AANZET_ANCHOR_MAIL'),
    logLevel: read('AANZET_LOG_LEVEL') ?? 'warn',
    secret: read('AANZET_SECRET'),
    trustedProxies: read('AANZET_TRUSTED_PROXIES') ?? '',
    processes: read('AANZET_PROCESSES') ?? Math.min(availableParallelism(), MOST_PROCESSES),
    backups: {
      dir: resolve(read('AANZET_BACKUP_DIR') ?? join(data, 'backups')),
      keep: read('AANZET_BACKUP_KEEP') ?? 7,
      passphrase: read('AANZET_BACKUP_PASSPHRASE'),
    },
    metrics: metricsPort === undefined ? undefined : { port: metricsPort, host: metricsHost },
    pdok: read('AANZET_PDOK') ?? false,
    sms: smsOf(read('AANZET_SMS_URL'), read('AANZET_SMS_HEADER'), read('AANZET_SMS_BODY')),
    demo: demoWished(flags.demo, read('AANZET_DEMO')),
  };
  return wrong.length === 0 ? { kind: 'ok', settings } : { kind: 'wrong', settings: wrong };
}

const SMS_BODY = '{"to":"{to}","text":"{text}"}';
const smsOf = (url: string | undefined, header: string | undefined, body = SMS_BODY): Settings['sms'] =>
  url === undefined ? undefined : { url, header, body };

/** Asked for real by either way, it is real: a flag that was forgotten brings no made-up people. */
const demoWished = (flag: boolean | undefined, setting: boolean | undefined): boolean =>
  flag !== false && setting !== false;

/** Puts what the file says in the place of the setting itself. */
function fromFile(name: Name, given: Record<string, string | undefined>): WrongSetting | undefined {
  const path = given[`${name}_FILE`]?.trim();
  if (!path) return undefined;
  if (given[name]?.trim())
    return { name: `${name}_FILE`, found: path, expected: `nothing, since ${name} is set` };
  try {
    given[name] = readFileSync(path, 'utf8').trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { name: `${name}_FILE`, found: path, expected: `a file that can be read (${code})` };
  }
  if (given[name] !== '') return undefined;
  return { name: `${name}_FILE`, found: path, expected: 'a file with the setting in it; it is empty' };
}

function nameShown(name: Name, flags: Flags): string {
  if (name === 'PORT' && flags.port !== undefined) return '--port';
  if (name === 'HOST' && flags.host !== undefined) return '--host';
  if (name === 'AANZET_DATA' && flags.data !== undefined) return '--data';
  return name;
}

/** 'Aanzet <post@example.nl>' → 'post@example.nl' */
const addressIn = (from: string | undefined): string | undefined =>
  from === undefined ? undefined : (/<([^<>]+)>/.exec(from)?.[1] ?? from);

/** A mistyped address may still hold a password. */
function withoutPassword(text: string): string {
  return text.replace(/(:\/\/[^:@/]*:)[^@]*@/g, '$1…@');
}
