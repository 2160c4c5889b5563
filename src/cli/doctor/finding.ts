import type { Settings } from '../../platform/settings.ts';
import { StartProblem } from '../../platform/start-problem.ts';

export interface Finding {
  /** What was looked at: database, roles, mail. */
  about: string;
  state: 'ok' | 'notice' | 'problem';
  says: string;
  /** What to do; with every problem. */
  advice?: string;
}

export type Check = (
  settings: Settings,
  environment: Readonly<Record<string, string | undefined>>,
) => Promise<Finding[]>;

export function ok(about: string, says: string): Finding {
  return { about, state: 'ok', says };
}

export function notice(about: string, says: string, advice: string): Finding {
  return { about, state: 'notice', says, advice };
}

export function problem(about: string, says: string, advice: string): Finding {
  return { about, state: 'problem', says, advice };
}

export function fromError(about: string, error: unknown): Finding {
  if (error instanceof StartProblem) return problem(about, error.message, error.advice);
  return problem(
    about,
    error instanceof Error ? error.message : String(error),
    'Look at that message and try again.',
  );
}
