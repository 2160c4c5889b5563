import { z } from 'zod';

/** A day on which nobody works, as '2027-04-27', and why in a word. */
export type ClosedDay = { day: string; why: string };

const CLOSED_LINE = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*[,:]?\s*(.{1,80})$/;

/** '27-4-2027 Koningsdag', one a line, as a day and a word. Undefined for a line that is none. */
export const closedDay = (line: string): ClosedDay | undefined => {
  const [, date = '', month = '', year = '', why = ''] = CLOSED_LINE.exec(line.trim()) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return why.trim() && z.iso.date().safeParse(day).success ? { day, why: why.trim() } : undefined;
};

/** '27-4-2027 Koningsdag', as it is typed. */
export const closedLine = ({ day, why }: ClosedDay): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}-${month}-${year} ${why}`;
};
