import type { Quarter } from '../protocol/index.ts';
import { type ReportPart, voiceOf } from './report.ts';

/** The years of which there is a closed quarter, latest first. */
export const yearsOf = (quarters: readonly Quarter[]): number[] =>
  [...new Set(quarters.map((quarter) => Number(quarter.slice(0, 4))))].sort((a, b) => b - a);

/** The last closed quarter of a year: its report is over the four that end with it. */
export const lastOf = (quarters: readonly Quarter[], year: number): Quarter | undefined =>
  [...quarters].sort().findLast((quarter) => Number(quarter.slice(0, 4)) === year);

/** The council writes its own part and no other; a manager all but that. Whoever is both may do both. */
export const mayWrite = (roles: readonly string[], part: ReportPart): boolean =>
  roles.includes(voiceOf(part) === 'council' ? 'council' : 'manager');
