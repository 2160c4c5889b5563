/** What a report of delivery says (RFC 3464): to whom it failed, for good or for now, and about which of our mails. */
export type Report = {
  failed: boolean;
  recipient: string | undefined;
  status: string | undefined;
  about: string[];
};

const LONGEST = 64 * 1024;
const field = (text: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*(.{1,300})$`, 'im').exec(text)?.[1]?.trim();

/**
 * @param parts the texts of all parts of the report, as they are
 * A delay (4.x.x) is no failure: the mail may still arrive.
 */
export const readReport = (parts: readonly string[]): Report => {
  const texts = parts.map((part) => part.slice(0, LONGEST));
  const status = texts.map((text) => field(text, 'status')).find(Boolean);
  const action = texts.map((text) => field(text, 'action')).find(Boolean);
  const final = texts
    .map((text) => field(text, 'final-recipient') ?? field(text, 'original-recipient'))
    .find(Boolean);
  const about = texts.flatMap((text) =>
    [...text.matchAll(/^message-id:[ \t]*\r?\n?[ \t]*<([^<>\s]{3,300})>/gim)].map(([, id = '']) => id),
  );
  return {
    failed: action ? action.toLowerCase().startsWith('failed') : !status?.startsWith('4'),
    recipient: final?.split(';').at(-1)?.trim().replace(/^<|>$/g, '').toLowerCase(),
    status: /^\d\.\d{1,3}\.\d{1,3}/.exec(status ?? '')?.[0],
    about,
  };
};
