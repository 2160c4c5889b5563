import { cardNames } from '../../ask/people/index.ts';
import type { Access } from '../../govern/access-log/index.ts';
import {
  absencesFrom,
  activeMembers,
  closedDays,
  findTeam,
  membersByIds,
  teamMembers,
  weekdayOf,
} from '../../govern/teams/index.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import {
  type Alarm,
  alarmsFor,
  atWork,
  casesByIds,
  countOpenCases,
  type Handover,
  mayAcceptAlarm,
  openAlarmsOf,
  standingToCases,
  waitingInCases,
} from '../cases/index.ts';
import { type Person, people, totals } from './board.rules.ts';
import { type BoardCase, boardCases, countBoard } from './board.sql.ts';
import { listLooks } from './list-looks.rules.ts';

const SHOWN = 400;

export type Ringing = { alarm: Alarm; who: string; title: string; mayAccept: boolean };
export type WaitingLine = { handover: Handover; who: string; title: string };
export type Step = { key: string; n: number; cases: (BoardCase & { who: string })[] };
export type Board = {
  team: { id: string; name: string; about: string | null };
  closed: string | undefined;
  dayOff: boolean;
  /** may she open what is on it? Else only numbers are shown */
  sees: boolean;
  totals: ReturnType<typeof totals>;
  ringing: Ringing[];
  waiting: WaitingLine[];
  people: Person[];
  steps: Step[];
  names: Map<string, string>;
  teams: Map<string, string>;
  looks: Access[];
};

const STEPS = ['asked', 'accepted', 'waiting', 'serving', 'open', 'along'] as const;

/** All of a team on one page. Undefined when it is not one of this organisation, or stopped. */
export const readBoard = async (
  tx: Tx,
  by: Member,
  { team: id, desk }: { team: string; desk: string },
  now: Date,
): Promise<Board | undefined> => {
  const { organisation } = by;
  const team = await findTeam(tx, organisation, id);
  if (!team || team.closedAt) return undefined;
  const day = dayOf(now);
  const members = await teamMembers(tx, organisation, id);
  const of = { organisation, team: id, members: members.map((one) => one.id) };
  const counted = await countBoard(tx, of, now);
  const absences = await absencesFrom(tx, organisation, day);
  const loads = await countOpenCases(tx, organisation);
  const all = people(members, { absences, counted, loads, day });
  const seen = await seenCases(tx, by, await boardCases(tx, of, now, SHOWN), desk, now);
  const mine = await alarmsFor(tx, organisation, by.member);
  const alarms = await openAlarmsOf(
    tx,
    organisation,
    seen.cases.map((one) => one.id),
  );
  // What rings with her stands on every board she opens, whichever team it is of.
  const ringing = [...new Map([...alarms.values(), ...mine].map((alarm) => [alarm.id, alarm])).values()];
  const elsewhere = await casesByIds(
    tx,
    organisation,
    mine.map(({ caseId }) => caseId),
  );
  const waiting = await waitingInCases(
    tx,
    organisation,
    seen.cases.map((one) => one.id),
  );
  const persons = [...seen.cases.map((one) => one.personId), ...mine.map((one) => one.personId)];
  const names = await cardNames(tx, organisation, persons);
  const titleOf = (caseId: string): string =>
    seen.cases.find((one) => one.id === caseId)?.title ?? elsewhere.get(caseId)?.title ?? '';
  const whoOf = (person: string, caseId: string): string => names.get(person) ?? titleOf(caseId);
  const colleagues = await activeMembers(tx, organisation);
  const gone = ringing.flatMap(({ fromMemberId }) => fromMemberId ?? []);
  const known = await membersByIds(tx, organisation, [
    ...new Set([...gone, ...waiting.flatMap((one) => [one.fromMemberId ?? [], one.toMemberId].flat())]),
  ]);
  return {
    team,
    closed: (await closedDays(tx, organisation, id)).find((one) => one.day === day)?.why,
    dayOff: !(team.workDays ?? [1, 2, 3, 4, 5]).includes(weekdayOf(day)),
    sees: seen.cases.length > 0 || counted.length === 0,
    totals: totals(all, counted, team.capacity),
    ringing: ringing.map((alarm) => ({
      alarm,
      who: whoOf(alarm.personId, alarm.caseId),
      title: titleOf(alarm.caseId),
      mayAccept: mayAcceptAlarm(
        by,
        {
          organisationId: organisation,
          contactId: seen.cases.find((one) => one.id === alarm.caseId)?.contactId ?? '',
        },
        alarm,
      ),
    })),
    waiting: waiting.map((handover) => ({
      handover,
      who: whoOf(handover.personId, handover.caseId),
      title: titleOf(handover.caseId),
    })),
    people: all,
    steps: STEPS.map((key) => ({
      key,
      n: counted
        .filter((one) => (key === 'along' ? one.along : !one.along && one.state === key))
        .reduce((sum, { n }) => sum + n, 0),
      cases: seen.cases
        .filter((one) => (key === 'along' ? one.along : !one.along && one.state === key))
        .map((one) => ({ ...one, who: whoOf(one.personId, one.id) })),
    })).filter(({ n }) => n > 0),
    names: new Map([...colleagues, ...known.values()].map((one) => [one.id, one.name])),
    teams: new Map(),
    looks: [...seen.looks, ...looksAt(ringing.filter((one) => !alarms.has(one.caseId)))],
  };
};

const looksAt = (alarms: readonly Alarm[]): Access[] =>
  alarms.map(({ personId, caseId }) => ({
    person: personId,
    action: 'R',
    event: 'list',
    object: 'case',
    id: caseId,
    purpose: 'contact',
    relation: 'contact',
  }));

/** Only what she stands to: who is in another team sees how much there is, not whose. */
const seenCases = async (
  tx: Tx,
  by: Member,
  cases: readonly BoardCase[],
  desk: string,
  now: Date,
): Promise<{ cases: BoardCase[]; looks: Access[] }> => {
  const standing = await standingToCases(
    tx,
    await atWork(tx, by, desk, now),
    cases.map(({ id }) => id),
  );
  const seen = cases.filter(({ id }) => {
    const relation = standing.get(id)?.relation ?? 'none';
    return relation !== 'none' && relation !== 'emergency';
  });
  return { cases: seen, looks: listLooks(seen, standing) };
};
