import { createHash } from 'node:crypto';
import { recordAccessAs } from '../../govern/access-log/index.ts';
import { addHours } from '../../platform/clock/clock.ts';
import type { Keyring } from '../../platform/crypto/sealed.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Job } from '../../platform/database/actors.ts';
import type { Door, Tx } from '../../platform/database/door.ts';
import { type Fetched, SOURCE_LIMIT } from '../../platform/mail/incoming/mailbox.ts';
import { type ReadMail, readMime } from '../../platform/mail/incoming/read-mime.ts';
import { findCase } from '../cases/index.ts';
import { bodyOfMail, sendMessage } from '../contact/index.ts';
import { countFrom, insertAttachments, insertMail, noteTaken, type ReceivedMail } from '../mail/index.ts';
import { caseOfOurMail, FETCH_MAIL, type FoundCase, findWhose } from './find-case.ts';
import { keepBounce } from './keep-bounce.ts';
import { type Standing, standingOf } from './standing.rules.ts';
import { tellSender } from './tell-sender.ts';

export type TakeInParts = { door: Pick<Door, 'transaction'>; keys: Pick<Keyring, 'sign'> };
/** A mailbox by its name, and the organisation whose desk reads what belongs to no case. */
export type Box = { name: string; organisation: string };
export type Taken = { kind: 'taken'; mail: ReceivedMail } | { kind: 'again' };

/**
 * Takes one mail in, once: the note that it was, the mail itself, and what follows from it are one transaction.
 * Whoever is killed halfway has done nothing; who comes again finds the note.
 */
export const takeIn = async (
  { door, keys }: TakeInParts,
  box: Box,
  fetched: Fetched,
  now: Date,
): Promise<Taken> => {
  const read = await readMime(fetched.raw);
  const mail = read.kind === 'read' ? read.mail : undefined;
  const { found: named, forged } = mail
    ? await findWhose(door, keys, mail)
    : { found: undefined, forged: false };
  const back = mail?.report?.failed ? await caseOfOurMail(door, mail.report.about) : undefined;
  // A mail whose sender is somebody else stays with the organisation of that case: it may tell of it.
  const organisation = back?.organisation ?? named?.organisation ?? box.organisation;
  const job: Job = { kind: 'job', name: FETCH_MAIL, organisation };
  return door.transaction(job, async (tx): Promise<Taken> => {
    const { uid, uidValidity } = fetched;
    const digest = digestOf(mail, fetched.raw);
    if (!(await noteTaken(tx, { mailbox: box.name, digest, uidvalidity: uidValidity, uid }, now)))
      return { kind: 'again' };
    const of = named && (await findCase(tx, organisation, named.caseId));
    // An address may outlive its case: of what was erased nothing is left to put it beside.
    const found = of && named;
    const standing = standingOf({
      nature: mail?.nature,
      whole: fetched.whole,
      route: of && found && { closed: of.closedAt !== null, knownSender: found.knownSender },
      forged,
      empty: !mail || (mail.body === '' && mail.accepted.length === 0),
      recent: mail ? await countFrom(tx, organisation, mail.from, addHours(now, -1)) : 0,
      failed: mail?.report?.failed ?? false,
    });
    const row = rowOf(organisation, mail, fetched, standing, found, now);
    await insertMail(tx, row, sourceKept(row, fetched));
    if (mail && fetched.whole && row.state !== 'automatic') await keepFiles(tx, row, mail);
    if (back) await keepBounce(tx, back, mail?.report?.status ?? '', now);
    if (row.state === 'threaded' && found) await thread(tx, row, found, job, now);
    if (found?.knownSender) await tellSender(tx, row, found, now);
    return { kind: 'taken', mail: row };
  });
};

/**
 * What makes it this mail: its own name, sender and date with its body. Not its name alone: who sends chooses that, and
 * two mails of one name must not make one. Nor the lines that servers add on the way, since they differ each time.
 */
const digestOf = (mail: ReadMail | undefined, raw: Buffer): string => {
  const hash = createHash('sha256');
  if (!mail?.id) return hash.update(raw).digest('hex');
  const body = raw.subarray(Math.max(0, raw.indexOf('\r\n\r\n'), raw.indexOf('\n\n')));
  return hash
    .update(JSON.stringify([mail.id, mail.from, mail.sentAt?.getTime() ?? 0]))
    .update(body)
    .digest('hex');
};

const rowOf = (
  organisationId: string,
  mail: ReadMail | undefined,
  { size }: Fetched,
  standing: Standing,
  found: FoundCase | undefined,
  now: Date,
): ReceivedMail => {
  const known = found !== undefined && standing.state !== 'bounce';
  return {
    organisationId,
    id: newId(),
    // Of whom it is, is known only when it came from her; to which case it was sent is a fact for the desk.
    personId: known && found.knownSender ? found.person : null,
    caseId: known ? found.caseId : null,
    ...standing,
    sender: mail?.from ?? '',
    senderName: mail?.fromName ?? '',
    subject: mail?.subject ?? '',
    body: mail?.body ?? '',
    folded: mail?.folded ?? '',
    internetId: mail?.id ?? null,
    size,
    rejected: mail?.rejected ?? [],
    sentAt: mail?.sentAt ?? null,
    takenAt: now,
    memberId: null,
    settledAt: null,
    reason: null,
  };
};

const sourceKept = ({ standing }: ReceivedMail, { raw }: Fetched): Buffer | null =>
  standing === 'unreadable' || standing === 'too-large' ? raw.subarray(0, SOURCE_LIMIT) : null;

const keepFiles = (tx: Tx, row: ReceivedMail, { accepted }: ReadMail): Promise<void> =>
  insertAttachments(
    tx,
    accepted.map(({ name, type, content }) => ({
      organisationId: row.organisationId,
      id: newId(),
      mailId: row.id,
      personId: row.personId,
      name,
      type,
      size: content.length,
      content,
    })),
  );

const thread = async (tx: Tx, row: ReceivedMail, of: FoundCase, job: Job, now: Date): Promise<void> => {
  const sent = await sendMessage(
    tx,
    {
      organisation: row.organisationId,
      caseId: of.caseId,
      person: of.person,
      sender: 'customer',
      body: bodyOfMail(row),
      channel: 'email',
      mail: row.id,
    },
    now,
  );
  if (sent.kind !== 'sent') throw new Error(`a case was open and took no message: ${sent.kind}`);
  await recordAccessAs({ now, network: 'mail', treatment: undefined, accessLogged: false }, job, tx, {
    person: of.person,
    action: 'C',
    object: 'message',
    id: of.caseId,
    purpose: 'contact',
  });
};
