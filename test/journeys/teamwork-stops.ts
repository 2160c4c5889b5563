import { teamsOfMember } from '../../src/govern/teams/index.ts';
import { paths } from '../../src/paths.ts';
import type { Door } from '../../src/platform/database/door.ts';
import type { Stop } from './every-page-stops.ts';

type Colleague = { as: string; of: { organisation: string; member: string } };

const firstTeam = (door: Door, { organisation, member }: Colleague['of']): Promise<string> =>
  door.transaction(
    { kind: 'member', organisation, member, name: '', office: 'front', roles: [] },
    async (tx) => {
      const [first] = await teamsOfMember(tx, organisation, member);
      if (!first) throw new Error('who helps customers is in a team');
      return first.id;
    },
  );

/** Who is here, who answers for whom, and what passes on: as who works there, and as a manager. */
export const teamworkStops = async (
  door: Door,
  staff: Colleague & { case: string },
  manager: string,
): Promise<Stop[]> => {
  const { teamwork, manage, work } = paths;
  const { as } = staff;
  const team = await firstTeam(door, staff.of);
  const me = { member: staff.of.member };
  const of = { case: staff.case };
  return [
    { as, of: teamwork.boards, at: teamwork.boards(), to: teamwork.board({ team }) },
    { as, of: teamwork.board, at: teamwork.board({ team }) },
    { as, of: teamwork.handOver, at: teamwork.handOver() },
    { as, of: teamwork.absence, at: teamwork.absence(me) },
    { as, of: teamwork.back, at: teamwork.back(me), to: teamwork.absence(me) },
    { as: manager, of: teamwork.board, at: teamwork.board({ team }) },
    { as: manager, of: manage.working, at: manage.working(me) },
    { as: manager, of: manage.leave, at: manage.leave(me) },
    { as: manager, of: manage.calendar, at: manage.calendar({ team }) },
    ...[work.acceptAlarm, work.withdrawHandover, work.joinTeam, work.leaveTeam].map((one) => ({
      as,
      of: one,
      at: one(of),
      to: work.case(of),
    })),
  ];
};

/** A no to a change of contact, read again, leads to the question. */
export const objectStop = (as: string, question: string): Stop => ({
  as,
  of: paths.question.object,
  at: paths.question.object({ id: question }),
  to: paths.question.status({ id: question }),
});
