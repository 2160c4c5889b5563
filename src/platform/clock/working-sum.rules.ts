import { DAY, midnight, openOn, toLocal, type WorkingCalendar } from './working-time.rules.ts';

/**
 * Working time as a sum over days: where hundreds of thousands of durations of one calendar are counted, each is two
 * look-ups. Moments outside [from, to] count as its ends.
 * @returns working milliseconds since `from`, at a moment in milliseconds since 1970
 */
export const workingSum = (calendar: WorkingCalendar, from: Date, to: Date): ((at: number) => number) => {
  const first = midnight(toLocal(from));
  const last = Math.max(toLocal(from), toLocal(to));
  const [opens, length, before]: number[][] = [[], [], []];
  let sum = 0;
  for (let day = first; day <= last; day += DAY) {
    const open = openOn(calendar, day);
    opens?.push(open?.from ?? day);
    length?.push(open ? open.until - open.from : 0);
    before?.push(sum);
    sum += open ? open.until - open.from : 0;
  }
  const since = (local: number): number => {
    const day = Math.floor((local - first) / DAY);
    const worked = Math.min(Math.max(local - (opens?.[day] ?? 0), 0), length?.[day] ?? 0);
    return (before?.[day] ?? 0) + worked;
  };
  const [low, high] = [toLocal(from), last];
  const begin = since(low);
  return (at) => since(Math.min(Math.max(toLocal(new Date(at)), low), high)) - begin;
};
