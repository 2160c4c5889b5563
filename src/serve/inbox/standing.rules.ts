import type { Nature } from '../../platform/mail/incoming/nature.rules.ts';
import type { MailState, StandingOfMail } from '../mail/index.ts';

/** What is known of a mail when it comes in. */
export type Facts = {
  /** undefined when it can't be read */
  nature: Nature | undefined;
  whole: boolean;
  /** the case that it answers, if any */
  route: { closed: boolean; knownSender: boolean } | undefined;
  /** it carries an address that looks like ours, with a wrong signature */
  forged: boolean;
  /** no words and no file that we take */
  empty: boolean;
  /** mails from this address in the hour before */
  recent: number;
  /** of a report: did it fail for good? */
  failed: boolean;
};

export type Standing = { state: MailState; standing: StandingOfMail };

/** A person at a keyboard does not reach this; two machines that answer each other do. */
export const MOST_AN_HOUR = 20;

/** What happens with a mail. Only a reply of a person from a known address stands in a thread by itself. */
export const standingOf = (of: Facts): Standing => {
  const waits = (standing: StandingOfMail): Standing => ({ state: 'waits', standing });
  const passes = (standing: StandingOfMail): Standing => ({ state: 'automatic', standing });
  if (of.nature === undefined) return waits('unreadable');
  if (of.nature === 'bounce') return of.failed ? { state: 'bounce', standing: 'bounce' } : passes('delayed');
  if (of.nature === 'loop') return passes('loop');
  if (of.nature === 'automatic') return passes('automatic');
  if (of.recent >= MOST_AN_HOUR) return of.route?.knownSender ? waits('many') : passes('many');
  if (!of.whole) return waits('too-large');
  if (of.forged) return waits('forged');
  if (!of.route) return of.empty ? waits('empty') : waits('new');
  if (!of.route.knownSender) return waits('other-sender');
  if (of.route.closed) return waits('closed');
  return of.empty ? waits('empty') : { state: 'threaded', standing: 'reply' };
};
