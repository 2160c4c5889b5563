import { deviceIn } from '../../platform/auth/device.rules.ts';
import { actorOf, type Holder, holderKey } from '../../platform/auth/holder.rules.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { capital, dayAndClock } from '../../platform/language/dates.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { recordAccessAs } from '../access-log/index.ts';
import { words } from './access-words.ts';
import { emailOfMember, emailsOfPerson } from './sign-in.sql.ts';

/** What changed in how one signs in. */
export type Change =
  | 'passkey-added'
  | 'passkey-removed'
  | 'second-added'
  | 'second-removed'
  | 'recovery-made'
  | 'recovery-used'
  | 'ended'
  | 'all-ended'
  | 'email-added'
  | 'service-added'
  | 'service-removed'
  | 'also-added'
  | 'also-ended'
  | 'paper-made'
  | 'paper-ended';

/** A mail to addresses that were proven: what changed, when, on which device, and what to do if it was not her. */
export const noticeOf = async (
  visit: Visit,
  tx: Tx,
  to: readonly string[],
  change: Change,
): Promise<void> => {
  const { site, language, now, device } = visit;
  const w = words[language].notice;
  const body = [
    w.what[change],
    w.when(capital(dayAndClock(now, language)), deviceIn(device, language)),
    w.wasYou,
    site.phone ? w.notYou(site.phone) : w.notYouNoPhone,
    site.name,
  ].join('\n\n');
  for (const one of to)
    await queueMail(tx, { to: one, kind: 'notice', subject: w.subject(site.name), body }, now);
};

const addressesOf = async (tx: Tx, of: Holder): Promise<string[]> => {
  if (of.kind === 'person') return emailsOfPerson(tx, of.person);
  if (of.kind === 'operator') return [of.email];
  const email = await emailOfMember(tx, of.organisation, of.member);
  return email ? [email] : [];
};

const ACTION: Readonly<Record<Change, 'C' | 'U' | 'D'>> = {
  'passkey-added': 'C',
  'passkey-removed': 'D',
  'second-added': 'C',
  'second-removed': 'D',
  'recovery-made': 'C',
  'recovery-used': 'U',
  ended: 'D',
  'all-ended': 'D',
  'email-added': 'C',
  'service-added': 'C',
  'service-removed': 'D',
  'also-added': 'C',
  'also-ended': 'D',
  'paper-made': 'C',
  'paper-ended': 'D',
};

/** Each change is in her log, and in a mail where she has an address. Not inside a transaction. */
export const tellOfChange = (visit: Visit, of: Holder, change: Change): Promise<void> => {
  const actor = actorOf(of);
  visit.log.info({ change, holder: holderKey(of) }, 'sign-in changed');
  return visit.transactionAs(actor, async (tx) => {
    if (of.kind === 'person')
      await recordAccessAs(visit, actor, tx, {
        person: of.person,
        action: ACTION[change],
        object: 'session',
        purpose: 'sign-in',
      });
    visit.accessLogged = true;
    await noticeOf(visit, tx, await addressesOf(tx, of), change);
  });
};
