import { setTimeout as pause } from 'node:timers/promises';

/** On a machine that is busy with others what comes late has come; proofs give way to all other work. */
export const PATIENCE = process.env.AANZET_PROVE ? 6 : 3;

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
