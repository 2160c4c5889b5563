import { addDays, type Clock } from '../../platform/clock/clock.ts';
import type { Door } from '../../platform/database/door.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import type { Mailbox } from '../../platform/mail/incoming/mailbox.ts';
import { allOrganisations } from '../cases/index.ts';
import { emptyOldMail, forgetTaken } from '../mail/index.ts';
import { type FetchParts, fetchMail, type OpenBox } from './fetch-mail.ts';
import { FETCH_MAIL } from './find-case.ts';

const FORGET_MAIL = 'forget-mail';
/** As long as mail that we sent: src/govern/privacy/terms.rules.ts. */
const DAYS = 30;
const NOTES_DAYS = 400;

export type MailReading = { job: JobKind; watch(): { stop(): Promise<void> } };

/**
 * Every minute, and at once when a mailbox says that something came (IMAP IDLE, RFC 2177).
 * One reading at a time here; another machine that reads the same mailbox takes nothing in twice.
 */
export const readMail = (parts: FetchParts, boxes: () => Promise<readonly OpenBox[]>): MailReading => {
  let busy: Promise<void> = Promise.resolve();
  const read = (which: readonly OpenBox[]): Promise<void> => {
    busy = busy.then(async () => {
      for (const box of which) await fetchMail(parts, box);
    });
    return busy;
  };
  return {
    job: { name: FETCH_MAIL, every: '* * * * *', run: async () => read(await boxes()) },
    watch() {
      const ending = new AbortController();
      const watching = boxes().then((all) =>
        Promise.all(all.map((box) => watchOne(box, () => read([box]), ending.signal))),
      );
      return {
        async stop() {
          ending.abort();
          await Promise.allSettled([watching, busy]);
        },
      };
    },
  };
};

const A_MINUTE = 60_000;
const LONGEST_WAIT = 30 * A_MINUTE;

const watchOne = async (box: OpenBox, read: () => Promise<void>, ending: AbortSignal): Promise<void> => {
  while (!ending.aborted) {
    let mailbox: Mailbox | undefined;
    try {
      mailbox = await box.open();
      if (!mailbox.canIdle) return;
      await mailbox.news(9 * A_MINUTE, ending);
      if (!ending.aborted) await read();
    } catch {
      // The minute's reading says what is wrong; this only tries again later.
      await pause(Math.min(5 * A_MINUTE, LONGEST_WAIT), ending);
    } finally {
      await mailbox?.close();
    }
  }
};

const pause = (ms: number, ending: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    timer.unref();
    ending.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });

/** Of mail that needed nobody only that it came stays, after a month. */
export const forgetMailJob = (door: Door, clock: Clock): JobKind => ({
  name: FORGET_MAIL,
  every: '40 3 * * *',
  async run() {
    const now = clock();
    const all = await door.transaction({ kind: 'job', name: FORGET_MAIL }, allOrganisations);
    for (const organisation of all)
      await door.transaction({ kind: 'job', name: FORGET_MAIL, organisation }, (tx) =>
        emptyOldMail(tx, organisation, addDays(now, -DAYS)),
      );
    await door.transaction({ kind: 'job', name: FORGET_MAIL }, (tx) =>
      forgetTaken(tx, addDays(now, -NOTES_DAYS)),
    );
  },
});
