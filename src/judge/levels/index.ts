export { countEverything } from './count-cases.ts';
export { INDEX_CONDITIONS, type IndexCondition } from './customer-index.rules.ts';
export { type PublicMark, readPublicMarks } from './figures.sql.ts';
export { keepLevels } from './keep-levels.ts';
export * from './level.ts';
export { levelJobs } from './levels.jobs.ts';
export { readOwnThresholds, watchThreshold } from './own-thresholds.sql.ts';
export { readFigures } from './read-figures.ts';
export {
  type CustomerIndex,
  deliveriesMissing,
  readContactCounts,
  readCustomerIndex,
} from './read-records.ts';
export {
  quartersStood,
  quartersWithStanding,
  readPublicStandings,
  readStandingHistory,
  readStandings,
} from './read-standings.ts';
export { THRESHOLDS } from './thresholds.ts';
