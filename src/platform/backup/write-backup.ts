import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { z } from 'zod';
import { projectFolder } from '../project.ts';
import { type BackupHeader, type BackupPart, END_OF_ROWS, FORMAT } from './backup-file.ts';
import { promisedJobs } from './promised-jobs.ts';
import { type RowDigest, rowDigest } from './row-digest.ts';
import { keyFrom, newSalt, sealed } from './sealed-stream.ts';
import { describeSnapshot, enterSnapshot, keysOf, rowsOutSql } from './snapshot.sql.ts';

export type Written = {
  file: string;
  bytes: number;
  rows: number;
  tables: number;
  seconds: number;
  at: string;
};

type Writing = {
  ownerUrl: string;
  file: string;
  /** of the keyring; undefined when the operator keeps it himself (AANZET_SECRET) */
  secret: string | undefined;
  passphrase: string | undefined;
  /** rows in the order of their keys: as they lie on the disk they would tell in which order they came */
  inOrder?: boolean;
};

/**
 * Writes the database of one moment to a file, while the site goes on. The file is there whole or not at all.
 * @param ownerUrl login of the database's owner: it alone may read every row
 */
export const writeBackup = async ({
  ownerUrl,
  file,
  secret,
  passphrase,
  inOrder = false,
}: Writing): Promise<Written> => {
  const began = performance.now();
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const unfinished = `${file}.unfinished`;
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'aanzet backup' });
  // Its next question says so: unheard, a connection that breaks would end the process.
  client.on('error', () => {});
  await client.connect();
  try {
    await enterSnapshot(client);
    const about: BackupHeader = {
      aanzet: 'backup',
      format: FORMAT,
      program: await programVersion(),
      ...(await describeSnapshot(client)),
    };
    const compressed = createZstdCompress({ params: { [constants.ZSTD_c_checksumFlag]: 1 } });
    const out = createWriteStream(unfinished, { mode: 0o600 });
    const text = Readable.from(signed(partsOf(client, about, secret, inOrder)), { objectMode: false });
    await Promise.all([
      pipeline(text, compressed),
      pipeline(Readable.from(wrapped(compressed, passphrase)), out),
    ]);
    await client.query('commit');
    await kept(unfinished, file);
    const rows = about.tables.reduce((sum, table) => sum + table.rows, 0);
    const { size } = await stat(file);
    const seconds = (performance.now() - began) / 1000;
    return { file, bytes: size, rows, tables: about.tables.length, seconds, at: about.at };
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    await client.end();
  }
};

const programVersion = async (): Promise<string> => {
  const about: unknown = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(about).version;
};

const line = (content: BackupHeader | BackupPart): Buffer => Buffer.from(`${JSON.stringify(content)}\n`);

async function* partsOf(
  client: pg.Client,
  about: BackupHeader,
  secret: string | undefined,
  inOrder: boolean,
): AsyncGenerator<Uint8Array> {
  yield line(about);
  const keysBy = inOrder ? await keysOf(client) : new Map<string, string[]>();
  for (const table of about.tables) {
    const copying = client.query(copyTo(rowsOutSql(client, table, keysBy.get(table.name))));
    const digest = yield* section({ table: table.name }, table.name, copying);
    if (digest.rows() !== table.rows)
      throw new Error(`${table.name}: ${table.rows} rows were counted and ${digest.rows()} read`);
  }
  const jobs = (await promisedJobs(client)).map((job) => Buffer.from(`${JSON.stringify(job)}\n`));
  yield* section({ jobs: true }, 'jobs', jobs);
  const keys = secret === undefined ? [] : [Buffer.from(`${JSON.stringify({ secret })}\n`)];
  yield* section({ keys: true }, 'keys', keys);
}

async function* section(
  head: BackupPart,
  name: string,
  rows: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array, RowDigest> {
  yield line(head);
  const digest = rowDigest();
  for await (const chunk of rows) {
    digest.add(chunk);
    yield chunk;
  }
  yield Buffer.from(END_OF_ROWS);
  yield line({ end: name, rows: digest.rows(), digest: digest.digest() });
  return digest;
}

async function* signed(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const sum = createHash('sha256');
  for await (const chunk of parts) {
    sum.update(chunk);
    yield chunk;
  }
  yield line({ sha256: sum.digest('hex') });
}

/** The first line is plain and says how to read on. */
async function* wrapped(
  compressed: AsyncIterable<Uint8Array>,
  passphrase: string | undefined,
): AsyncGenerator<Uint8Array> {
  if (passphrase === undefined) {
    yield Buffer.from(`AANZET-BACKUP ${FORMAT} zstd\n`);
    yield* compressed;
    return;
  }
  const salt = newSalt();
  yield Buffer.from(`AANZET-BACKUP ${FORMAT} zstd aes-256-gcm ${salt.toString('hex')}\n`);
  yield* sealed(compressed, keyFrom(passphrase, salt));
}

/** On the disk, before it gets its name. */
const kept = async (unfinished: string, file: string): Promise<void> => {
  const handle = await open(unfinished, 'r+');
  await handle.sync().finally(() => handle.close());
  await rename(unfinished, file);
};
