import { z } from 'zod';
import { trustedProxies } from './http/network-of.ts';

export type MailboxSettings = {
  /** the slug of the organisation whose mailbox it is; undefined: that of the installation, read by its desk */
  organisation: string | undefined;
  url: string;
};

const postgresUrl = z
  .url({ protocol: /^postgres(ql)?$/ })
  .refine((text) => (URL.parse(text)?.pathname.length ?? 0) > 1, { error: 'no database named' });
const expectedPostgres = 'an address such as postgres://role:password@host:5432/database';

const origin = z
  .url({ protocol: /^https?$/ })
  .refine((text) => URL.parse(text)?.origin === text.replace(/\/$/, ''));
const expectedOrigin = 'an origin without a path, such as https://aanzet.example.nl';

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
export const forms = {
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
  AANZET_PUBLIC_ORIGIN: { form: origin, expected: expectedOrigin },
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
    form: z.enum(['yes', 'region', 'no']),
    expected: 'yes, no, or region (the demo without its told quarters of verdicts)',
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
  AANZET_COLLECTOR_PORT: {
    form: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65535)),
    expected: 'a number from 0 to 65535 (0: any free port)',
  },
  AANZET_COLLECTOR_ORIGIN: { form: origin, expected: expectedOrigin },
  AANZET_COLLECTOR_URL: {
    form: origin,
    expected: `of a collector that an independent body runs, ${expectedOrigin}`,
  },
  AANZET_COLLECTOR_NAME: { form: z.string().max(80), expected: 'a name of at most 80 characters' },
  AANZET_COLLECTOR_RELAY: {
    form: z.url({ protocol: /^https?$/ }),
    expected: 'the address of a relay that passes verdicts on, such as https://relay.example.nl/oordeel',
  },
  AANZET_COLLECTOR_DATABASE_URL: { form: postgresUrl, expected: expectedPostgres },
  AANZET_COLLECTOR_KEYS: { form: z.string(), expected: 'a folder' },
  AANZET_LOG_LEVEL: {
    form: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']),
    expected: 'silent, fatal, error, warn, info, debug or trace',
  },
} as const;
