import { openMailbox } from '../../platform/mail/incoming/mailbox.ts';
import { type Check, type Finding, ok, problem } from './finding.ts';

/** Can each mailbox be opened, and how much waits in it? Looks only: nothing is fetched or moved. */
export const checkMailbox: Check = async ({ mailboxes, replyAddress }) => {
  const findings: Finding[] = [];
  for (const { organisation, url } of mailboxes) {
    const { host } = new URL(url);
    const which = organisation === undefined ? host : `${host}, of ${organisation}`;
    try {
      const mailbox = await openMailbox(url);
      const waiting = (await mailbox.waiting()).length;
      const idle = mailbox.canIdle ? 'tells at once what comes' : 'is asked each minute';
      await mailbox.close();
      findings.push(ok('mailbox', `${which}: ${waiting} waiting; it ${idle}`));
    } catch (error) {
      const { code, responseText, message } = error as Error & { code?: string; responseText?: string };
      const advice = 'Look at AANZET_IMAP_URL: name, password, port, the folder, and the firewall.';
      findings.push(problem('mailbox', `${which}: ${responseText ?? code ?? message}`, advice));
    }
  }
  if (mailboxes.length > 0 && replyAddress === undefined)
    findings.push(
      problem(
        'mailbox',
        'A mailbox is read, but there is no address to answer to.',
        'Set AANZET_REPLY_ADDRESS=post@example.nl, or AANZET_MAIL_FROM.',
      ),
    );
  return findings;
};
