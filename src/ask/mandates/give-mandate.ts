import { paths } from '../../paths.ts';
import { withinLimit } from '../../platform/auth/throttle.ts';
import { addDays } from '../../platform/clock/clock.ts';
import { hashOf, newId, newToken } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { dayOf, fullDay } from '../../platform/language/dates.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import type { Told } from './forms.rules.ts';
import { stateOf } from './mandate.rules.ts';
import type { Mandate, Recorder } from './mandate.ts';
import { emailsOf, insertMandate, mandatesOf } from './mandates.sql.ts';
import { words } from './words.ts';

export const INVITED_DAYS = 14;
/** A letter lies on a table for a while. */
export const LETTER_DAYS = 60;
const A_DAY = { often: 8, minutes: 1440 };

/** A secret of its own kind: no other hash in this database is ever equal to it. */
export const inviteHashOf = (token: string): string => hashOf(`invitation:${token}`);

export type Given =
  | { kind: 'given'; mandate: Mandate }
  | { kind: 'refused'; why: 'self' | 'twice' | 'tooMany' };

/**
 * Writes the mandate and asks the helper by mail; it holds only once she says yes.
 * @param tx as the person, or the desk acting for her
 */
export const giveMandate = async (
  visit: Visit,
  tx: Tx,
  {
    person,
    giverName,
    told,
    recorder,
  }: { person: string; giverName: string; told: Told; recorder?: Recorder },
): Promise<Given> => {
  const { now } = visit;
  if (told.email && (await emailsOf(tx, person)).includes(told.email))
    return { kind: 'refused', why: 'self' };
  const before = await mandatesOf(tx, person);
  const running = before.filter((one) =>
    ['active', 'later', 'asked'].includes(stateOf(one, dayOf(now), now)),
  );
  if (told.email && running.some((one) => one.email === told.email && one.ground === told.ground))
    return { kind: 'refused', why: 'twice' };
  if (!(await withinLimit(tx, `invite:${person}`, A_DAY.often, A_DAY.minutes, now)))
    return { kind: 'refused', why: 'tooMany' };
  const token = newToken();
  const mandate: Mandate = {
    personId: person,
    id: newId(),
    representativeId: told.email ? null : newId(),
    giverName,
    name: told.name,
    email: told.email,
    phone: told.phone,
    ground: told.ground,
    scope: told.scope,
    validFrom: dayOf(now),
    validUntil: told.validUntil,
    givenAt: now,
    recorder,
    seenDocument: told.seenDocument,
    inviteExpiresAt: addDays(now, told.email ? INVITED_DAYS : LETTER_DAYS),
    acceptedAt: null,
    declinedAt: null,
    revokedAt: null,
  };
  await insertMandate(tx, mandate, told.email ? inviteHashOf(token) : null);
  if (told.email) await queueInvitation(visit, tx, mandate, told.email, token);
  return { kind: 'given', mandate };
};

const queueInvitation = (
  { now, site, language }: Visit,
  tx: Tx,
  of: Mandate,
  to: string,
  token: string,
): Promise<void> => {
  const { mail, short, until, noEnd } = words[language];
  const link = paths.helping.invitation({ person: of.personId, mandate: of.id }, { t: token });
  const body = mail.body({
    helper: of.name,
    giver: of.giverName,
    may: of.scope.map((one) => short[one]).join(', '),
    until: of.validUntil ? until(fullDay(of.validUntil, language)) : noEnd,
    link: site.publicOrigin + link,
    days: INVITED_DAYS,
    site: site.name,
    phone: site.phone,
  });
  return queueMail(tx, { to, subject: mail.subject(of.giverName), body, kind: 'invitation' }, now);
};
