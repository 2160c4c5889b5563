import type { Clock } from '../../platform/clock/clock.ts';
import type { Keyring } from '../../platform/crypto/sealed.ts';
import type { Door } from '../../platform/database/door.ts';
import type { Logger } from '../../platform/log/log.ts';
import type { Mailbox } from '../../platform/mail/incoming/mailbox.ts';
import { listMailboxes, type MailboxRow, putMailbox } from '../mail/index.ts';
import { FETCH_MAIL } from './find-case.ts';
import { type Box, type TakeInParts, takeIn } from './take-in.ts';

export type OpenBox = Box & { open(): Promise<Mailbox> };
export type FetchParts = { door: Door; keys: Pick<Keyring, 'sign'>; clock: Clock; log: Logger };

const AT_ONCE = 200;
// SQLSTATE: what it holds, or refers to, can't be kept. With the next one nothing need be wrong.
const OF_THAT_MAIL = /^2[23]\w{3}$/;

/**
 * Takes in what waits in one mailbox, oldest first. One mail that goes wrong doesn't hold up the others: it stays where
 * it is and is tried again. A server that is away costs nothing but time.
 */
export const fetchMail = async (parts: FetchParts, box: OpenBox): Promise<void> => {
  const { log } = parts;
  let mailbox: Mailbox | undefined;
  try {
    mailbox = await box.open();
    const waiting = await mailbox.waiting();
    const failed = await takeAll(parts, box, mailbox, waiting.slice(0, AT_ONCE));
    const left = waiting.length - Math.min(waiting.length, AT_ONCE) + failed.length;
    await note(parts, box, { waiting: left, idle: mailbox.canIdle, problem: failed[0] ?? null });
  } catch (error) {
    log.warn({ mailbox: box.name, problem: codeOf(error) }, 'mailbox not read');
    await note(parts, box, { problem: codeOf(error) });
  } finally {
    await mailbox?.close();
  }
};

const takeAll = async (
  { door, keys, clock, log }: FetchParts,
  box: OpenBox,
  mailbox: Mailbox,
  waiting: readonly number[],
): Promise<string[]> => {
  const failed: string[] = [];
  const parts: TakeInParts = { door, keys };
  for (const uid of waiting) {
    try {
      const fetched = await mailbox.fetch(uid);
      if (!fetched) continue;
      const taken = await takeIn(parts, box, fetched, clock());
      const standing = taken.kind === 'taken' ? taken.mail.standing : 'again';
      log.info({ mailbox: box.name, uid, standing }, 'mail taken in');
      // Only now: whoever is killed before this finds it again, and the note that it was taken.
      await mailbox.putAway(uid);
    } catch (error) {
      // Its code alone: a message of the database may hold what the mail said.
      log.warn({ mailbox: box.name, uid, problem: codeOf(error) }, 'mail not taken in');
      failed.push(codeOf(error));
      if (failed.filter((code) => !OF_THAT_MAIL.test(code)).length >= 5) break;
    }
  }
  return failed;
};

const codeOf = (error: unknown): string => {
  const { code, name, authenticationFailed } = (error ?? {}) as {
    code?: string;
    name?: string;
    authenticationFailed?: boolean;
  };
  return authenticationFailed ? 'AUTHENTICATION' : (code ?? name ?? 'unknown');
};

const note = async (
  { door, clock }: FetchParts,
  box: Box,
  found: { waiting?: number; idle?: boolean; problem: string | null },
): Promise<void> => {
  const now = clock();
  await door.transaction({ kind: 'job', name: FETCH_MAIL }, async (tx) => {
    const before = (await listMailboxes(tx)).find(({ name }) => name === box.name);
    const row: MailboxRow = {
      name: box.name,
      organisation_id: box.organisation,
      looked_at: now,
      fetched_at: found.problem === null ? now : (before?.fetched_at ?? null),
      waiting: found.waiting ?? before?.waiting ?? 0,
      tries: found.problem === null ? 0 : (before?.tries ?? 0) + 1,
      problem: found.problem,
      idle: found.idle ?? before?.idle ?? false,
    };
    await putMailbox(tx, row);
  });
};
