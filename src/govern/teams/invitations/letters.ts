import { paths } from '../../../paths.ts';
import type { Site } from '../../../platform/http/site.ts';
import { fullDay } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import type { Letter } from '../../../platform/mail/outbox.ts';
import type { Invitation } from './invitations.sql.ts';
import { words } from './words.ts';

type Sent = { invitation: Invitation; organisationName: string; by: string | undefined; token: string };

/** The mail with the one link. */
export const invitationLetter = (
  { invitation, organisationName, by, token }: Sent,
  site: Site,
  language: Language,
): Letter => {
  const { letter: w, accept } = words[language];
  const link = site.publicOrigin + paths.invitation({ bij: invitation.organisation, t: token });
  const body = [
    w.hello(invitation.name),
    w.text(by ?? accept.operator, organisationName, site.name),
    `${w.open}\n${link}`,
    w.until(fullDay(invitation.expiresAt, language)),
    w.not,
  ].join('\n\n');
  return { to: invitation.email, subject: w.subject(organisationName), body, kind: 'invitation' };
};

/** For who leads an organisation already: an operator can't add a manager unseen. */
export const noticeLetter = (
  to: string,
  invited: string,
  organisationName: string,
  site: Site,
  language: Language,
): Letter => {
  const { notice: w } = words[language];
  const body = [
    w.text(invited, organisationName),
    `${w.not}\n${site.publicOrigin}${paths.manage.members()}`,
  ].join('\n\n');
  return { to, subject: w.subject(organisationName), body, kind: 'notice' };
};
