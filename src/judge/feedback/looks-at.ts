import type { Compliment } from './compliment.ts';

/** One line in the log for each customer whose kind words, given with her name, are on the screen. */
export const looksAt = (shown: readonly Compliment[]) =>
  [...new Set(shown.flatMap(({ person }) => person ?? []))].map(
    (person) => ({ person, action: 'R', event: 'list', object: 'message', purpose: 'quality' }) as const,
  );
