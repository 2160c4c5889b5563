export { registerForm } from './attest/forms.ts';
export { registerAttestor } from './attest/register-attestor.ts';
export { importForms, WrongColumns } from './cards/import-forms.ts';
export { cardSheets } from './cards/print-cards.page.tsx';
export { printCards } from './cards/print-cards.ts';
export { formSheets } from './cards/print-forms.page.tsx';
export { openCollectorDoor } from './database/collector-door.ts';
export { giveCollectorRights } from './database/grants.ts';
export type { FaultKind } from './export/fault.ts';
export { fullSet } from './export/full-set.ts';
export { type Recounted, recount } from './export/recount.ts';
export { forgetShares } from './keys/hand-out-share.ts';
export { openKeyFolder } from './keys/key-folder.ts';
export { keyTroubles } from './keys/key-troubles.ts';
export { readKeyList } from './keys/quarter.sql.ts';
export { bringShare } from './opening/bring-share.ts';
export { closeQuarter } from './opening/close-quarter.ts';
export { destroyQuarter } from './opening/destroy-quarter.ts';
export { keepingVerdicts } from './redeem/keep-verdicts.ts';
export {
  COLLECTOR_NAMES,
  type CollectorDatabase,
  type ProvidedCollector,
  provideCollectorDatabase,
} from './start/provide-collector-database.ts';
export { type CollectorCall, startCollector } from './start/start-collector.ts';
