import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createZstdDecompress } from 'node:zlib';
import { type BackupHeader, type BackupPart, BackupProblem, FORMAT, header, part } from './backup-file.ts';
import { rowDigest } from './row-digest.ts';
import { keyFrom, opened } from './sealed-stream.ts';

export type Section = {
  of: Exclude<BackupPart, { end: string } | { sha256: string }>;
  /** to be read to the end before the next section is asked for; counted and checked on the way */
  rows: AsyncIterable<Uint8Array>;
  /** what the file says that it holds; known after the rows were read */
  said(): { rows: number; digest: string };
};

export type OpenBackup = {
  header: BackupHeader;
  /** @throws BackupProblem at the end, when the file differs from what was written */
  sections(): AsyncGenerator<Section>;
  close(): Promise<void>;
};

/** @throws BackupProblem when this is no backup, one of a newer program, or not to be opened with this passphrase */
export const openBackup = async (file: string, passphrase?: string): Promise<OpenBackup> => {
  const { skip, salt } = await firstLine(file);
  if (salt && !passphrase) throw new BackupProblem('this backup is sealed: it needs its passphrase');
  const stored = createReadStream(file, { start: skip });
  const compressed = salt && passphrase ? Readable.from(opened(stored, keyFrom(passphrase, salt))) : stored;
  const text = createZstdDecompress();
  compressed.on('error', (error) => text.destroy(error));
  const lines = lineReader(compressed.pipe(text));
  const close = async (): Promise<void> => {
    stored.destroy();
    text.destroy();
  };
  try {
    const about = header.parse(await lines.json());
    if (about.format > FORMAT)
      throw new BackupProblem('a newer version of Aanzet made this backup: install that one');
    return { header: about, sections: () => sectionsOf(lines), close };
  } catch (error) {
    await close();
    throw explained(error);
  }
};

const FIRST = /^AANZET-BACKUP (\d+) zstd(?: aes-256-gcm ([0-9a-f]{32}))?\n/;

const firstLine = async (file: string): Promise<{ skip: number; salt: Buffer | undefined }> => {
  const handle = await open(file).catch(() => {
    throw new BackupProblem('there is no such file, or it cannot be read');
  });
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(100), 0, 100, 0);
  await handle.close();
  const found = FIRST.exec(buffer.toString('latin1', 0, bytesRead));
  if (!found) throw new BackupProblem('this is not a backup of Aanzet');
  if (Number(found[1]) > FORMAT)
    throw new BackupProblem('a newer version of Aanzet made this backup: install that one');
  return { skip: found[0].length, salt: found[2] ? Buffer.from(found[2], 'hex') : undefined };
};

async function* sectionsOf(lines: LineReader): AsyncGenerator<Section> {
  try {
    for (;;) {
      const before = lines.digest();
      const of = part.parse(await lines.json());
      if ('sha256' in of) {
        if (of.sha256 !== before || !(await lines.atEnd())) throw changed();
        return;
      }
      if ('end' in of) throw changed();
      let said = { rows: -1, digest: '' };
      async function* rows(): AsyncGenerator<Uint8Array> {
        const digest = rowDigest();
        for await (const chunk of lines.rows()) {
          digest.add(chunk);
          yield chunk;
        }
        const end = part.parse(await lines.json());
        if (!('end' in end) || end.rows !== digest.rows() || end.digest !== digest.digest()) throw changed();
        said = { rows: end.rows, digest: end.digest };
      }
      yield { of, rows: rows(), said: () => said };
    }
  } catch (error) {
    throw explained(error);
  }
}

const changed = (): BackupProblem => new BackupProblem('the backup was changed or cut off after it was made');

/** What zlib, JSON and our own forms say of a damaged file is all the same to who holds it. */
const explained = (error: unknown): unknown => {
  const { code, name } = error as { code?: string; name?: string };
  const damaged = code?.startsWith('ZSTD') || code === 'Z_BUF_ERROR' || name === 'ZodError';
  return damaged || error instanceof SyntaxError ? changed() : error;
};

type LineReader = {
  json(): Promise<unknown>;
  /** whole lines, up to the line that ends them */
  rows(): AsyncGenerator<Uint8Array>;
  /** SHA-256 of all that was taken so far */
  digest(): string;
  atEnd(): Promise<boolean>;
};

const NEWLINE = 0x0a;

const lineReader = (text: AsyncIterable<Buffer>): LineReader => {
  const chunks = text[Symbol.asyncIterator]();
  const sum = createHash('sha256');
  let rest: Buffer = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const { value, done } = await chunks.next().catch((error: unknown) => {
      throw explained(error);
    });
    if (done) return false;
    rest = rest.length > 0 ? Buffer.concat([rest, value]) : value;
    return true;
  };
  const take = (length: number): Buffer => {
    const taken = rest.subarray(0, length);
    rest = rest.subarray(length);
    sum.update(taken);
    return taken;
  };
  const need = async (holds: () => boolean): Promise<void> => {
    while (!holds()) if (!(await more())) throw changed();
  };
  return {
    async json() {
      await need(() => rest.includes(NEWLINE));
      return JSON.parse(take(rest.indexOf(NEWLINE) + 1).toString('utf8'));
    },
    async *rows() {
      for (;;) {
        await need(() => rest.includes(NEWLINE));
        // A row never is '\.' by itself: COPY and JSON both double or escape a backslash.
        const ended = rest.subarray(0, 3).equals(END) ? 0 : rest.indexOf(END_LINE) + 1;
        if (ended > 0) yield take(ended);
        if (ended > 0 || rest.subarray(0, 3).equals(END)) {
          take(END.length);
          return;
        }
        yield take(rest.lastIndexOf(NEWLINE) + 1);
      }
    },
    digest: () => sum.copy().digest('hex'),
    atEnd: async () => rest.length === 0 && !(await more()),
  };
};

const END = Buffer.from('\\.\n');
const END_LINE = Buffer.from('\n\\.\n');
