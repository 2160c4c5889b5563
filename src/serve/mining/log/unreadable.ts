/** Where a log can't be read, and what was expected there. `line` 0: the file as a whole. */
export type LogProblem = { line: number; column: string; found?: string; expected: string };

/** Leaves a reader; caught in read-log.ts only. */
export class Unreadable extends Error {
  readonly problem: LogProblem;
  constructor(problem: LogProblem) {
    super(`${problem.line}: ${problem.column}: ${problem.expected}`);
    this.problem = problem;
  }
}
