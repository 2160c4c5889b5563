import { type Route, seenWith } from '../../platform/http/visit.ts';
import { correctRoutes } from './correct.routes.tsx';
import { eraseRoutes } from './erase.routes.tsx';
import { mineRoutes } from './mine.routes.tsx';
import { sharesRoutes } from './shares.routes.tsx';
import { takeRoutes } from './take.routes.tsx';

export { type ErasedAgain, eraseAgain } from './erase-again.ts';
export { KINDS } from './kinds.data.ts';
export type { LedgerLine } from './ledger.rules.ts';
export { ledgerFile, readLedger } from './ledger.ts';
export { privacyJobs } from './privacy.jobs.ts';
export { retentionState } from './retain.ts';
export { TERMS } from './terms.rules.ts';

/** What is hers: see, correct, share, take along, erase. */
export const routes: Route[] = [
  // All that is known of her is for a helper who may change it, not for who only looks along.
  ...seenWith('details', ...mineRoutes, ...correctRoutes, ...sharesRoutes),
  ...takeRoutes,
  ...eraseRoutes,
];
