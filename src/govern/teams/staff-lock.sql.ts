import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';

// Any number of ours; together with the organisation it names one lock (docs/decisions/0019).
const STAFF = 2026112201;

/**
 * Who works here stays as it is until this transaction ends. Taken before any case is locked, by every act that may make
 * somebody a contact: so that nobody is given a case while she is let go.
 */
export const holdStaff = async (tx: Tx, organisation: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${organisation}, ${STAFF}))`.execute(tx);
};

/** For letting go and taking back: waits for those who hold, and they wait for this. Nothing may be locked before it. */
export const changeStaff = async (tx: Tx, organisation: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${organisation}, ${STAFF}))`.execute(tx);
};
