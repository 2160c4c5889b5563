import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { IdentityProvider, ProviderKind } from './provider.ts';

const toProvider = (row: Tables['identity_provider']): IdentityProvider => ({
  id: row.id,
  name: row.name,
  kind: row.kind as ProviderKind,
  organisation: row.organisation_id,
  issuer: row.issuer,
  clientId: row.client_id,
  clientSecret: row.client_secret,
  scopes: row.scopes,
  acrValues: row.acr_values,
  leastAcr: row.least_acr,
  secondFactor: row.second_factor,
  signsOut: row.signs_out,
  active: row.active,
  createdAt: row.created_at,
  changedAt: row.changed_at,
});

const MOST = 500;

/** In the order of their names; those switched off too. */
export const listProviders = async (tx: Tx): Promise<IdentityProvider[]> =>
  (
    await tx.selectFrom('identity_provider').selectAll().orderBy('name').orderBy('id').limit(MOST).execute()
  ).map(toProvider);

export const activeProviders = async (tx: Tx): Promise<IdentityProvider[]> =>
  (await listProviders(tx)).filter(({ active }) => active);

export const findProvider = async (tx: Tx, id: string): Promise<IdentityProvider | undefined> => {
  const row = await tx.selectFrom('identity_provider').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toProvider(row);
};

/** As the operator. Its kind and organisation stay what they were: identities hang on them. */
export const putProvider = (tx: Tx, provider: IdentityProvider): Promise<unknown> => {
  const what = {
    name: provider.name,
    issuer: provider.issuer,
    client_id: provider.clientId,
    client_secret: provider.clientSecret,
    scopes: provider.scopes,
    acr_values: provider.acrValues,
    least_acr: provider.leastAcr,
    second_factor: provider.secondFactor,
    signs_out: provider.signsOut,
    active: provider.active,
    changed_at: provider.changedAt,
  };
  return tx
    .insertInto('identity_provider')
    .values({
      id: provider.id,
      kind: provider.kind,
      organisation_id: provider.organisation,
      created_at: provider.createdAt,
      ...what,
    })
    .onConflict((on) => on.column('id').doUpdateSet(what))
    .execute();
};

export const setSignsOut = (tx: Tx, id: string, signsOut: boolean): Promise<unknown> =>
  tx.updateTable('identity_provider').set({ signs_out: signsOut }).where('id', '=', id).execute();

export const setActive = (tx: Tx, id: string, active: boolean, now: Date): Promise<unknown> =>
  tx.updateTable('identity_provider').set({ active, changed_at: now }).where('id', '=', id).execute();
