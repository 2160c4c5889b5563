import { findPerson } from '../../ask/people/index.ts';
import { findOrganisation } from '../../govern/organisations/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { addressOfCase, mailWords, type ReceivedMail } from '../mail/index.ts';
import type { FoundCase } from './find-case.ts';

/** Says what of her mail we could not take. Only to an address that is hers, and never to a machine. */
export const tellSender = async (tx: Tx, mail: ReceivedMail, of: FoundCase, now: Date): Promise<void> => {
  const tooLarge = mail.standing === 'too-large';
  if (!tooLarge && (mail.state !== 'threaded' || mail.rejected.length === 0)) return;
  const person = await findPerson(tx, of.person);
  const organisation = await findOrganisation(tx, of.organisation);
  const w = mailWords[person?.language ?? 'nl'];
  const rejected = mail.rejected.map(({ name, why }) => `- ${name}: ${w.why[why]}.`);
  const text = tooLarge ? w.tooLarge : `${w.rejected}\n\n${rejected.join('\n')}`;
  const phone = organisation?.phone;
  await queueMail(
    tx,
    {
      to: mail.sender,
      subject: tooLarge ? w.tooLargeSubject : w.rejectedSubject,
      body: [w.dear(person?.name ?? ''), text, phone ? w.call(phone) : '', organisation?.name ?? '']
        .filter(Boolean)
        .join('\n\n'),
      kind: 'message',
      replyTo: await addressOfCase(tx, of, now),
      automatic: true,
    },
    now,
  );
};
