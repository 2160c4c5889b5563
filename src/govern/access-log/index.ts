export { type AccessRow, looksByOthers } from './access-log.sql.ts';
export { type Access, recordAccess, recordAccessAs } from './record-access.ts';
