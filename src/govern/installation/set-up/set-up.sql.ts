import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/door.ts';
import { CODE_TRIES } from './code.rules.ts';

export const isSetUp = async (tx: Tx): Promise<boolean> =>
  (await tx.selectFrom('installation').select('id').executeTakeFirst()) !== undefined;

/** Anything at all here? A demo that was broken off while it was filled has organisations and no installation. */
export const hasOrganisations = async (tx: Tx): Promise<boolean> =>
  (await tx.selectFrom('organisation').select('id').limit(1).executeTakeFirst()) !== undefined;

/** Setting up and filling the demo wait for each other: whoever comes second finds what the first made. */
export const aloneWithSetUp = (tx: Tx): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(2026110102)`.execute(tx);

export const putSetUpCode = async (tx: Tx, codeHash: string, now: Date, expires: Date): Promise<void> => {
  await tx.deleteFrom('setup_code').where('expires_at', '<', now).execute();
  await tx
    .insertInto('setup_code')
    .values({ code_hash: codeHash, tries: 0, created_at: now, expires_at: expires })
    .execute();
};

/** Counts a try for every code before it is known whether it is right: tries at the same moment are each counted. */
export const codesTriedOnce = async (tx: Tx, now: Date): Promise<string[]> => {
  const rows = await tx
    .updateTable('setup_code')
    .set({ tries: sql<number>`tries + 1` })
    .where('expires_at', '>', now)
    .where('tries', '<', CODE_TRIES)
    .returning('code_hash')
    .execute();
  return rows.map(({ code_hash }) => code_hash);
};

/** A right one is not held against anybody. */
export const takeBackTry = (tx: Tx): Promise<unknown> =>
  tx.updateTable('setup_code').set({ tries: sql<number>`tries - 1` }).where('tries', '>', 0).execute();

export const isOpenCode = async (tx: Tx, codeHash: string): Promise<boolean> =>
  (await tx
    .selectFrom('setup_code')
    .select('code_hash')
    .where('code_hash', '=', codeHash)
    .executeTakeFirst()) !== undefined;

export const forgetSetUpCodes = (tx: Tx): Promise<unknown> => tx.deleteFrom('setup_code').execute();

export type Installed = {
  deskOrganisation: string;
  name: string;
  sub: string;
  phone: string;
  address: string[];
  supporter: { name: string; phone: string };
};

export const insertInstallation = (tx: Tx, of: Installed, now: Date): Promise<unknown> =>
  tx
    .insertInto('installation')
    .values({
      id: 1,
      name: of.name,
      sub: of.sub,
      demo: false,
      desk_organisation_id: of.deskOrganisation,
      phone: of.phone,
      address: of.address,
      supporter_name: of.supporter.name,
      supporter_phone: of.supporter.phone,
      created_at: now,
    })
    .execute();
