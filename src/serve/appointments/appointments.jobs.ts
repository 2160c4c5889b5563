import type { Clock } from '../../platform/clock/clock.ts';
import type { Door, Tx } from '../../platform/database/door.ts';
import type { Site } from '../../platform/http/site.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import type { Logger } from '../../platform/log/log.ts';
import { allOrganisations } from '../cases/index.ts';
import { breakUnrecorded } from './break-unrecorded.ts';
import { TELL } from './event.ts';
import { sendReminders } from './send-reminders.ts';
import type { SendSms } from './sms.ts';
import { tellCustomers } from './tell-customer.ts';

const REMIND = 'remind-appointments';

export type Means = {
  /** undefined until this installation is set up */
  site(): Promise<Site | undefined>;
  /** the address that mail comes from */
  from: string;
  sms: SendSms | undefined;
};

type Work = (tx: Tx, organisation: string, site: Site, now: Date) => Promise<number>;
// A batch a transaction, until there is no more: one that is broken off did not touch the others.
const MOST_ROUNDS = 200;

/** For each organisation, or the one that asked for it: rounds of work until none is left. */
const each =
  (name: string, door: Door, clock: Clock, { site }: Means, works: readonly Work[]): JobKind['run'] =>
  async ({ organisation }) => {
    const here = await site();
    if (!here) return;
    const all =
      typeof organisation === 'string'
        ? [organisation]
        : await door.transaction({ kind: 'job', name }, allOrganisations);
    for (const one of all)
      for (const work of works)
        for (let round = 0; round < MOST_ROUNDS; round++) {
          const actor = { kind: 'job', organisation: one, name } as const;
          if ((await door.transaction(actor, (tx) => work(tx, one, here, clock()))) === 0) break;
        }
  };

const remindAll = async (door: Door, clock: Clock, { site, from, sms }: Means): Promise<unknown[]> => {
  const here = await site();
  if (!here) return [];
  const broken: unknown[] = [];
  for (const organisation of await door.transaction({ kind: 'job', name: REMIND }, allOrganisations)) {
    const actor = { kind: 'job', organisation, name: REMIND } as const;
    broken.push(...(await sendReminders(door, actor, { site: here, from, sms }, clock)));
  }
  return broken;
};

/** Mails what changed as soon as it did, and looks again in case that moment was missed; reminders every five minutes. */
export const appointmentJobs = (door: Door, clock: Clock, log: Logger, means: Means): JobKind[] => {
  const { from, sms } = means;
  if (!sms) log.info('text messages are off: AANZET_SMS_URL is not set');
  const tell: Work = (tx, organisation, site, now) => tellCustomers(tx, organisation, { site, from }, now);
  const settle: Work = (tx, organisation, _, now) => breakUnrecorded(tx, organisation, now);
  return [
    { name: TELL, every: '*/10 * * * *', run: each(TELL, door, clock, means, [tell]) },
    {
      name: REMIND,
      every: '*/5 * * * *',
      async run(told) {
        const broken = await remindAll(door, clock, means);
        await each(REMIND, door, clock, means, [settle])(told);
        if (broken.length > 0) throw broken[0];
      },
    },
  ];
};
