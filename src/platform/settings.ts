import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { forms, type MailboxSettings } from './setting-forms.ts';

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
  /** Who takes in verdicts: a process beside us, or at `url` a collector that an independent body runs. */
  collector: CollectorSettings;
  /** Whether an empty database gets the demo region. */
  demo: boolean;
  /** Whether the quarters of verdicts that the demo tells are told too: a minute of work beside an open site. */
  demoVerdicts: boolean;
}

export interface CollectorSettings {
  /** undefined: the one after ours, or else any that is free */
  port?: number | undefined;
  /** how people reach it */
  origin?: string | undefined;
  /** as it calls itself on its pages */
  name?: string | undefined;
  url?: string | undefined;
  relay?: string | undefined;
  /** login of the owner of its database; without it, one of its own in the PostgreSQL that Aanzet brings */
  databaseUrl?: string | undefined;
  /** its key folder: in no database and no backup */
  keys: string;
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

type Name = keyof typeof forms;

export const SETTING_NAMES = Object.keys(forms) as readonly Name[];

/** Each of these may also stand in a file that AANZET_…_FILE names: an environment is read by more than one thinks. */
export const SECRET_SETTINGS = [
  'DATABASE_URL',
  'AANZET_APP_DATABASE_URL',
  'AANZET_COLLECTOR_DATABASE_URL',
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
    collector: {
      port: read('AANZET_COLLECTOR_PORT'),
      origin: read('AANZET_COLLECTOR_ORIGIN')?.replace(/\/$/, ''),
      name: read('AANZET_COLLECTOR_NAME'),
      url: read('AANZET_COLLECTOR_URL')?.replace(/\/$/, ''),
      relay: read('AANZET_COLLECTOR_RELAY'),
      databaseUrl: read('AANZET_COLLECTOR_DATABASE_URL'),
      keys: resolve(read('AANZET_COLLECTOR_KEYS') ?? join(data, 'collector-keys')),
    },
    sms: smsOf(read('AANZET_SMS_URL'), read('AANZET_SMS_HEADER'), read('AANZET_SMS_BODY')),
    ...demoWished(flags.demo, read('AANZET_DEMO') ?? 'yes'),
  };
  return wrong.length === 0 ? { kind: 'ok', settings } : { kind: 'wrong', settings: wrong };
}

const SMS_BODY = '{"to":"{to}","text":"{text}"}';
const smsOf = (url: string | undefined, header: string | undefined, body = SMS_BODY): Settings['sms'] =>
  url === undefined ? undefined : { url, header, body };

/** Asked for real by either way, it is real: a flag that was forgotten brings no made-up people. */
const demoWished = (
  flag: boolean | undefined,
  setting: 'yes' | 'region' | 'no',
): Pick<Settings, 'demo' | 'demoVerdicts'> => ({
  demo: flag !== false && setting !== 'no',
  demoVerdicts: flag !== false && setting === 'yes',
});

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
