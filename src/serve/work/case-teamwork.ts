import { absencesFrom, listTeams, type Team, whoAnswers } from '../../govern/teams/index.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import {
  type Alarm,
  type Case,
  type CaseTeam,
  countOpenCases,
  mayAcceptAlarm,
  mayAskTeams,
  mayOfferHandover,
  openAlarm,
  teamsInCase,
} from '../cases/index.ts';

/** Who else works in a case, what rings, and who answers while its contact is away. */
export type Teamwork = {
  alarm: Alarm | undefined;
  lead: Team | undefined;
  joined: (CaseTeam & { name: string })[];
  /** teams that could be asked along */
  others: Team[];
  away: { until: string | null; by: string | null } | undefined;
  /** colleagues who are away today: nobody hands over to them */
  gone: ReadonlySet<string>;
  loads: ReadonlyMap<string, number>;
  may: { accept: boolean; withdraw: boolean; teams: boolean };
};

export const teamworkOf = async (tx: Tx, member: Member, of: Case, now: Date): Promise<Teamwork> => {
  const { organisation } = member;
  const day = dayOf(now);
  const alarm = await openAlarm(tx, organisation, of.id);
  const teams = await listTeams(tx, organisation);
  const inIt = await teamsInCase(tx, organisation, of.id);
  const absences = await absencesFrom(tx, organisation, day);
  const answers = whoAnswers(of.contactId, absences, day);
  const isIn = ({ id }: Team) => id === of.teamId || inIt.some(({ teamId }) => teamId === id);
  return {
    alarm,
    lead: teams.find(({ id }) => id === of.teamId),
    joined: inIt.map((one) => ({ ...one, name: teams.find(({ id }) => id === one.teamId)?.name ?? '' })),
    others: teams.filter((team) => !isIn(team)),
    away:
      answers.kind === 'here'
        ? undefined
        : { until: answers.until, by: answers.kind === 'covered' ? answers.by : null },
    gone: new Set(
      absences.map(({ memberId }) => memberId).filter((id) => whoAnswers(id, absences, day).kind !== 'here'),
    ),
    loads: await countOpenCases(tx, organisation),
    may: {
      accept: alarm !== undefined && mayAcceptAlarm(member, of, alarm),
      withdraw: mayOfferHandover(member, of),
      teams: mayAskTeams(member, of),
    },
  };
};
