import type { Clock } from '../../platform/clock/clock.ts';
import type { Door } from '../../platform/database/door.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import type { Logger } from '../../platform/log/log.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { anchorText } from './anchor.rules.ts';
import { keepAnchor } from './anchors.ts';
import { endLog } from './end-log.ts';
import { lastSeal } from './ledger.sql.ts';
import { sealLog } from './seal-log.ts';

/** Where heads go, outside the database: the data folder, and an address when one is set. */
export type Outside = { data: string; mailTo?: string | undefined };

export const sealLogJob = (door: Door, clock: Clock, log: Logger, { data }: Outside): JobKind => ({
  name: 'seal-log',
  every: '* * * * *',
  async run() {
    const head = await sealLog(door, clock);
    if (!head) return;
    await keepAnchor(data, head);
    log.info({ seal: head.no }, 'the access log was sealed');
  },
});

export const endLogJob = (door: Door, clock: Clock, log: Logger): JobKind => ({
  name: 'end-log',
  every: '40 3 * * *',
  async run() {
    const ended = await endLog(door, clock());
    if (ended > 0) log.info({ ended }, 'lines of the access log ended after their term');
  },
});

/** Once a day the head leaves by mail: what lies in a mailbox elsewhere can't be cut off here. */
export const mailAnchorJob = (door: Door, clock: Clock, to: string): JobKind => ({
  name: 'mail-log-anchor',
  every: '10 4 * * *',
  run: () =>
    door.transaction({ kind: 'job', name: 'mail-log-anchor' }, async (tx) => {
      const head = await lastSeal(tx);
      if (!head) return;
      const anchor = anchorText(head);
      const body = [
        'Bewaar dit bericht buiten dit systeem.',
        'Zo is later te zien of er iets uit het logboek van inzage is weggehaald.',
        '',
        anchor,
        '',
        `Nakijken: aanzet log verify --anchor ${anchor.split(' ')[0]}`,
      ].join('\n');
      await queueMail(tx, { to, subject: `Zegel ${head.no} van het logboek`, body, kind: 'notice' }, clock());
    }),
});

/** All that keeps the log. */
export const logJobs = (door: Door, clock: Clock, log: Logger, outside: Outside): JobKind[] => [
  sealLogJob(door, clock, log, outside),
  endLogJob(door, clock, log),
  ...(outside.mailTo ? [mailAnchorJob(door, clock, outside.mailTo)] : []),
];
