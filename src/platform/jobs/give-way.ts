import { setTimeout as rest } from 'node:timers/promises';

const LONGEST_MS = 300;

/** Called between two pieces of long work: rests as long as the last piece took, so that pages go on beside it. */
export type GiveWay = () => Promise<void>;

/** For who has the machine alone, such as a benchmark before it measures. */
export const atOnce: GiveWay = async () => {};

export const giveWay = (): GiveWay => {
  let since = performance.now();
  return async () => {
    await rest(Math.min(LONGEST_MS, performance.now() - since));
    since = performance.now();
  };
};
