import {
  headAfter,
  NO_HEAD,
  type PublicLine,
  type Quarter,
  sha256,
  toBase64url,
  utf8,
} from '../protocol/index.ts';

/** The public log as the collector gives it. */
export type PublicLog = { lines: readonly PublicLine[]; head: string };

/** Is it an unbroken chain: each line numbered, and hashed with all before it? */
export const isWhole = async ({ lines, head }: PublicLog): Promise<boolean> => {
  let now = NO_HEAD;
  for (const [at, line] of lines.entries()) {
    if (line.index !== at) return false;
    now = await headAfter(now, line);
  }
  return now === head;
};

/** The hash of the results of each opened quarter. */
export const openedIn = ({ lines }: PublicLog): Map<Quarter, string> =>
  new Map(lines.flatMap((line) => (line.kind === 'opened' ? [[line.quarter, line.hash] as const] : [])));

export const hashOfText = async (text: string): Promise<string> => toBase64url(await sha256(utf8(text)));
