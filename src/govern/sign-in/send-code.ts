import { paths } from '../../paths.ts';
import { plainEmail, requestEmailCode } from '../../platform/auth/codes.ts';
import { knownDevice } from '../../platform/auth/known-device.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { type CodeLetter, codeLetter } from './code-letter.ts';

export type CodeWish = {
  email: string;
  /** a path of our own, already checked */
  back?: string | undefined;
  /** to whom the e-mail will belong once proven */
  person?: string | undefined;
  /** whether anybody signs in with it; left out: so it is */
  known?: boolean;
};
export type CodeSent = { kind: 'sent'; to: string } | { kind: 'too-many' };

/**
 * Sends a code, and to a known and an unknown e-mail the same one.
 * @returns to: the page on which it is typed
 */
export const sendCode = async (
  visit: Visit,
  tx: Tx,
  { email, back, person, known = true }: CodeWish,
): Promise<CodeSent> => {
  const device = knownDevice(visit.keyring, visit.knownDevice);
  const asked = { email, person, network: visit.network, device, known };
  const made = await requestEmailCode(tx, asked, visit.now);
  if (made.kind === 'too-many') return made;
  const link = made.link && visit.site.publicOrigin + paths.signIn.link({ t: made.link, doel: back });
  const letter: CodeLetter = { code: made.code, link: link || undefined, site: visit.site };
  if (made.mail)
    await queueMail(
      tx,
      { to: plainEmail(email), kind: 'code', ...codeLetter(letter, visit.language) },
      visit.now,
    );
  return { kind: 'sent', to: paths.signIn.code({ bij: made.ask, doel: back }) };
};
