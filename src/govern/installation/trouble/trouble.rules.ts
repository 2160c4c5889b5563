import type { TroubledMail } from '../../../platform/mail/outbox-state.ts';

/** A mail as an operator may see it: where it went only when that tells of a mail server, and not of a person. */
export type ShownMail = Omit<TroubledMail, 'domain'> & { domain: string | undefined };

/** Fewer addresses than this at one place could point to somebody: a family has a domain of its own too. */
const ENOUGH = 3;

export const shownMail = ({ domain, ...mail }: TroubledMail): ShownMail => ({
  ...mail,
  domain: mail.addressesThere >= ENOUGH ? domain : undefined,
});
