import type { Tx } from '../../platform/database/door.ts';
import type { Attachment } from './received-mail.ts';

export type NewAttachment = Attachment & {
  organisationId: string;
  personId: string | null;
  content: Uint8Array;
};
export type File = { name: string; type: string; content: Buffer };

const COLUMNS = ['id', 'mail_id', 'name', 'type', 'size'] as const;
type Row = { id: string; mail_id: string; name: string; type: string; size: number };
const toAttachment = ({ mail_id: mailId, ...rest }: Row): Attachment => ({ ...rest, mailId });

/** Actor: the organisation's job. */
export const insertAttachments = async (tx: Tx, all: readonly NewAttachment[]): Promise<void> => {
  for (const one of all)
    await tx
      .insertInto('mail_attachment')
      .values({
        organisation_id: one.organisationId,
        id: one.id,
        mail_id: one.mailId,
        person_id: one.personId,
        name: one.name,
        type: one.type,
        size: one.size,
        content: Buffer.from(one.content),
      })
      .execute();
};

const attachmentsBy =
  (owner: 'organisation_id' | 'person_id') =>
  async (tx: Tx, whose: string, mails: readonly string[]): Promise<Attachment[]> => {
    if (mails.length === 0) return [];
    const rows = await tx
      .selectFrom('mail_attachment')
      .select(COLUMNS)
      .where(owner, '=', whose)
      .where('mail_id', 'in', [...mails])
      .orderBy('name')
      .orderBy('id')
      .execute();
    return rows.map(toAttachment);
  };

/** Without their contents; as a colleague of the organisation. */
export const attachmentsOf = attachmentsBy('organisation_id');

/** The same as the person herself: only what is hers. */
export const ownAttachments = attachmentsBy('person_id');

/** One file of one mail. */
export const fileOf = async (
  tx: Tx,
  organisation: string,
  { mail, id }: { mail: string; id: string },
): Promise<File | undefined> =>
  tx
    .selectFrom('mail_attachment')
    .select(['name', 'type', 'content'])
    .where('organisation_id', '=', organisation)
    .where('mail_id', '=', mail)
    .where('id', '=', id)
    .executeTakeFirst();

/** Which of the mails of a case an attachment came with; as a colleague. */
export const mailOfFile = async (
  tx: Tx,
  organisation: string,
  caseId: string,
  id: string,
): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('mail_attachment as a')
    .innerJoin('received_mail as m', (on) =>
      on.onRef('m.organisation_id', '=', 'a.organisation_id').onRef('m.id', '=', 'a.mail_id'),
    )
    .select('a.mail_id')
    .where('a.organisation_id', '=', organisation)
    .where('m.organisation_id', '=', organisation)
    .where('m.case_id', '=', caseId)
    .where('a.id', '=', id)
    .executeTakeFirst();
  return row?.mail_id;
};

export const ownFile = async (tx: Tx, person: string, id: string): Promise<File | undefined> =>
  tx
    .selectFrom('mail_attachment')
    .select(['name', 'type', 'content'])
    .where('person_id', '=', person)
    .where('id', '=', id)
    .executeTakeFirst();

/** From now on they are of this person too. */
export const giveAttachments = (
  tx: Tx,
  organisation: string,
  mail: string,
  person: string,
): Promise<unknown> =>
  tx
    .updateTable('mail_attachment')
    .set({ person_id: person })
    .where('organisation_id', '=', organisation)
    .where('mail_id', '=', mail)
    .execute();
