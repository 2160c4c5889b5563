import type { Door, Tx } from '../../src/platform/database/door.ts';
import { letterPdf, type ReceivedMailData, receivedMails } from '../data/received-mails.ts';
import { idOf } from '../random.ts';
import type { PersonRows, Row } from './rows.ts';
import { DESK_ID, memberId } from './world.ts';

const HOUR = 3_600_000;
const CONTACTS = ['bas-veldhuis', 'marja-kootstra'];
const before = (day: Date, hours: number): Date => new Date(day.getTime() - hours * HOUR);

type Case = Row<'customer_case'>;

const mailOf = (data: ReceivedMailData, answers: Case | undefined, day: Date): Row<'received_mail'> => ({
  organisation_id: DESK_ID,
  id: idOf('received-mail', data.key),
  person_id: null,
  case_id: data.standing === 'other-sender' ? (answers?.id ?? null) : null,
  state: data.state,
  standing: data.standing,
  sender: data.sender,
  sender_name: data.senderName,
  subject: data.subject,
  body: data.body,
  folded: data.folded ?? '',
  internet_id: `${data.key}@postbus.example`,
  size: data.body.length + 900,
  rejected: JSON.stringify(data.rejected ?? []),
  source: data.source === undefined ? null : Buffer.from(data.source, 'latin1'),
  sent_at: before(day, data.hoursAgo),
  taken_at: before(day, data.hoursAgo),
  member_id: null,
  settled_at: null,
  reason: null,
});

const letterOf = ({ organisation_id, id, person_id }: Row<'received_mail'>, name: string) => {
  const content = letterPdf('Een brief (voorbeeld)');
  return {
    ...{ organisation_id, person_id, name, content },
    id: idOf('mail-attachment', id),
    mail_id: id,
    type: 'application/pdf',
    size: content.length,
  };
};

/** A message that came by e-mail, with a letter, in the thread of somebody whom one may sign in as. */
const withLetter = (of: Case, email: string, name: string, day: Date) => {
  const at = before(day, 26);
  const its = { organisation_id: of.organisation_id, person_id: of.person_id };
  const mail = idOf('received-mail', of.id);
  const content = letterPdf('Brief van de huisarts (voorbeeld)');
  const body = 'Hierbij de brief van de huisarts. Heeft u nog meer nodig?';
  const received: Row<'received_mail'> = {
    ...mailOf(
      {
        key: of.id,
        sender: email,
        senderName: name,
        subject: 'De brief',
        body,
        standing: 'new',
        state: 'waits',
        hoursAgo: 26,
      },
      undefined,
      day,
    ),
    ...its,
    id: mail,
    case_id: of.id,
    state: 'threaded',
    standing: 'reply',
    rejected: JSON.stringify([{ name: 'foto.exe', why: 'type' }]),
  };
  const attachment: Row<'mail_attachment'> = {
    ...its,
    id: idOf('mail-attachment', of.id),
    mail_id: mail,
    name: 'brief huisarts.pdf',
    type: 'application/pdf',
    size: content.length,
    content,
  };
  const message = {
    ...its,
    id: idOf('mail-message', of.id),
    case_id: of.id,
    sender: 'customer',
    member_id: null,
    body,
    channel: 'email',
    mail_id: mail,
    sent_at: at,
    read_at: null,
    written_by: null,
  };
  return { received, attachment, message };
};

const isOpen = (of: Case): boolean => of.closed_at === null;
const put = async (
  tx: Tx,
  table: 'received_mail' | 'mail_attachment' | 'message',
  row: object,
): Promise<void> => {
  await tx
    .insertInto(table)
    .values(row as never)
    .onConflict((on) => on.doNothing())
    .execute();
};

/** A mailbox that says that mail can be answered, mail that waits at the desk, and one letter in a thread. */
export const fillMail = async (
  door: Door,
  lives: readonly PersonRows[],
  known: readonly (string | null)[],
  day: Date,
): Promise<void> => {
  const cases = lives.flatMap((life) => life.customer_case.filter(isOpen));
  const answers = cases.find((of) => of.organisation_id === DESK_ID);
  await door.transaction({ kind: 'job', name: 'demo', organisation: DESK_ID }, async (tx) => {
    for (const data of receivedMails) {
      const mail = mailOf(data, answers, day);
      await put(tx, 'received_mail', mail);
      if (data.letter) await put(tx, 'mail_attachment', letterOf(mail, data.letter));
    }
    await tx
      .insertInto('mailbox')
      .values({
        name: 'demo',
        organisation_id: DESK_ID,
        fetched_at: day,
        looked_at: day,
        waiting: 0,
        tries: 0,
        idle: false,
      })
      .onConflict((on) => on.doNothing())
      .execute();
  });
  for (const life of withThreads(lives, known)) {
    const of = life.customer_case.find(isHelped);
    const her = life.person[0];
    if (!of || !her) continue;
    const rows = withLetter(of, her.email ?? 'klant@postbus.example', her.name ?? '', day);
    await door.transaction({ kind: 'job', name: 'demo', organisation: of.organisation_id }, async (tx) => {
      await put(tx, 'received_mail', rows.received);
      await put(tx, 'mail_attachment', rows.attachment);
      await put(tx, 'message', rows.message);
    });
  }
};

const isHelped = (of: Case): boolean => isOpen(of) && of.kind === 'chosen' && of.contact_accepted_at !== null;

/** Somebody whom one may sign in as, and the first customer of each of two contacts whom one may sign in as. */
const withThreads = (lives: readonly PersonRows[], known: readonly (string | null)[]): PersonRows[] => {
  const helped = lives.filter((life) => life.customer_case.some(isHelped));
  const hers = helped.find(({ person: [her] }) => her?.email != null && known.includes(her.person_id));
  const theirs = CONTACTS.map((slug) =>
    helped.find((life) => life.customer_case.find(isHelped)?.contact_id === memberId(slug)),
  );
  return [...new Set([hers, ...theirs].flatMap((life) => life ?? []))];
};
