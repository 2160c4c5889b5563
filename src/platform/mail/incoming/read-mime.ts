import PostalMime, { addressParser, type Email } from 'postal-mime';
import { clean } from '../../http/form.ts';
import { type Accepted, judgeAttachments, type Rejected } from './attachment.rules.ts';
import { type Report, readReport } from './bounce.rules.ts';
import { foldMail } from './fold.rules.ts';
import { textOfHtml } from './html-text.rules.ts';
import { type Nature, natureOf } from './nature.rules.ts';

export const TEXT_LIMIT = 100_000;
export const SUBJECT_LIMIT = 300;

/** A mail as people read it. All of it is what the sender says; none of it is proven. */
export type ReadMail = {
  from: string;
  fromName: string;
  /** every address it was sent to, also by the servers on its way */
  to: string[];
  subject: string;
  id: string | undefined;
  refersTo: string[];
  sentAt: Date | undefined;
  body: string;
  folded: string;
  accepted: Accepted[];
  rejected: Rejected[];
  nature: Nature;
  report: Report | undefined;
};

export type Unreadable = 'no-sender' | 'broken';
export type ReadMime = { kind: 'read'; mail: ReadMail } | { kind: 'unreadable'; why: Unreadable };

const ADDRESS = /^[^\s@<>"(),:;]{1,64}@[^\s@<>"(),:;]{1,190}$/;
const TO_HEADERS = [
  'to',
  'cc',
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-delivered-to',
];

/** Never throws, whatever is in it; what it gives back is bounded. */
export const readMime = async (raw: Uint8Array): Promise<ReadMime> => {
  try {
    const email = await parsed(raw);
    const mail = mailOf(email);
    return mail ? { kind: 'read', mail } : { kind: 'unreadable', why: 'no-sender' };
  } catch {
    return { kind: 'unreadable', why: 'broken' };
  }
};

const parse = (raw: Uint8Array): Promise<Email> =>
  PostalMime.parse(raw, { rfc822Attachments: true, maxNestingDepth: 60, maxHeadersSize: 512 * 1024 });

const LOST = '\uFFFD';
const lostIn = ({ text = '', html = '', subject = '' }: Email): number =>
  (text + html + subject).split(LOST).length - 1;

/**
 * A mail that says utf-8 (or nothing) but holds windows-1252 shows holes. It is then read once more as windows-1252;
 * the reading with the fewest holes wins.
 */
const parsed = async (raw: Uint8Array): Promise<Email> => {
  const first = await parse(raw);
  if (lostIn(first) === 0) return first;
  const again = await parse(Buffer.from(asWindows1252(Buffer.from(raw).toString('latin1')), 'latin1'));
  return lostIn(again) < lostIn(first) ? again : first;
};

const asWindows1252 = (raw: string): string => {
  const labelled = raw.replace(/charset\s*=\s*"?(utf-?8|us-ascii)"?/gi, 'charset=windows-1252');
  const parts = labelled.replace(
    // No two parts of this may match the same spaces: a long line of them would take hours.
    /^content-type:[ \t]*(text\/(?:plain|html))[ \t]*(?:;[^\r\n]*)?(?=\r?\n(?![ \t]))/gim,
    (whole, type: string) => (/charset/i.test(whole) ? whole : `Content-Type: ${type}; charset=windows-1252`),
  );
  const head = parts.slice(0, parts.search(/\r?\n\r?\n/));
  return /^content-type:/im.test(head) ? parts : `Content-Type: text/plain; charset=windows-1252\r\n${parts}`;
};

const mailOf = (email: Email): ReadMail | undefined => {
  const from = email.from && 'address' in email.from ? (email.from.address ?? '').trim().toLowerCase() : '';
  const subject = clean(email.subject ?? '')
    .replace(/\s+/g, ' ')
    .slice(0, SUBJECT_LIMIT);
  const nature = natureOf(email.headers, from, subject);
  // A report of delivery may come from nobody: <>.
  if (!ADDRESS.test(from) && nature !== 'bounce') return undefined;
  const whole = clean(email.text?.trim() ? email.text : textOfHtml(email.html ?? '')).slice(0, TEXT_LIMIT);
  const parts = nature === 'bounce' ? email.attachments.map(({ content }) => textIn(content)) : [];
  const offered = email.attachments.map(({ filename, mimeType, content, related }) => ({
    name: filename ?? mimeType,
    content: bytesOf(content),
    related: related ?? false,
  }));
  return {
    from,
    fromName: clean(email.from?.name ?? '')
      .replace(/\s+/g, ' ')
      .slice(0, 120),
    to: addressesIn(email),
    subject,
    id: namesIn(email.messageId)[0],
    refersTo: [...namesIn(email.inReplyTo), ...namesIn(email.references).reverse()].slice(0, 30),
    sentAt: momentOf(email.date),
    ...foldMail(whole),
    ...(nature === 'bounce' ? { accepted: [], rejected: [] } : judgeAttachments(offered)),
    nature,
    report: nature === 'bounce' ? readReport([email.text ?? '', ...parts]) : undefined,
  };
};

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content as ArrayBuffer);
const textIn = (content: ArrayBuffer | Uint8Array | string): string =>
  Buffer.from(bytesOf(content)).toString('latin1');

const addressesIn = ({ headers }: Email): string[] => {
  const found = headers
    .filter(({ key }) => TO_HEADERS.includes(key))
    .slice(0, 20)
    .flatMap(({ value }) => addressParser(value.slice(0, 10_000), { flatten: true }))
    .map(({ address }) => (address ?? '').trim().toLowerCase());
  return [...new Set(found)].filter((address) => ADDRESS.test(address)).slice(0, 100);
};

const namesIn = (value: string | undefined): string[] =>
  [...(value ?? '').slice(0, 20_000).matchAll(/<([^<>\s\p{Cc}]{3,300})>/gu)].map(([, name = '']) => name);

const momentOf = (date: string | undefined): Date | undefined => {
  const at = date ? new Date(date) : undefined;
  const year = at?.getUTCFullYear() ?? Number.NaN;
  return year > 1990 && year < 2100 ? at : undefined;
};
