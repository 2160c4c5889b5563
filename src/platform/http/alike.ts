import type { Answer } from './answer.ts';

const FRESH_MS = 30_000;
const MOST = 200;

export type KeptAnswers = {
  of(variety: string): Answer | undefined;
  keep(variety: string, answer: Answer): void;
};

/** Answers that serve everyone for half a minute. Few, so that made-up addresses can't fill the memory. */
export const keptAnswers = (): KeptAnswers => {
  const kept = new Map<string, { at: number; answer: Answer }>();
  return {
    of(variety) {
      const found = kept.get(variety);
      return found && performance.now() - found.at < FRESH_MS ? found.answer : undefined;
    },
    keep(variety, answer) {
      if (answer.kind !== 'html' || answer.status !== 200) return;
      if (kept.size >= MOST) kept.clear();
      kept.set(variety, { at: performance.now(), answer });
    },
  };
};
