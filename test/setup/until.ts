import { setTimeout as pause } from 'node:timers/promises';

/** Waits for a condition, looking often; fails when it doesn't come. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  milliseconds = 10_000,
): Promise<void> {
  const deadline = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`waited ${milliseconds} ms in vain for: ${what}`);
    await pause(10);
  }
}
