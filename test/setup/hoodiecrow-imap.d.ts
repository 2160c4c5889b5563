declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net';

  type Message = { raw: string; uid: number; flags?: string[] };
  type Folder = { messages: Message[]; uidvalidity: number };
  type Hoodiecrow = {
    server: Server;
    getMailbox(path: string): Folder | undefined;
    appendMessage(path: string, flags: string[], date: string, raw: string): unknown;
  };
  const hoodiecrow: (options: object) => Hoodiecrow;
  export = hoodiecrow;
}
