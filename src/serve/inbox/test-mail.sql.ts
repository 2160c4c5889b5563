import { ask, choose, makeRegion, type Region, staffOf } from '../../../test/databases/region.ts';
import type { FreshDatabase } from '../../../test/setup/fresh-database.ts';
import { type ImapServer, imapServer } from '../../../test/setup/imap-server.ts';
import { smtpReceiver } from '../../../test/setup/smtp-receiver.ts';
import { describePerson } from '../../ask/people/index.ts';
import { keyring } from '../../platform/crypto/sealed.ts';
import type { Member } from '../../platform/database/actors.ts';
import { freePort } from '../../platform/free-port.ts';
import { createLog } from '../../platform/log/log.ts';
import { openMailbox } from '../../platform/mail/incoming/mailbox.ts';
import { sendMailJob, smtpTransport } from '../../platform/mail/send-mail.ts';
import { acceptContact, type Case } from '../cases/index.ts';
import { sendMessage } from '../contact/index.ts';
import { mailMessage, putMailbox } from '../mail/index.ts';
import { type FetchParts, fetchMail, type OpenBox } from './fetch-mail.ts';

export const SECRET = 'a secret that only these tests know';
export const KEYS = keyring(SECRET);
export const BASE = 'post@zorg.example';
export const RIET = 'riet@post.example';
/** Large enough for every mail of the tests but one. */
export const LIMIT = 500_000;

/** A region with a customer who has an address, her named contact, a mail server and a mailbox. */
export type MailWorld = {
  db: FreshDatabase;
  region: Region;
  imap: ImapServer;
  person: string;
  of: Case;
  contact: Member;
  setNow(now: Date): void;
  now(): Date;
  smtpPort: number;
  fetch(): Promise<void>;
  /** sends what waits in the outbox */
  send(): Promise<void>;
  /** a message of her contact, by e-mail as she wishes */
  write(body: string): Promise<void>;
};

export const mailWorld = async (db: FreshDatabase, start: Date): Promise<MailWorld> => {
  const region = await makeRegion(db.door);
  const asked = await ask(db.door, region, start);
  const { person } = asked;
  await db.door.transaction({ kind: 'customer', person }, async (tx) => {
    await tx
      .updateTable('person')
      .set({ shared_with: [region.desk.id, region.provider.id] })
      .where('person_id', '=', person)
      .execute();
    await describePerson(tx, person, { email: RIET, name: 'Riet de Wit' }, start);
  });
  const of = await choose(db.door, asked, region.provider, 'private', start);
  const contact = staffOf(region.provider, of.contactId);
  await db.door.transaction(contact, (tx) => acceptContact(tx, contact, of.id, start));
  const imap = await imapServer();
  const smtpPort = await freePort(0, '127.0.0.1');
  const log = createLog('silent');
  let now = start;
  const parts: FetchParts = { door: db.door, keys: KEYS, clock: () => now, log };
  const box: OpenBox = {
    name: 'installatie',
    organisation: region.desk.id,
    open: () => openMailbox(imap.url, LIMIT),
  };
  await db.door.transaction({ kind: 'job', name: 'test' }, (tx) =>
    putMailbox(tx, {
      name: box.name,
      organisation_id: box.organisation,
      looked_at: null,
      fetched_at: null,
      waiting: 0,
      tries: 0,
      problem: null,
      idle: false,
    }),
  );
  const transport = smtpTransport(`smtp://127.0.0.1:${smtpPort}`, `Aanzet <${BASE}>`, {
    address: BASE,
    keys: KEYS,
  });
  return {
    db,
    region,
    imap,
    person,
    of,
    contact,
    setNow: (next) => {
      now = next;
    },
    now: () => now,
    smtpPort,
    fetch: () => fetchMail(parts, box),
    send: () => sendMailJob(db.door, transport, () => now, log).run({}),
    write: (body) =>
      db.door.transaction(contact, async (tx) => {
        const at = { organisation: of.organisationId, caseId: of.id, person };
        const sent = await sendMessage(
          tx,
          { ...at, sender: 'member', member: contact.member, body, channel: 'web' },
          now,
        );
        if (sent.kind !== 'sent') throw new Error(sent.kind);
        await mailMessage(
          tx,
          {
            ...at,
            question: of.questionId,
            message: sent.message.id,
            body,
            who: contact.name,
            origin: 'https://zorg.example',
          },
          now,
        );
      }),
  };
};

/** Writes, sends over a real server, and gives what arrived at the customer. */
export const mailedTo = async (world: MailWorld, body = 'Past dinsdag?'): Promise<string> => {
  const smtp = await smtpReceiver(world.smtpPort);
  await world.write(body);
  await world.send();
  await smtp.close();
  const [mail] = smtp.received;
  if (!mail) throw new Error('nothing was sent');
  return mail.raw;
};

/** A header as it reads when its lines are put together again. */
export const headerOf = (raw: string, name: string): string =>
  new RegExp(`^${name}: ?(.*)$`, 'im').exec(raw.replace(/\r?\n[ \t]+/g, ' '))?.[1]?.trim() ?? '';

export type Reply = {
  from?: string;
  to?: string;
  headers?: string[];
  id?: string;
  body?: string;
  type?: string;
};

let count = 0;
/** A mail as a program of a customer makes it. */
export const mime = ({
  from = RIET,
  to = BASE,
  headers = [],
  id,
  body = 'Dinsdag is goed.',
  type,
}: Reply): string =>
  [
    `From: Riet de Wit <${from}>`,
    `To: ${to}`,
    'Subject: Re: Er staat een bericht voor u klaar',
    `Message-ID: <${id ?? `m${++count}@post.example`}>`,
    'Date: Tue, 10 Mar 2026 10:00:00 +0100',
    'MIME-Version: 1.0',
    ...headers,
    ...(type === undefined ? ['Content-Type: text/plain; charset=utf-8'] : type === '' ? [] : [type]),
    '',
    body,
    '',
  ]
    .join('\n')
    .replace(/\r?\n/g, '\r\n');

export type File = { name: string; type?: string; content: Buffer };
/** The same, with files. */
export const withFiles = (reply: Reply, files: readonly File[]): string =>
  mime({
    ...reply,
    type: 'Content-Type: multipart/mixed; boundary=grens',
    body: [
      '--grens',
      'Content-Type: text/plain; charset=utf-8',
      '',
      reply.body ?? 'Zie de bijlage.',
      ...files.flatMap(({ name, type = 'application/octet-stream', content }) => [
        '--grens',
        `Content-Type: ${type}; name="${name}"`,
        `Content-Disposition: attachment; filename="${name}"`,
        'Content-Transfer-Encoding: base64',
        '',
        content.toString('base64').replace(/.{76}/g, '$&\n'),
      ]),
      '--grens--',
    ].join('\n'),
  });
