import { setTimeout as pause } from 'node:timers/promises';

/** Proofs run beside other work, and give way to it: what comes late there has come. */
export const PATIENCE = process.env.AANZET_PROVE ? 6 : 1;

/** Waits for a condition, looking often; fails when it doesn't come. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  milliseconds = 10_000,
): Promise<void> {
  const deadline = performance.now() + milliseconds * PATIENCE;
  while (!(await holds())) {
    if (performance.now() > deadline)
      throw new Error(`waited ${milliseconds * PATIENCE} ms in vain for: ${what}`);
    await pause(10);
  }
}
