import { newId } from '../../../platform/crypto/secrets.ts';
import type { Tx } from '../../../platform/database/door.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { freeSlug, insertOrganisation, slugOf } from '../../organisations/index.ts';
import { type Invited, invite } from '../../teams/index.ts';
import { words } from '../words.ts';
import type { ManagerInput, NewcomerInput } from './invite-organisation.rules.ts';
import { organisationNamed } from './organisations.sql.ts';

type Sender = Pick<Visit, 'site' | 'language' | 'now'>;

const asManager = ({ managerName, managerEmail }: ManagerInput, sender: Sender) => ({
  name: managerName,
  email: managerEmail,
  profession: words[sender.language].organisations.profession,
  office: 'back' as const,
  roles: ['manager' as const],
  teamId: null,
});

/** As operator. */
export const inviteManager = (
  tx: Tx,
  sender: Sender,
  organisation: string,
  told: ManagerInput,
): Promise<Invited> => invite(tx, sender, { organisation, by: 'operator' }, asManager(told, sender));

export type InvitedOrganisation = { kind: 'name-taken' } | (Invited & { organisation: string });

/** The organisation and its first manager's invitation together: neither without the other. As operator. */
export const inviteOrganisation = async (
  tx: Tx,
  sender: Sender,
  { name, kind, ...manager }: NewcomerInput,
): Promise<InvitedOrganisation> => {
  if (await organisationNamed(tx, name)) return { kind: 'name-taken' };
  const id = newId();
  const slug = await freeSlug(tx, slugOf(name));
  // Without a tagline it stays out of sight of customers: it has not said yet who it is.
  await insertOrganisation(tx, { id, slug, kind, name, tagline: '', wordCustomer: 'klant' }, sender.now);
  return { ...(await inviteManager(tx, sender, id, manager)), organisation: id };
};
