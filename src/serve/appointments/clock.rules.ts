import { toLocal } from '../cases/index.ts';

/** '14:30', as a clock there shows it. */
export const localClock = (at: Date): string => new Date(toLocal(at)).toISOString().slice(11, 16);
