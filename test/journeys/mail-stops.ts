import { paths } from '../../src/paths.ts';
import type { Door } from '../../src/platform/database/door.ts';
import type { Stop } from './every-page-stops.ts';

/** Incoming mail at the desk, a mail that came in with a case, and what came along with it. */
export const mailStops = async (door: Door, host: { as: string; organisation: string }): Promise<Stop[]> => {
  const { work } = paths;
  const { as, organisation } = host;
  const job = { kind: 'job', name: 'test', organisation } as const;
  const [mails, files] = await door.transaction(
    job,
    async (tx) =>
      [
        await tx
          .selectFrom('received_mail')
          .select(['id', 'standing'])
          .where('organisation_id', '=', organisation)
          .where('state', '=', 'waits')
          .orderBy('taken_at')
          .execute(),
        await tx
          .selectFrom('mail_attachment')
          .select(['id', 'mail_id'])
          .where('organisation_id', '=', organisation)
          .where('person_id', 'is', null)
          .execute(),
      ] as const,
  );
  const [[first], [file]] = [mails, files];
  const broken = mails.find(({ standing }) => standing === 'unreadable');
  if (!first || !file || !broken) throw new Error('no mail waits at the desk of the demo');
  const at = { mail: first.id };
  const other = mails.find(({ standing }) => standing === 'other-sender') ?? first;
  return [
    { as, of: work.post, at: work.post() },
    { as, of: work.post, at: work.post({ lijst: 'automatisch' }) },
    { as, of: work.mail, at: work.mail(at) },
    { as, of: work.mail, at: work.mail({ mail: other.id }, { zoeken: 'de' }) },
    { as, of: work.mail, at: work.mail({ mail: broken.id }) },
    { as, of: work.mailFile, at: work.mailFile({ mail: file.mail_id, file: file.id }), file: true },
    { as, of: work.mailSource, at: work.mailSource({ mail: broken.id }), file: true },
    { as, of: work.attachMail, at: work.attachMail(at), to: work.mail(at) },
    { as, of: work.mailAside, at: work.mailAside(at), to: work.mail(at) },
  ];
};

type Who = { as: string; organisation: string; member: string };

/** The letter of a customer of this contact: for herself the file, for who helps her the mail around it too. */
export const letterStops = async (
  door: Door,
  contact: Who,
  customers: ReadonlyMap<string, string>,
): Promise<Stop[]> => {
  const { organisation, member, as } = contact;
  const letter = await door.transaction({ kind: 'job', name: 'test', organisation }, (tx) =>
    tx
      .selectFrom('mail_attachment as a')
      .innerJoin('received_mail as m', 'm.id', 'a.mail_id')
      .innerJoin('customer_case as c', 'c.id', 'm.case_id')
      .select(['a.id as file', 'm.id as mail', 'c.id as case'])
      .where('a.organisation_id', '=', organisation)
      .where('m.organisation_id', '=', organisation)
      .where('c.organisation_id', '=', organisation)
      .where('c.contact_id', '=', member)
      .executeTakeFirstOrThrow(),
  );
  const { work } = paths;
  const own = await ownLetter(door, customers);
  return [
    { as, of: work.file, at: work.file({ case: letter.case, file: letter.file }), file: true },
    { as, of: work.wholeMail, at: work.wholeMail({ case: letter.case, mail: letter.mail }) },
    { as: own.as, of: paths.attachment, at: paths.attachment({ file: own.file }), file: true },
  ];
};

const ownLetter = async (
  door: Door,
  customers: ReadonlyMap<string, string>,
): Promise<{ as: string; file: string }> => {
  for (const [as, person] of customers) {
    const row = await door.transaction({ kind: 'customer', person }, (tx) =>
      tx.selectFrom('mail_attachment').select('id').where('person_id', '=', person).executeTakeFirst(),
    );
    if (row) return { as, file: row.id };
  }
  throw new Error('nobody in the demo sent a letter along');
};
