import { withinLimit } from '../../../platform/auth/throttle.ts';
import { addDays } from '../../../platform/clock/clock.ts';
import { hashOf, newId, newToken } from '../../../platform/crypto/secrets.ts';
import type { Tx } from '../../../platform/database/door.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { queueMail } from '../../../platform/mail/outbox.ts';
import { findOrganisation } from '../../organisations/index.ts';
import { findMember, findTeam } from '../teams.sql.ts';
import { INVITATION_DAYS, INVITES, type Invite, SENT_AGAIN } from './invitation.rules.ts';
import {
  insertInvitation,
  managersEmails,
  memberWithEmail,
  renewInvitation,
  waitingInvitations,
} from './invitations.sql.ts';
import { invitationLetter, noticeLetter } from './letters.ts';

export type Inviter = { organisation: string; by: { member: string; name: string } | 'operator' };
export type InviteRefusal = 'works-here' | 'already-invited' | 'team' | 'too-many';
export type Invited = { kind: 'invited'; id: string } | { kind: 'refused'; why: InviteRefusal };

type Sender = Pick<Visit, 'site' | 'language' | 'now'>;

const refusal = async (
  tx: Tx,
  { organisation, by }: Inviter,
  told: Invite,
  now: Date,
): Promise<InviteRefusal | undefined> => {
  const team = told.teamId ? await findTeam(tx, organisation, told.teamId) : undefined;
  if (told.teamId && (!team || team.closedAt)) return 'team';
  const known = await memberWithEmail(tx, organisation, told.email);
  if (known && (await findMember(tx, organisation, known))?.active) return 'works-here';
  const waiting = await waitingInvitations(tx, organisation);
  if (waiting.some(({ email }) => email === told.email)) return 'already-invited';
  const key = by === 'operator' ? 'operator' : organisation;
  return (await withinLimit(tx, `invite:${key}`, INVITES.often, INVITES.minutes, now))
    ? undefined
    : 'too-many';
};

/** Invites a colleague, or as operator a manager; who leads the organisation already then hears of it. */
export const invite = async (tx: Tx, sender: Sender, inviter: Inviter, told: Invite): Promise<Invited> => {
  const { organisation, by } = inviter;
  const { site, language, now } = sender;
  const why = await refusal(tx, inviter, told, now);
  if (why) return { kind: 'refused', why };
  const [id, token, expires] = [newId(), newToken(), addDays(now, INVITATION_DAYS)];
  const byMember = by === 'operator' ? null : by.member;
  await insertInvitation(
    tx,
    { ...told, organisation, id, tokenHash: hashOf(token), byMember },
    { now, expires },
  );
  const organisationName = (await findOrganisation(tx, organisation))?.name ?? site.name;
  const invitation = {
    ...told,
    organisation,
    id,
    byOperator: byMember === null,
    byMember,
    sentAt: now,
    expiresAt: expires,
    acceptedAt: null,
    withdrawnAt: null,
  };
  const sent = { invitation, organisationName, by: by === 'operator' ? undefined : by.name, token };
  await queueMail(tx, invitationLetter(sent, site, language), now);
  if (by === 'operator')
    for (const email of await managersEmails(tx, organisation))
      await queueMail(tx, noticeLetter(email, told.name, organisationName, site, language), now);
  return { kind: 'invited', id };
};

export type SentAgain = { kind: 'again' } | { kind: 'too-many' } | { kind: 'gone' };

/** A new link; the former is dead. */
export const inviteAgain = async (
  tx: Tx,
  { site, language, now }: Sender,
  { organisation, by }: Inviter,
  id: string,
): Promise<SentAgain> => {
  if (!(await withinLimit(tx, `invite-again:${id}`, SENT_AGAIN.often, SENT_AGAIN.minutes, now)))
    return { kind: 'too-many' };
  const token = newToken();
  const expires = addDays(now, INVITATION_DAYS);
  const invitation = await renewInvitation(tx, organisation, id, hashOf(token), { now, expires });
  if (!invitation) return { kind: 'gone' };
  const organisationName = (await findOrganisation(tx, organisation))?.name ?? site.name;
  const sent = { invitation, organisationName, by: by === 'operator' ? undefined : by.name, token };
  await queueMail(tx, invitationLetter(sent, site, language), now);
  return { kind: 'again' };
};
