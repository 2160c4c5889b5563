import type { Break, verifyLog } from '../govern/access-log/index.ts';

type Verified = Awaited<ReturnType<typeof verifyLog>>;

const moment = (at: Date): string => `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
const count = (n: number, one: string): string => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;

/** What was looked at, in a few lines. */
export const verifiedText = (
  { lines, seals, waiting, ended, head }: Omit<Verified, 'breaks'>,
  anchors: number,
): string =>
  [
    `Looked at ${count(lines, 'line')} under ${count(seals, 'seal')}; ${count(waiting, 'line')} not sealed yet.`,
    ...(ended > 0 ? [`${count(ended, 'line')} removed after the term of five years, as it should be.`] : []),
    head
      ? `Last seal: ${head.no}:${head.hash}, made ${moment(head.madeAt)}.`
      : 'Nothing was sealed yet: a seal is made every minute while the site runs.',
    `Compared with ${count(anchors, 'seal')} kept outside the database.`,
  ].join('\n');

const under = (seal: number | null): string => (seal === null ? 'not sealed yet' : `under seal ${seal}`);

/** Where the log is not as it was written, in a sentence. */
export const breakText = (one: Break): string => {
  switch (one.kind) {
    case 'line-changed':
      return `the line ${one.entry.id} about person ${one.entry.person}, written ${moment(one.entry.at)} (${under(one.seal)}), was changed afterwards.`;
    case 'line-missing':
      return `the line ${one.entry.id} about person ${one.entry.person}, written ${moment(one.entry.at)} (${under(one.seal)}), is gone before its term.`;
    case 'line-unknown':
      return `the line ${one.id} about person ${one.person}, dated ${moment(one.at)}, was put in from outside: the ledger does not know it.`;
    case 'seal-changed':
      return `under seal ${one.no} the ledger is not as it was sealed: lines were moved, left out, put in or changed there.`;
    case 'seal-loose':
      return `seal ${one.no} does not hold on to the seal before it: one of the two was made anew.`;
    case 'seal-missing':
      return `seal ${one.no} is gone.`;
    case 'anchor-differs':
      return `seal ${one.no} is another than the one that was kept outside: the log was made anew from there, or earlier.`;
    case 'anchor-gone':
      return `seal ${one.no} was kept outside and is not here: the end of the log was cut off, or an older backup was restored.`;
  }
};
