import type { Call, ExitCode } from '../verb.ts';

export type Act = (call: Call) => Promise<ExitCode>;

/** What is done at the collector's machine; loaded when asked for. */
export const acts: Readonly<Record<string, { usage: string; about: string; load: () => Promise<Act> }>> = {
  start: {
    usage: '',
    about: 'start it by itself',
    load: async () => (await import('./start.ts')).start,
  },
  register: {
    usage: 'ORGANISATION NAME KEY',
    about: 'let an organisation attest deliveries',
    load: async () => (await import('./register.ts')).register,
  },
  doctor: {
    usage: '',
    about: 'check settings, database, keys; say what to do',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  'print-keys': {
    usage: 'ORGANISATION QUARTER',
    about: 'the fingerprint of its keys, for the client council',
    load: async () => (await import('./print-keys.ts')).printKeys,
  },
  'council-share': {
    usage: 'ORGANISATION QUARTER [--received]',
    about: 'the council’s share of the key, to hand over on paper',
    load: async () => (await import('./council-share.ts')).councilShare,
  },
  'print-cards': {
    usage: 'ORGANISATION QUARTER GROUP [COUNT] [--forms] --out FILE',
    about: 'sealed cards for a verdict group, to print',
    load: async () => (await import('./after-closing.ts')).print,
  },
  'import-forms': {
    usage: 'FILE',
    about: 'read forms that were typed over from paper',
    load: async () => (await import('./after-closing.ts')).importFormsFile,
  },
  close: {
    usage: 'ORGANISATION QUARTER',
    about: 'close a quarter, 28 days after it ended',
    load: async () => (await import('./after-closing.ts')).close,
  },
  open: {
    usage: 'ORGANISATION QUARTER',
    about: 'open, count and destroy, with a share typed in',
    load: async () => (await import('./after-closing.ts')).open,
  },
  'council-set': {
    usage: 'ORGANISATION QUARTER --out FILE',
    about: 'all verdicts, shuffled, for the client council',
    load: async () => (await import('./after-closing.ts')).councilSet,
  },
  backup: {
    usage: '[--out FILE]',
    about: 'write its database to a file; never its keys',
    load: async () => (await import('./backup.ts')).backup,
  },
  restore: {
    usage: 'FILE',
    about: 'restore a backup into an empty database',
    load: async () => (await import('./backup.ts')).restore,
  },
};
