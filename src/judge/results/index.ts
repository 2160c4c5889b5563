export { customersSay } from './beside-offer.tsx';
export { importResults } from './import-results.ts';
export type { Summary } from './result.ts';
export { resultJobs } from './results.jobs.ts';
export { routes } from './results.routes.ts';
export { latestResults } from './results.sql.ts';
export { takeInResults } from './take-in-results.ts';
