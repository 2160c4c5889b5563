import { cardNames } from '../../ask/people/index.ts';
import { membersByIds } from '../../govern/teams/index.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { appointmentsOfCase } from '../appointments/index.ts';
import { type Alarm, alarmsFor, alarmsNow, atWork, casesByIds, standingToCases } from '../cases/index.ts';

/** A case that nobody said yes to yet, as it stands on top of somebody's day. */
export type Ringing = {
  alarm: Alarm;
  name: string;
  title: string;
  from: string | undefined;
  to: string | undefined;
  /** appointments that come with it: when, or null where new times must be proposed */
  meetings: (Date | null)[];
};

const LOOKED_AT = 100;

/** What rings with her; what she let ring; and, for who helps contacts, what rings in the teams she is in. */
export const ringing = async (tx: Tx, member: Member, desk: string, now: Date): Promise<Ringing[]> => {
  const { organisation } = member;
  const own = await alarmsFor(tx, organisation, member.member);
  const helps = member.roles.some((role) => role === 'coach' || role === 'manager');
  const others = helps ? await inHerTeams(tx, member, desk, now) : [];
  const alarms = [...new Map([...own, ...others].map((alarm) => [alarm.id, alarm])).values()];
  if (alarms.length === 0) return [];
  const cases = await casesByIds(
    tx,
    organisation,
    alarms.map(({ caseId }) => caseId),
  );
  const names = await cardNames(
    tx,
    organisation,
    alarms.map(({ personId }) => personId),
  );
  const who = alarms.flatMap(({ fromMemberId, toMemberId }) => [fromMemberId ?? [], toMemberId].flat());
  const members = await membersByIds(tx, organisation, [...new Set(who)]);
  const meetings = new Map(
    await Promise.all(
      alarms.map(async ({ caseId }) => [caseId, await comingIn(tx, organisation, caseId, now)] as const),
    ),
  );
  return alarms
    .sort((a, b) => a.answerBy.getTime() - b.answerBy.getTime())
    .map((alarm) => ({
      alarm,
      name: names.get(alarm.personId) ?? '',
      title: cases.get(alarm.caseId)?.title ?? '',
      from: members.get(alarm.fromMemberId ?? '')?.name,
      to: members.get(alarm.toMemberId)?.name,
      meetings: meetings.get(alarm.caseId) ?? [],
    }));
};

const comingIn = async (tx: Tx, organisation: string, caseId: string, now: Date): Promise<(Date | null)[]> =>
  (await appointmentsOfCase(tx, organisation, caseId)).flatMap(({ state, startsAt }) => {
    if (state === 'wanted') return [null];
    return state === 'confirmed' && startsAt && startsAt > now ? [startsAt] : [];
  });

const inHerTeams = async (tx: Tx, member: Member, desk: string, now: Date): Promise<Alarm[]> => {
  const all = await alarmsNow(tx, member.organisation, LOOKED_AT);
  if (all.length === 0) return [];
  const at = await atWork(tx, member, desk, now);
  const standing = await standingToCases(
    tx,
    at,
    all.map(({ caseId }) => caseId),
  );
  const near = ({ caseId }: Alarm): boolean => {
    const relation = standing.get(caseId)?.relation ?? 'none';
    return relation !== 'none' && relation !== 'emergency';
  };
  return all.filter(near);
};
