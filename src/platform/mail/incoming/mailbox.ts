import { ImapFlow } from 'imapflow';

/** A mail as it lies in the mailbox. `whole` is false when only its beginning was fetched, since it was too large. */
export type Fetched = {
  uid: number;
  uidValidity: string;
  size: number;
  whole: boolean;
  raw: Buffer;
};

export type Mailbox = {
  /** what was not taken in yet, oldest first */
  waiting(): Promise<number[]>;
  /** undefined when somebody moved it meanwhile */
  fetch(uid: number): Promise<Fetched | undefined>;
  /** out of the way: moved to the folder of what is done, or marked where that can't be */
  putAway(uid: number): Promise<void>;
  /** resolves when something new came, after `ms`, or when the connection ends */
  news(ms: number, signal: AbortSignal): Promise<void>;
  canIdle: boolean;
  close(): Promise<void>;
};

/** More than this is not fetched: the sender is told. */
export const MAIL_LIMIT = 25 * 1024 * 1024;
/** Of what is too large or can't be read this much is kept, to be looked at. */
export const SOURCE_LIMIT = 64 * 1024;
const DONE_FOLDER = 'Verwerkt';
const DONE_MARK = 'AanzetVerwerkt';
const LOCAL = ['127.0.0.1', 'localhost', '::1', '[::1]'];

const clientOf = (address: string): { client: ImapFlow; path: string } => {
  const url = new URL(address);
  const secure = url.protocol === 'imaps:';
  const client = new ImapFlow({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    // A password goes over a line of our own machine, or over a sealed one.
    ...(secure || LOCAL.includes(url.hostname) ? {} : { doSTARTTLS: true }),
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 10 * 60_000,
  });
  // A line that breaks ends what was under way with an error of its own; unheard, this one would end the process.
  client.on('error', () => {});
  return { client, path: decodeURIComponent(url.pathname.slice(1)) || 'INBOX' };
};

/**
 * Opens one folder of a mailbox.
 * @param address imaps://name:password@host/INBOX
 * @param limit above so many bytes only the beginning of a mail is fetched
 * @throws when the server can't be reached or refuses; its code says why
 */
export const openMailbox = async (address: string, limit = MAIL_LIMIT): Promise<Mailbox> => {
  const { client, path } = clientOf(address);
  await client.connect();
  const opened = await client.mailboxOpen(path).catch(async (error: unknown) => {
    await client.logout().catch(() => {});
    throw error;
  });
  const uidValidity = String(opened.uidValidity);
  let folder: Promise<boolean> | undefined;
  const doneFolder = (): Promise<boolean> =>
    (folder ??= client.mailboxCreate(DONE_FOLDER).then(
      () => true,
      // It may be there already, or not be allowed: moving tells.
      () => client.list().then((all) => all.some((one) => one.path === DONE_FOLDER)),
    ));
  return {
    canIdle: client.capabilities.has('IDLE'),
    async waiting() {
      const found = await client.search({ unKeyword: DONE_MARK, deleted: false }, { uid: true });
      return !found ? [] : [...found].sort((a, b) => a - b);
    },
    async fetch(uid) {
      const at = String(uid);
      const seen = await client.fetchOne(at, { uid: true, size: true }, { uid: true });
      if (!seen) return undefined;
      const size = seen.size ?? 0;
      const whole = size <= limit;
      const got = await client.fetchOne(
        at,
        { uid: true, source: whole ? true : { start: 0, maxLength: SOURCE_LIMIT } },
        { uid: true },
      );
      const raw = got ? got.source : undefined;
      return raw && { uid, uidValidity, size: Math.max(size, raw.length), whole, raw };
    },
    async putAway(uid) {
      const at = String(uid);
      const moved = (await doneFolder()) && (await client.messageMove(at, DONE_FOLDER, { uid: true }));
      if (!moved) await client.messageFlagsAdd(at, [DONE_MARK, '\\Seen'], { uid: true });
    },
    async news(ms, signal) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        const end = () => {
          clearTimeout(timer);
          resolve();
        };
        client.once('exists', end);
        client.once('close', end);
        signal.addEventListener('abort', end, { once: true });
        client.idle().catch(end);
      });
    },
    async close() {
      await client.logout().catch(() => client.close());
    },
  };
};
