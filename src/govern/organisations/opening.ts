import type { Hours } from '../../platform/clock/working-time.rules.ts';
import type { ClosedDay } from './closed-days.rules.ts';

/** When an organisation works. `week` begins on Sunday; null is a day on which nobody works. */
export type Opening = { week: readonly (Hours | null)[]; closed: readonly ClosedDay[] };
