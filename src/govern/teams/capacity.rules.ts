import type { Colleague } from './team.ts';

const USUAL_WEEK = [8, 8, 8, 8, 8, 0, 0] as const;
/** How many hours a week one open question takes, when nobody said otherwise: our own rule of thumb. */
export const HOURS_A_CASE = 1;

type Working = Pick<Colleague, 'workHours' | 'capacity'>;

/** Hours from Monday to Sunday. */
export const weekOf = ({ workHours }: Pick<Working, 'workHours'>): readonly number[] =>
  workHours ?? USUAL_WEEK;
export const hoursOf = (member: Pick<Working, 'workHours'>): number =>
  weekOf(member).reduce((sum, hours) => sum + hours, 0);

/** How many open questions a member can have at once. */
export const capacityOf = (member: Working): number =>
  member.capacity ?? Math.round(hoursOf(member) / HOURS_A_CASE);

/** 1 = Monday … 7 = Sunday, of a day as '2026-03-10'. */
export const weekdayOf = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay() || 7;

export const worksOn = (member: Pick<Working, 'workHours'>, day: string): boolean =>
  (weekOf(member)[weekdayOf(day) - 1] ?? 0) > 0;

export const languagesOf = ({ languages }: Pick<Colleague, 'languages'>): readonly string[] =>
  languages ?? ['nl'];
