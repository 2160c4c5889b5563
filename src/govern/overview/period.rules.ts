import { dayOf } from '../../platform/language/dates.ts';

/** Half-open: from the first day up to (not including) this moment. */
export type Period = { firstDay: string; until: Date; quarters: string[] };

const quarterOf = (day: string): { year: number; quarter: number } => ({
  year: Number(day.slice(0, 4)),
  quarter: Math.ceil(Number(day.slice(5, 7)) / 3),
});

/** The running quarter and the three before it, oldest first, as '2026-1'. */
export const lastFourQuarters = (now: Date): Period => {
  const { year, quarter } = quarterOf(dayOf(now));
  const quarters = [3, 2, 1, 0].map((back) => {
    const count = year * 4 + (quarter - 1) - back;
    return `${Math.floor(count / 4)}-${(count % 4) + 1}`;
  });
  const [first = ''] = quarters;
  const [firstYear, firstQuarter] = first.split('-').map(Number) as [number, number];
  const month = String((firstQuarter - 1) * 3 + 1).padStart(2, '0');
  return { firstDay: `${firstYear}-${month}-01`, until: now, quarters };
};
