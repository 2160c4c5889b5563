import { z } from 'zod';

/**
 * A backup is text that a person can still read without Aanzet: a line of JSON says what follows, rows stand as
 * PostgreSQL's COPY writes them and end with the line `\.`, and the last line holds the SHA-256 of all before it.
 * Around it: zstd, and when there is a passphrase AES-256-GCM (see sealed-stream.ts).
 */
export const FORMAT = 1;

const table = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  /** in the snapshot, counted before the rows were read */
  rows: z.number(),
});
export type TableInFile = z.infer<typeof table>;

export const header = z.object({
  aanzet: z.literal('backup'),
  format: z.number(),
  at: z.string(),
  program: z.string(),
  postgres: z.string(),
  /** the level of the schema: what was applied, in order */
  migrations: z.array(z.object({ name: z.string(), sum: z.string() })),
  tables: z.array(table),
  sequences: z.array(z.object({ name: z.string(), value: z.string(), used: z.boolean() })),
});
export type BackupHeader = z.infer<typeof header>;

/** After the header: one of these a line. `table`, `jobs` and `keys` are followed by rows. */
export const part = z.union([
  z.object({ table: z.string() }),
  z.object({ jobs: z.literal(true) }),
  z.object({ keys: z.literal(true) }),
  z.object({ end: z.string(), rows: z.number(), digest: z.string() }),
  z.object({ sha256: z.string() }),
]);
export type BackupPart = z.infer<typeof part>;

/** Work that was promised and not done yet, in the words of pg-boss's own insert. */
export const promisedJob = z.object({
  queue: z.string(),
  id: z.string(),
  data: z.record(z.string(), z.unknown()).nullable(),
  priority: z.number(),
  retryLimit: z.number(),
  retryDelay: z.number(),
  retryBackoff: z.boolean(),
  startAfter: z.string(),
  singletonKey: z.string().nullable(),
  expireInSeconds: z.number(),
});
export type PromisedJob = z.infer<typeof promisedJob>;

export const END_OF_ROWS = '\\.\n';

/** Why a file can't be restored, as a sentence. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem';
}
