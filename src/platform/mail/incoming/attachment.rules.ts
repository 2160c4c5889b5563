/** What may come along with a mail. What it is, is read from its first bytes; its name and its own word say nothing. */
export const ATTACHMENT_LIMIT = 10 * 1024 * 1024;
export const ATTACHMENTS_LIMIT = 20 * 1024 * 1024;
export const MOST_ATTACHMENTS = 10;
const LOGO = 30 * 1024;

export type Offered = { name: string; content: Uint8Array; related: boolean };
export type WhyRejected = 'type' | 'too-large' | 'too-many' | 'empty';
export type Rejected = { name: string; why: WhyRejected };
export type Accepted = { name: string; type: string; content: Uint8Array };

const text = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');
const begins = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

type Known = { type: string; ending: string };
const PICTURES: readonly [(bytes: Uint8Array) => boolean, Known][] = [
  [(b) => begins(b, 0xff, 0xd8, 0xff), { type: 'image/jpeg', ending: 'jpg' }],
  [(b) => begins(b, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), { type: 'image/png', ending: 'png' }],
  [(b) => /^GIF8[79]a/.test(text(b, 0, 6)), { type: 'image/gif', ending: 'gif' }],
  [(b) => text(b, 0, 4) === 'RIFF' && text(b, 8, 12) === 'WEBP', { type: 'image/webp', ending: 'webp' }],
  [(b) => /^ftyp(heic|heix|mif1|msf1)/.test(text(b, 4, 12)), { type: 'image/heic', ending: 'heic' }],
];

const ODT = 'application/vnd.oasis.opendocument.text';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A letter of a word processor is a zip; one that holds a program (macros) is refused. */
const letterIn = (bytes: Uint8Array): Known | undefined => {
  if (!begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return undefined;
  const names = text(bytes, 0, bytes.length);
  if (/vbaProject\.bin|Basic\/|Scripts\//.test(names)) return undefined;
  if (names.startsWith(`mimetype${ODT}`, 30)) return { type: ODT, ending: 'odt' };
  if (names.includes('[Content_Types].xml') && names.includes('word/document.xml'))
    return { type: DOCX, ending: 'docx' };
  return undefined;
};

const isPlainText = (bytes: Uint8Array): boolean => {
  if (bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return false;
  // A program for another machine is text too: what a browser or shell would run is no letter.
  return !/^\s*(<[!?a-z]|#!|MZ)/i.test(text(bytes, 0, 64));
};

/** @returns undefined when it is nothing that we take */
export const typeOf = (bytes: Uint8Array): Known | undefined => {
  if (text(bytes, 0, 5) === '%PDF-') return { type: 'application/pdf', ending: 'pdf' };
  const picture = PICTURES.find(([is]) => is(bytes));
  if (picture) return picture[1];
  const letter = letterIn(bytes);
  if (letter) return letter;
  return isPlainText(bytes) ? { type: 'text/plain', ending: 'txt' } : undefined;
};

/** A name that a folder on any machine takes, with the ending of what it really is. */
export const safeName = (name: string, ending: string): string => {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const bare = last.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  const clean = bare
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9 _-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .trim();
  return `${clean || 'bijlage'}.${ending}`;
};

/** As it is shown to people: what can't be typed is left out. */
export const shownName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{C}]/gu, '')
    .trim()
    .slice(0, 120) || 'bijlage';

/** Which of them are kept, and why the others are not. A small picture inside the text (a logo) is passed over. */
export const judgeAttachments = (
  offered: readonly Offered[],
): { accepted: Accepted[]; rejected: Rejected[] } => {
  const accepted: Accepted[] = [];
  const rejected: Rejected[] = [];
  let total = 0;
  for (const { name, content, related } of offered) {
    if (related && content.length < LOGO) continue;
    const reject = (why: WhyRejected) => rejected.push({ name: shownName(name), why });
    const known = content.length <= ATTACHMENT_LIMIT ? typeOf(content) : undefined;
    if (content.length === 0) reject('empty');
    else if (content.length > ATTACHMENT_LIMIT) reject('too-large');
    else if (!known) reject('type');
    else if (accepted.length >= MOST_ATTACHMENTS) reject('too-many');
    else if (total + content.length > ATTACHMENTS_LIMIT) reject('too-large');
    else {
      total += content.length;
      accepted.push({ name: safeName(name, known.ending), type: known.type, content });
    }
  }
  return { accepted, rejected: rejected.slice(0, 50) };
};
