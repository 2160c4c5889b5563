import type { Clock } from '../../platform/clock/clock.ts';
import type { Door } from '../../platform/database/door.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import type { Logger } from '../../platform/log/log.ts';
import { ERASE } from './ask-erasure.ts';
import { unfinishedErasures } from './erasure.sql.ts';
import { keepLedger } from './ledger.ts';
import { refusalOf } from './refusal.rules.ts';
import { retain } from './retain.ts';
import { runErasure } from './run-erasure.ts';

/** Right after it was asked, and as a sweep for what was broken off. */
const eraseJob = (door: Door, clock: Clock, log: Logger, data: string): JobKind => ({
  name: ERASE,
  every: '*/10 * * * *',
  async run({ erasure }) {
    // A disk that is full keeps nobody's data here for longer.
    await keepLedger(door, data).catch((error) =>
      log.error({ err: error }, 'the list of erasures is not kept'),
    );
    const all =
      typeof erasure === 'string'
        ? [erasure]
        : await door.transaction({ kind: 'job', name: ERASE }, unfinishedErasures);
    // One that breaks off never holds up the others.
    const broken: unknown[] = [];
    for (const one of all)
      await runErasure(door, one, clock()).catch((error) => {
        log.error({ err: error, erasure: one, ...refusalOf(error) }, 'erasing broke off');
        broken.push(error);
      });
    if (all.length > broken.length) log.info({ erasures: all.length - broken.length }, 'erased');
    if (broken.length > 0) throw broken[0];
  },
});

/** Each night: what is past its term goes, and how much that was is written down. */
const retainJob = (door: Door, clock: Clock, log: Logger): JobKind => ({
  name: 'retain',
  every: '40 2 * * *',
  async run() {
    const removed = await retain(door, clock());
    log.info({ removed }, 'terms applied');
  },
});

/** `data`: the folder in which the list of erasures is kept */
export const privacyJobs = (door: Door, clock: Clock, log: Logger, data: string): JobKind[] => [
  eraseJob(door, clock, log, data),
  retainJob(door, clock, log),
];
