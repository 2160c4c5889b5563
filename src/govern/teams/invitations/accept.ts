import { hashOf, newId } from '../../../platform/crypto/secrets.ts';
import type { Actor } from '../../../platform/database/actors.ts';
import type { Door, Tx } from '../../../platform/database/door.ts';
import { insertMember, putEmail, setActive, updateMember } from '../members.sql.ts';
import { refusedByDatabase } from '../refusal.rules.ts';
import { findMember } from '../teams.sql.ts';
import { type Accepting, invitationState } from './invitation.rules.ts';
import {
  type Invitation,
  invitationByToken,
  joinTeam,
  lockInvitation,
  markAccepted,
  memberWithEmail,
} from './invitations.sql.ts';

type Enter = Door['transaction'];
export type Carried = { organisation: string; token: string };

/** The invitation of a mail, while it still works; read with that secret alone. */
export const openInvitation = async (
  enter: Enter,
  { organisation, token }: Carried,
  now: Date,
): Promise<Invitation | undefined> => {
  const carrying = hashOf(token);
  const found = await enter({ kind: 'visitor', carrying }, (tx) =>
    invitationByToken(tx, organisation, carrying),
  );
  return found && invitationState(found, now) === 'open' ? found : undefined;
};

export type Accepted =
  | { kind: 'accepted'; organisation: string; member: string; email: string }
  | { kind: 'over' }
  /** this e-mail signs in at another organisation */
  | { kind: 'email-taken' };

/** Yes: makes her a member, or active again, with the e-mail that the link has proven. Once. */
export const acceptInvitation = async (
  enter: Enter,
  { organisation, token }: Carried,
  told: Accepting,
  now: Date,
): Promise<Accepted> => {
  const fresh = newId();
  const actor: Actor = {
    kind: 'member',
    organisation,
    member: fresh,
    name: told.name,
    office: 'front',
    roles: [],
  };
  try {
    return await enter(actor, async (tx): Promise<Accepted> => {
      const invitation = await lockInvitation(tx, organisation, hashOf(token));
      if (!invitation || invitationState(invitation, now) !== 'open') return { kind: 'over' };
      const member = await becomeMember(tx, invitation, fresh, told, now);
      if (invitation.teamId) await joinTeam(tx, organisation, invitation.teamId, member);
      await markAccepted(tx, invitation, member, now);
      return { kind: 'accepted', organisation, member, email: invitation.email };
    });
  } catch (error) {
    if (refusedByDatabase(error) === 'email-taken') return { kind: 'email-taken' };
    throw error;
  }
};

const becomeMember = async (
  tx: Tx,
  { organisation, email, profession, office, roles }: Invitation,
  fresh: string,
  { name, pronoun }: Accepting,
  now: Date,
): Promise<string> => {
  const known = await memberWithEmail(tx, organisation, email);
  const before = known ? await findMember(tx, organisation, known) : undefined;
  const told = {
    name,
    pronoun,
    profession,
    office,
    roles: [...roles],
    phone: before?.phone ?? null,
    hours: before?.hours ?? null,
    standInId: before?.standInId ?? null,
  };
  if (before) {
    await updateMember(tx, organisation, before.id, told);
    await setActive(tx, organisation, before.id, true);
    return before.id;
  }
  await insertMember(tx, organisation, fresh, told, now);
  await putEmail(tx, { organisation, id: fresh, email, before: undefined }, now);
  return fresh;
};
