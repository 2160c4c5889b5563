import { setTimeout as rest } from 'node:timers/promises';

const LONGEST_MS = 50;

/** Called between two pieces of long work: rests as long as the last piece took, so that pages go on beside it. */
export type GiveWay = () => Promise<void>;

export const giveWay = (): GiveWay => {
  let since = performance.now();
  return async () => {
    await rest(Math.min(LONGEST_MS, performance.now() - since));
    since = performance.now();
  };
};
