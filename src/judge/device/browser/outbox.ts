import type { Answers, Redemption } from '../../protocol/index.ts';
import { sealVerdict } from '../seal.ts';
import { momentOf } from '../send-moment.rules.ts';
import { now } from './now.ts';
import type { RightBook } from './right-book.ts';
import { type Sent, send } from './send.ts';

/** Seals the same answers under a later version. */
export type SealAnew = (version: number) => Promise<Redemption>;

/** How often that is done before it is given up. */
const TRIES = 50;
const chance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** Seals them, and forgets the draft in the same write. @param later at a random moment */
export const putInOutbox = async (
  book: RightBook,
  answers: Answers,
  later: boolean,
): Promise<SealAnew | undefined> => {
  const { token, version = 0, about } = book.kept ?? {};
  if (!token || !about) return undefined;
  const seal: SealAnew = (next) => sealVerdict(token, about.sealing, answers, next);
  const outbox = await seal(version + 1);
  const due = later ? momentOf(now(), token.quarter, chance()) : 0;
  await book.change({ outbox, due, draft: undefined, screen: undefined });
  return seal;
};

/** One try. @param anew known as long as the page is open: another device of hers may have been first */
export const emptyOutbox = async (book: RightBook, to: string, anew?: SealAnew): Promise<Sent> => {
  let verdict = book.kept?.outbox;
  if (!verdict) return 'wrong';
  let sent = await send(to, verdict);
  for (let tries = 0; sent === 'newer' && anew && tries < TRIES; tries++) {
    verdict = await anew(verdict.version + 1);
    sent = await send(to, verdict);
  }
  if (sent === 'later') return sent;
  const taken = sent === 'taken' ? { version: verdict.version } : {};
  await book.change({ outbox: undefined, due: undefined, ...taken });
  return sent;
};
