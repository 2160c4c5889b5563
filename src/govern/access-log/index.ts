export type { Access, Purpose } from './access.ts';
export { logJobs } from './access-log.jobs.ts';
export {
  findLook,
  type Looker,
  lookersAmong,
  looksAt,
  looksByOthers,
  looksOfOrganisation,
  organisationsThatLooked,
} from './access-log.sql.ts';
export { type Anchor, anchorIn, anchorText } from './anchor.rules.ts';
export { keptAnchors } from './anchors.ts';
export { ledgerRows } from './entry.rules.ts';
export { lastSeal } from './ledger.sql.ts';
export { type AccessRow, lineOf } from './line.rules.ts';
export { type LogState, logState } from './log-state.ts';
export { recordAccess, recordAccessAs } from './record-access.ts';
export type { Break } from './seal.rules.ts';
export { sealLog } from './seal-log.ts';
export { verifyLog } from './verify-log.ts';
