import { findMember } from '../../govern/teams/index.ts';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Door, Tx } from '../../platform/database/door.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import type { Logger } from '../../platform/log/log.ts';
import { breakOverdue } from '../promises/index.ts';
import { allOrganisations, findCase } from './cases.sql.ts';
import { escalate } from './escalate.ts';
import { overdueHandovers } from './handovers.sql.ts';
import { INTRODUCE, introduce } from './introduce.ts';
import { ESCALATE } from './propose-next.ts';

const job = (organisation: string, name: string) => ({ kind: 'job', organisation, name }) as const;

/** At the promised moment of each offer, and as a sweep in case that moment was missed. */
export const escalateJob = (door: Door, clock: Clock, log: Logger): JobKind => ({
  name: ESCALATE,
  every: '*/5 * * * *',
  async run({ organisation }) {
    const now = clock();
    const all =
      typeof organisation === 'string'
        ? [organisation]
        : await door.transaction({ kind: 'job', name: ESCALATE }, allOrganisations);
    for (const one of all) {
      const overdue = await door.transaction(job(one, ESCALATE), async (tx) => {
        await breakOverdue(tx, one, now);
        return overdueHandovers(tx, one, now);
      });
      // One transaction each: an offer that can't be passed on doesn't hold up the others.
      for (const offer of overdue)
        await door.transaction(job(one, ESCALATE), (tx) => escalate(tx, offer, now));
      if (overdue.length > 0) log.info({ organisation: one, escalated: overdue.length }, 'unanswered offers');
    }
  },
});

/** The host herself introduces her successor: a message has a sender of flesh and blood. */
const hostOf = async (
  tx: Tx,
  { organisation, caseId }: { organisation: string; caseId: string },
): Promise<Member | undefined> => {
  const desk = await findCase(tx, organisation, caseId);
  const host = desk && (await findMember(tx, organisation, desk.contactId));
  if (!host) return undefined;
  const { id: member, name, office, roles } = host;
  return { kind: 'member', organisation, member, name, office, roles };
};

export const introduceJob = (door: Door, clock: Clock): JobKind => ({
  name: INTRODUCE,
  async run({ organisation, caseId, to, contact, words: said }) {
    const words = {
      organisation: String(organisation),
      caseId: String(caseId),
      to: String(to),
      contact: String(contact),
      words: typeof said === 'string' ? said : '',
    };
    const host = await door.transaction(job(words.organisation, INTRODUCE), (tx) => hostOf(tx, words));
    if (host) await door.transaction(host, (tx) => introduce(tx, words, clock()));
  },
});

export const caseJobs = (door: Door, clock: Clock, log: Logger): JobKind[] => [
  escalateJob(door, clock, log),
  introduceJob(door, clock),
];
