import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type IdentityProvider, secretPurpose } from './provider.ts';
import type { ProviderInput } from './provider-form.rules.ts';
import { putProvider } from './providers.sql.ts';

/** As the operator: makes a service, switched off, or changes one. Of a kept one, for whom it is doesn't change. */
export const keepProvider = async (
  visit: Pick<Visit, 'keyring' | 'now'>,
  tx: Tx,
  told: ProviderInput,
  before: IdentityProvider | undefined,
): Promise<string> => {
  const id = before?.id ?? newId();
  const { clientSecret: typed, ...rest } = told;
  const clientSecret = typed ? visit.keyring.seal(typed, secretPurpose(id)) : (before?.clientSecret ?? null);
  await putProvider(tx, {
    signsOut: false,
    active: false,
    createdAt: visit.now,
    ...before,
    ...rest,
    ...(before ? { kind: before.kind, organisation: before.organisation } : {}),
    id,
    clientSecret,
    changedAt: visit.now,
  });
  return id;
};
