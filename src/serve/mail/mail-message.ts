import { findPerson, type MailWish, mailWishOf } from '../../ask/people/index.ts';
import { findOrganisation } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { internetId } from '../../platform/mail/reply-address.rules.ts';
import { addressOfCase } from './mail-address.sql.ts';
import { isMailRead } from './mailboxes.sql.ts';
import { cameBack, keepSent } from './sent-mail.sql.ts';
import { type Words, words } from './words.ts';

export type ToMail = {
  organisation: string;
  caseId: string;
  question: string;
  person: string;
  message: string;
  body: string;
  /** the name of who wrote it */
  who: string;
  /** https://zorg.example */
  origin: string;
};

/** Why it did not go by e-mail: she has no address here, does not want it, or her address sends mail back. */
export type Mailed =
  | { kind: 'mailed'; wish: MailWish }
  | { kind: 'not'; why: 'no-address' | 'no-wish' | 'came-back' };

/**
 * Tells the customer by e-mail of a message of ours, as she wishes: without a wish only that there is one.
 * Waits in the outbox of this transaction. Actor: the colleague who wrote it.
 */
export const mailMessage = async (tx: Tx, of: ToMail, now: Date): Promise<Mailed> => {
  // Only who shares her data with this organisation is found, so only she is mailed.
  const person = await findPerson(tx, of.person);
  if (!person?.email) return { kind: 'not', why: 'no-address' };
  const wish = await mailWishOf(tx, of.person);
  if (wish === 'none') return { kind: 'not', why: 'no-wish' };
  if (await cameBack(tx, of.organisation, of.person, person.email)) return { kind: 'not', why: 'came-back' };
  const organisation = (await findOrganisation(tx, of.organisation))?.name ?? '';
  const id = newId();
  const ref = await addressOfCase(tx, of, now);
  const w = words[person.language];
  const text = { w, of, name: person.name ?? '', organisation, answers: await isMailRead(tx) };
  const content = wish === 'content';
  await queueMail(
    tx,
    {
      id,
      to: person.email,
      subject: content ? w.contentSubject(of.who, organisation) : w.noticeSubject,
      body: content ? withWords(text) : without(text),
      kind: 'message',
      fromName: `${of.who}, ${organisation}`,
      replyTo: ref,
      internetId: internetId(id, ref),
      refersTo: `zaak.${ref}`,
      automatic: !content,
    },
    now,
  );
  await keepSent(tx, {
    organisationId: of.organisation,
    id,
    caseId: of.caseId,
    personId: of.person,
    messageId: of.message,
    internetId: internetId(id, ref),
    recipient: person.email,
    withContent: content,
    sentAt: now,
  });
  return { kind: 'mailed', wish };
};

type Text = { w: Words; of: ToMail; name: string; organisation: string; answers: boolean };

const linkOf = ({ origin, question }: ToMail): string =>
  `${origin}${paths.question.status({ id: question })}#berichten`;

const without = ({ w, of, name, organisation, answers }: Text): string =>
  [
    w.dear(name),
    w.notice(of.who, organisation),
    `${w.readHere}\n${linkOf(of)}`,
    answers ? w.answer(of.who) : w.noAnswer,
    w.wish,
    organisation,
  ].join('\n\n');

const withWords = ({ w, of, name, organisation, answers }: Text): string =>
  [
    w.dear(name),
    of.body,
    `${of.who}\n${organisation}`,
    `${w.all}\n${linkOf(of)}`,
    answers ? w.answer(of.who) : w.noAnswer,
    w.wish,
  ].join('\n\n');
