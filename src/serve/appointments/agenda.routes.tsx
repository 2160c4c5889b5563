import { listedWithGuest, readShort } from '../../ask/people/index.ts';
import { recordAccess } from '../../govern/access-log/index.ts';
import {
  absencesFrom,
  type Colleague,
  findMember,
  teamMembers,
  teamsOfMember,
} from '../../govern/teams/index.ts';
import { paths } from '../../paths.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Answer } from '../../platform/http/answer.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { atWork, standingToCases } from '../cases/index.ts';
import { agendaPage, type Line } from './agenda.page.tsx';
import { agendaOf } from './agenda.sql.ts';
import { anyMember, printsLetters, seesTeamAgenda } from './policy.ts';
import { lettersToPrint } from './reminders.sql.ts';
import { workweekOf } from './slots.rules.ts';
import { memberOf, wordsHere } from './staff-case.ts';
import { beginOf, daysOfWeek, mondayOf, openingDay, workedOn } from './week.rules.ts';

const MANY = 99;
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

type Whose = { people: Colleague[]; key: string; team: string | undefined };

/** One's own week, that of a colleague in one of one's teams, or of such a team as a whole. */
const whoseOf = async (tx: Tx, member: Member, asked: string) => {
  const own = await findMember(tx, member.organisation, member.member);
  const teams = seesTeamAgenda(member) ? await teamsOfMember(tx, member.organisation, member.member) : [];
  const people = new Map<string, Colleague[]>();
  for (const team of teams) people.set(team.id, await teamMembers(tx, member.organisation, team.id));
  const mates = [...new Map([...people.values()].flat().map((one) => [one.id, one])).values()].filter(
    ({ id }) => id !== member.member,
  );
  const team = teams.find(({ id }) => id === asked);
  const mate = mates.find(({ id }) => id === asked);
  const mine: Whose = { people: own ? [own] : [], key: member.member, team: undefined };
  const whose: Whose = team
    ? { people: people.get(team.id) ?? [], key: team.id, team: team.name }
    : mate
      ? { people: [mate], key: mate.id, team: undefined }
      : mine;
  return { whose, teams, mates };
};

const show = (visit: Visit): Promise<Answer> =>
  visit.transaction(async (tx) => {
    const { now, language, site } = visit;
    const w = await wordsHere(visit, tx);
    const member = memberOf(visit);
    const { organisation } = member;
    const { whose, teams, mates } = await whoseOf(tx, member, visit.query.get('wie') ?? '');
    const asked = visit.query.get('week') ?? '';
    const weeks = whose.people.map(({ hours, workHours }) => workweekOf(hours, workHours));
    const monday = mondayOf(isDay(asked) ? asked : openingDay(dayOf(now), weeks));
    const days = daysOfWeek(monday);
    const until = new Date(beginOf(days[6] ?? monday).getTime() + 26 * 3_600_000);
    const found = await agendaOf(
      tx,
      { organisation, members: whose.people.map(({ id }) => id) },
      { from: beginOf(monday), until },
    );
    const standing = await standingToCases(tx, await atWork(tx, member, site.deskOrganisation, now), [
      ...new Set(found.map(({ caseId }) => caseId)),
    ]);
    const near = (caseId: string) => (standing.get(caseId)?.relation ?? 'none') !== 'none';
    const absences = await absencesFrom(tx, organisation, monday);
    const lines = whose.people.map(
      (one): Line => ({
        id: one.id,
        name: one.name,
        days: new Map(
          days.map((day) => [
            day,
            workedOn(
              day,
              workweekOf(one.hours, one.workHours),
              absences.filter(({ memberId }) => memberId === one.id),
            ),
          ]),
        ),
        appointments: found
          .filter(
            ({ memberId, startsAt }) => memberId === one.id && startsAt && dayOf(startsAt) <= (days[6] ?? ''),
          )
          .map((of) =>
            near(of.caseId)
              ? { ...of, customer: of.name ?? '', guest: readShort(of.guest) }
              : { ...of, customer: undefined, guest: undefined },
          ),
      }),
    );
    const seen = new Map(found.filter(({ caseId }) => near(caseId)).map((of) => [of.personId, of.caseId]));
    await recordAccess(
      visit,
      tx,
      ...listedWithGuest(
        [...seen].map(
          ([person, id]) =>
            ({ person, action: 'R', object: 'case', id, purpose: 'contact', event: 'list' }) as const,
        ),
        found,
      ),
    );
    const toPrint = printsLetters.allows(member)
      ? (await lettersToPrint(tx, organisation, now, MANY)).length
      : undefined;
    const [only] = whose.people;
    const title = whose.team
      ? w.agenda.titleOf(whose.team)
      : !only || only.id === member.member
        ? w.agenda.mine
        : w.agenda.titleOf(only.name);
    const body = agendaPage({
      monday,
      today: dayOf(now),
      lines,
      title,
      whose: whose.key,
      choices: [
        { value: member.member, label: w.agenda.mine },
        ...teams.map(({ id, name }) => ({ value: id, label: name })),
        ...mates.map(({ id, name }) => ({ value: id, label: name })),
      ],
      toPrint,
      language,
      w,
    });
    return visit.page({ title, current: 'agenda', side: 'staff', body });
  });

export const agendaRoutes: Route[] = [get(paths.work.agenda, anyMember, 'person', show)];
