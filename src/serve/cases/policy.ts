import type { Member, Role } from '../../platform/database/actors.ts';
import type { Alarm } from './alarm.ts';
import type { Case, Handover } from './case.ts';

const has = (member: Member, ...roles: Role[]): boolean => member.roles.some((role) => roles.includes(role));

/** A case of one's own organisation: its contact, or who helps contacts there. */
export const mayWorkOn = (member: Member, of: Pick<Case, 'organisationId' | 'contactId'>): boolean =>
  member.organisation === of.organisationId &&
  (member.member === of.contactId || has(member, 'contact', 'coach', 'manager', 'host'));

/** Only who was asked says yes; for a colleague who is away, a coach or manager may say no. */
export const mayAnswer = (
  member: Member,
  handover: Pick<Handover, 'organisationId' | 'toMemberId'>,
  answer: 'accept' | 'decline',
): boolean =>
  member.organisation === handover.organisationId &&
  (member.member === handover.toMemberId || (answer === 'decline' && has(member, 'coach', 'manager')));

/** The giver offers; a coach or manager may do it for a contact who is away. */
export const mayOfferHandover = (member: Member, of: Pick<Case, 'organisationId' | 'contactId'>): boolean =>
  member.organisation === of.organisationId &&
  (member.member === of.contactId || has(member, 'coach', 'manager'));

/** Whoever it rings with, its contact, or who helps contacts there. */
export const mayAcceptAlarm = (
  member: Member,
  of: Pick<Case, 'organisationId' | 'contactId'>,
  alarm: Pick<Alarm, 'toMemberId'>,
): boolean =>
  member.organisation === of.organisationId &&
  (member.member === alarm.toMemberId || member.member === of.contactId || has(member, 'coach', 'manager'));

/** Which teams work in a case is for who answers for it: its contact, or her coach or manager. */
export const mayAskTeams = (member: Member, of: Pick<Case, 'organisationId' | 'contactId'>): boolean =>
  mayOfferHandover(member, of);

/** One's own days away; a coach or manager writes them down for who can't. */
export const mayWriteAbsence = (by: Member, member: string): boolean =>
  by.member === member || has(by, 'coach', 'manager');

/** Nobody lets herself go: so an organisation is never without a manager. */
export const mayLetGo = (by: Member, member: string): boolean => has(by, 'manager') && by.member !== member;
