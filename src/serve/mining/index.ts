export { type ContactChanges, changesOfContact } from './figures/contact-changes.rules.ts';
export { type Figures, figuresOf } from './figures/figures.ts';
export type { Spread } from './figures/spread.rules.ts';
export type { Asked } from './log/columns.ts';
export { kindOf, LOG_KINDS, type LogFile, readLog } from './log/read-log.ts';
export { miningJobs } from './mining.jobs.ts';
export { routes } from './mining.routes.ts';
export { readJourneys } from './own/read-journeys.ts';
