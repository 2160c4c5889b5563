import { type StartedSession, startSession } from '../../../platform/auth/sessions.ts';
import type { Keyring } from '../../../platform/crypto/sealed.ts';
import { newId } from '../../../platform/crypto/secrets.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { freeSlug, insertOrganisation, slugOf } from '../../organisations/index.ts';
import { putOperator } from '../operators/operators.sql.ts';
import type { Details } from './details.rules.ts';
import {
  aloneWithSetUp,
  forgetSetUpCodes,
  hasOrganisations,
  insertInstallation,
  isSetUp,
} from './set-up.sql.ts';
import { isProven } from './set-up-code.ts';

export type SetUp =
  | { kind: 'done'; session: StartedSession }
  /** the proof is over, or was never one */
  | { kind: 'not-proven' }
  /** it is already something: this installation, or half a demo */
  | { kind: 'taken' };

type Asked = { proof: string; tagline: string; device: string };

/** Installation, desk and first operator: all three, or nothing. As operator. */
export const setUp = async (
  tx: Tx,
  keyring: Keyring,
  { proof, tagline, device }: Asked,
  told: Details,
  now: Date,
): Promise<SetUp> => {
  await aloneWithSetUp(tx);
  if ((await isSetUp(tx)) || (await hasOrganisations(tx))) return { kind: 'taken' };
  if (!(await isProven(tx, keyring, proof, now))) return { kind: 'not-proven' };
  const desk = newId();
  const place = { street: told.street, postcode: told.postcode, city: told.city, opening: told.opening };
  const { wordCustomer } = told;
  const slug = await freeSlug(tx, slugOf(told.deskName));
  await insertOrganisation(
    tx,
    {
      id: desk,
      slug,
      kind: 'region',
      name: told.deskName,
      tagline,
      phone: told.deskPhone,
      wordCustomer,
      ...place,
    },
    now,
  );
  const line = `${told.street}, ${told.postcode} ${told.city}`;
  await insertInstallation(
    tx,
    {
      deskOrganisation: desk,
      name: told.name,
      sub: tagline,
      phone: told.deskPhone,
      address: told.opening ? [line, told.opening] : [line],
      supporter: { name: told.supporterName, phone: told.supporterPhone },
    },
    now,
  );
  await putOperator(tx, told.email, now);
  await forgetSetUpCodes(tx);
  const session = await startSession(tx, { kind: 'operator', email: told.email }, 'code', now, { device });
  return { kind: 'done', session };
};
