import type { AddressInfo, Socket } from 'node:net';
import hoodiecrow from 'hoodiecrow-imap';

// Without STARTTLS: the certificate that it brings has expired.
const PLUGINS = [
  'ID',
  'UIDPLUS',
  'MOVE',
  'IDLE',
  'NAMESPACE',
  'SPECIAL-USE',
  'ENABLE',
  'LITERALPLUS',
  'UNSELECT',
];

export type ImapServer = {
  url: string;
  /** a mail arrives */
  append(raw: string | Buffer): void;
  /** what lies there now, by folder */
  inbox(): string[];
  done(): string[];
  /** the server goes away; what is in it stays */
  stop(): Promise<void>;
  /** and comes back on the same port */
  start(): Promise<void>;
  /** ends every line that is open now */
  cut(): void;
  connections(): number;
  [Symbol.asyncDispose](): Promise<void>;
};

/** A real IMAP server with one mailbox: name `post`, password `geheim`. */
export const imapServer = async ({ plugins = PLUGINS }: { plugins?: string[] } = {}): Promise<ImapServer> => {
  const imap = hoodiecrow({
    plugins,
    users: { post: { password: 'geheim' } },
    storage: { INBOX: { messages: [] }, '': { separator: '/', folders: {} } },
  });
  const open = new Set<Socket>();
  imap.server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
  });
  let port = 0;
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  const start = () =>
    new Promise<void>((ready) => {
      imap.server.listen(port, '127.0.0.1', () => {
        port = (imap.server.address() as AddressInfo).port;
        ready();
      });
    });
  const stop = () =>
    new Promise<void>((stopped) => {
      if (!imap.server.listening) return stopped();
      imap.server.close(() => stopped());
      cut();
    });
  const rawIn = (path: string): string[] => (imap.getMailbox(path)?.messages ?? []).map(({ raw }) => raw);
  await start();
  return {
    url: `imap://post:geheim@127.0.0.1:${port}/INBOX`,
    append: (raw) => void imap.appendMessage('INBOX', [], '', Buffer.from(raw).toString('binary')),
    inbox: () => rawIn('INBOX'),
    done: () => rawIn('Verwerkt'),
    stop,
    start,
    cut,
    connections: () => open.size,
    [Symbol.asyncDispose]: stop,
  };
};
