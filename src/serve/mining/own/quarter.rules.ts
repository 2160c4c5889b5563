import { dayOf } from '../../../platform/language/dates.ts';

/** '2026-4'; half-open in days of the organisation's zone. */
export type Quarter = { name: string; firstDay: string; untilDay: string };

const quarterAt = (count: number): Quarter => {
  const firstDay = (of: number) => `${Math.floor(of / 4)}-${String((of % 4) * 3 + 1).padStart(2, '0')}-01`;
  return {
    name: `${Math.floor(count / 4)}-${(count % 4) + 1}`,
    firstDay: firstDay(count),
    untilDay: firstDay(count + 1),
  };
};

/** The running quarter first, and the four before it. */
export const quartersTo = (now: Date): Quarter[] => {
  const [year = 0, month = 1] = dayOf(now).split('-').map(Number);
  const running = year * 4 + Math.ceil(month / 3) - 1;
  return [0, 1, 2, 3, 4].map((back) => quarterAt(running - back));
};

/** One of these quarters by its name; the running one for anything else. */
export const quarterOf = (name: string | null, now: Date): Quarter => {
  const quarters = quartersTo(now);
  return quarters.find((one) => one.name === name) ?? (quarters[0] as Quarter);
};
