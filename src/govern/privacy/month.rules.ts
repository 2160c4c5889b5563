/**
 * The same day a month on, or the last day of that month: within it a request about one's data is answered.
 * Source: GDPR 12.3 (one month; K in domain.md).
 * @param day '2026-01-31' @returns '2026-02-28'
 */
export const monthAfter = (day: string): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0, 12)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, last), 12)).toISOString().slice(0, 10);
};
