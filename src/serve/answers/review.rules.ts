/** How far an answer is from the day on which it must be looked at again. */
export type ReviewState = 'fine' | 'soon' | 'overdue';

/** Asked again so many days before the day passes. */
export const ASK_BEFORE_DAYS = 30;
/** When nothing else is chosen. */
export const REVIEW_MONTHS = 6;
/** Nobody can vouch for longer. */
export const LONGEST_MONTHS = 24;

const DAY = 86_400_000;

/** @param reviewOn a day, '2027-03-01'; on that day itself it still holds */
export const reviewState = (reviewOn: string, today: string): ReviewState => {
  if (reviewOn < today) return 'overdue';
  const left = (Date.parse(reviewOn) - Date.parse(today)) / DAY;
  return left <= ASK_BEFORE_DAYS ? 'soon' : 'fine';
};

/** The same day so many months on; the last of a month where that day is not there. */
export const monthsOn = (today: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
};

/** Enough said 'no' or 'a little' to look at it again: at least this many, and at least as many as said yes. */
const MANY_NO = 5;
export const manySayNo = ({ yes, bit, no }: { yes: number; bit: number; no: number }): boolean =>
  bit + no >= MANY_NO && bit + no >= yes;
