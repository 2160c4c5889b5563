import { calendarOf as openingCalendar } from '../../govern/organisations/index.ts';
import { absencesFrom, findMember } from '../../govern/teams/index.ts';
import { addDays } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { busyTimes } from './agenda.sql.ts';
import { type Away, type Calendar, workweekOf } from './slots.rules.ts';

/** As far ahead as somebody looks. */
export const AHEAD_DAYS = 120;

/**
 * When a colleague works, is away and is taken. Actor: a colleague, or a job of that organisation: a customer learns
 * no more of it than which times are free.
 * @param but the appointment that is being moved: its own time is not in its way
 */
export const calendarOf = async (
  tx: Tx,
  of: { organisation: string; member: string; but?: string | undefined },
  now: Date,
): Promise<Calendar | undefined> => {
  const member = await findMember(tx, of.organisation, of.member);
  if (!member?.active) return undefined;
  const absences = await absencesFrom(tx, of.organisation, dayOf(now));
  const { closed } = await openingCalendar(tx, of.organisation);
  return {
    week: workweekOf(member.hours, member.workHours),
    busy: await busyTimes(tx, of, { from: addDays(now, -1), until: addDays(now, AHEAD_DAYS) }),
    // On a day on which the house is closed nobody there is asked to be anywhere.
    away: [...absences.filter(({ memberId }) => memberId === of.member), ...closed.map(wholeDay)],
  };
};

const wholeDay = (day: string): Away => ({
  fromDay: day,
  untilDay: addDays(new Date(`${day}T00:00:00Z`), 1)
    .toISOString()
    .slice(0, 10),
});
