import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';

export type OidcRequest = Tables['oidc_request'];

export const insertRequest = (tx: Tx, row: OidcRequest): Promise<unknown> =>
  tx.insertInto('oidc_request').values(row).execute();

/** As a visitor who carries the state: says whether it was begun at all, by which browser. */
export const findRequest = (tx: Tx, state: string): Promise<OidcRequest | undefined> =>
  tx.selectFrom('oidc_request').selectAll().where('state_hash', '=', state).executeTakeFirst();

/** Once only: of two at the same moment one gets it. */
export const takeRequest = (
  tx: Tx,
  state: string,
  browser: string,
  now: Date,
): Promise<OidcRequest | undefined> =>
  tx
    .updateTable('oidc_request')
    .set({ used_at: now })
    .where('state_hash', '=', state)
    .where('browser_hash', '=', browser)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();

type Pending = { lookup: string; assurance: string; second_factor: boolean; expires_at: Date };

/** What was proven waits for what she wants with it. */
export const keepProof = (tx: Tx, state: string, proof: Pending): Promise<unknown> =>
  tx.updateTable('oidc_request').set(proof).where('state_hash', '=', state).execute();

const pending = (tx: Tx, state: string, browser: string, now: Date) =>
  tx
    .selectFrom('oidc_request')
    .selectAll()
    .where('state_hash', '=', state)
    .where('browser_hash', '=', browser)
    .where('lookup', 'is not', null)
    .where('settled_at', 'is', null)
    .where('expires_at', '>', now);

export const findPending = (
  tx: Tx,
  state: string,
  browser: string,
  now: Date,
): Promise<OidcRequest | undefined> => pending(tx, state, browser, now).executeTakeFirst();

export const takePending = (
  tx: Tx,
  state: string,
  browser: string,
  now: Date,
): Promise<OidcRequest | undefined> =>
  tx
    .updateTable('oidc_request')
    .set({ settled_at: now })
    .where('state_hash', '=', state)
    .where('browser_hash', '=', browser)
    .where('lookup', 'is not', null)
    .where('settled_at', 'is', null)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();

/** As a job. */
export const forgetRequests = (tx: Tx, before: Date): Promise<unknown> =>
  tx.deleteFrom('oidc_request').where('expires_at', '<', before).execute();
