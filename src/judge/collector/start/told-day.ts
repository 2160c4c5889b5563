import type { Clock } from '../../../platform/clock/clock.ts';

/** Which day it is here. The demo's quarters lie in the past; everywhere else the calendar is the only one who says. */
export const toldDay = (
  clock: Clock,
  demo = false,
): { clock: Clock /** @throws outside the demo */; tell(day: string | undefined): void } => {
  let told: Date | undefined;
  return {
    clock: () => told ?? clock(),
    tell(day) {
      if (!demo) throw new Error('the day is told only in the demo');
      told = day === undefined ? undefined : new Date(`${day}T12:00:00Z`);
    },
  };
};
