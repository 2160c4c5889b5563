import type { Tx } from '../../platform/database/door.ts';

/** What she wants by e-mail of a message to her: nothing, that there is one, or its words too. */
export const MAIL_WISHES = ['none', 'notice', 'content'] as const;
export type MailWish = (typeof MAIL_WISHES)[number];

const isWish = (text: string | null): text is MailWish => MAIL_WISHES.some((known) => known === text);

/** As the person herself, or as an organisation with which she shares who she is. */
export const mailWishOf = async (tx: Tx, person: string): Promise<MailWish> => {
  const row = await tx
    .selectFrom('person')
    .select('message_mail')
    .where('person_id', '=', person)
    .executeTakeFirst();
  return isWish(row?.message_mail ?? null) ? (row?.message_mail as MailWish) : 'notice';
};

/** Actor: the person. */
export const wishMail = (tx: Tx, person: string, wish: MailWish): Promise<unknown> =>
  tx.updateTable('person').set({ message_mail: wish }).where('person_id', '=', person).execute();

/** By which addresses she is known: the one she gave, and those she signs in with. Actor: a job that entered for her. */
export const knownAddresses = async (tx: Tx, person: string): Promise<string[]> => {
  const own = await tx.selectFrom('person').select('email').where('person_id', '=', person).execute();
  const names = await tx.selectFrom('sign_in_name').select('email').where('person_id', '=', person).execute();
  return [...new Set([...own, ...names].flatMap(({ email }) => (email ? [email.toLowerCase()] : [])))];
};
