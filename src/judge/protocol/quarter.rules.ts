/** '2026Q4': the period of a verdict, and all of time that is ever kept of it. */
export type Quarter = `${number}Q${1 | 2 | 3 | 4}`;

export const isQuarter = (text: string): text is Quarter => /^20\d\dQ[1-4]$/.test(text);

/** The quarter of a calendar day ('2026-11-22'). */
export const quarterOf = (day: string): Quarter =>
  `${Number(day.slice(0, 4))}Q${(Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1) as 1 | 2 | 3 | 4}`;

const parts = (quarter: Quarter): { year: number; nth: number } => ({
  year: Number(quarter.slice(0, 4)),
  nth: Number(quarter.slice(5)),
});

const monthStart = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);

/** Half-open: from its first day up to the first day of the next. */
export const boundsOf = (quarter: Quarter): { from: string; until: string } => {
  const { year, nth } = parts(quarter);
  return { from: monthStart(year, (nth - 1) * 3), until: monthStart(year, nth * 3) };
};

export const nextQuarter = (quarter: Quarter): Quarter => quarterOf(boundsOf(quarter).until);
export const previousQuarter = (quarter: Quarter): Quarter => {
  const { year, nth } = parts(quarter);
  return nth === 1 ? `${year - 1}Q4` : `${year}Q${(nth - 1) as 1 | 2 | 3}`;
};

/** How long after its quarter a right may still be used (issue 5, 3). */
export const REDEEM_DAYS = 28;

/** The first calendar day on which nothing is taken in any more. */
export const closesOn = (quarter: Quarter): string => {
  const end = new Date(`${boundsOf(quarter).until}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + REDEEM_DAYS);
  return end.toISOString().slice(0, 10);
};

/** On this calendar day: may rights still be issued, may verdicts still come in, or is it closed? */
export const phaseOf = (quarter: Quarter, day: string): 'before' | 'running' | 'redeeming' | 'closed' => {
  const { from, until } = boundsOf(quarter);
  if (day < from) return 'before';
  if (day < until) return 'running';
  return day < closesOn(quarter) ? 'redeeming' : 'closed';
};
