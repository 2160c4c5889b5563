import { systemClock } from '../../../platform/clock/clock.ts';

/** Milliseconds since 1970, by this device. */
export const now = (): number => systemClock().getTime();
