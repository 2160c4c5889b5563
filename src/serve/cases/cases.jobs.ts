import { absencesFrom, activeMembers, covers, findMember } from '../../govern/teams/index.ts';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Door, Tx } from '../../platform/database/door.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import { dayOf } from '../../platform/language/dates.ts';
import type { Logger } from '../../platform/log/log.ts';
import { freeTasksOf, takersOf } from '../processes/index.ts';
import { breakOverdue } from '../promises/index.ts';
import { allOrganisations, findCase } from './cases.sql.ts';
import { escalate } from './escalate.ts';
import { overdueHandovers } from './handovers.sql.ts';
import { INTRODUCE, introduce } from './introduce.ts';
import { countOpenCases, keepLoads } from './load.sql.ts';
import { ESCALATE } from './propose-next.ts';
import { overdueAlarms, passAlarm } from './raise-alarm.ts';

const job = (organisation: string, name: string) => ({ kind: 'job', organisation, name }) as const;

/** Also who has none: else an old number would stay. */
const loadsOf = async (tx: Tx, organisation: string): Promise<Map<string, number>> => {
  const counted = await countOpenCases(tx, organisation);
  return new Map((await activeMembers(tx, organisation)).map(({ id }) => [id, counted.get(id) ?? 0]));
};

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
      const { overdue, alarms } = await door.transaction(job(one, ESCALATE), async (tx) => {
        await breakOverdue(tx, one, now);
        const loads = await loadsOf(tx, one);
        await keepLoads(tx, one, loads, now);
        // Taken at the very moment at which she left: letting go did not see it.
        for (const taker of await takersOf(tx, one)) if (!loads.has(taker)) await freeTasksOf(tx, one, taker);
        const day = dayOf(now);
        const absences = await absencesFrom(tx, one, day);
        const away = absences.filter((absence) => covers(absence, day)).map(({ memberId }) => memberId);
        return {
          overdue: await overdueHandovers(tx, one, away, now),
          alarms: await overdueAlarms(tx, one, now),
        };
      });
      // One transaction each: an offer that can't be passed on doesn't hold up the others.
      for (const offer of overdue)
        await door.transaction(job(one, ESCALATE), (tx) => escalate(tx, offer, now));
      for (const alarm of alarms)
        await door.transaction(job(one, ESCALATE), (tx) => passAlarm(tx, alarm, now));
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
