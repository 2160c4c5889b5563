import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { isQuarter, type Quarter } from '../../protocol/index.ts';

/** What is kept of one quarter, outside every database and backup. */
const keptKeys = z.object({
  /** opens the sealed signing keys of that quarter; without it they are noise */
  secret: z.string().min(40),
  /** the collector's own share of the sealing key */
  share: z.string().min(1),
  /** shares for others, until they are received */
  waiting: z.object({ organisation: z.string().optional(), council: z.string().optional() }),
});
export type KeptKeys = z.infer<typeof keptKeys>;

export type KeyFolder = {
  /** @returns undefined when nothing is kept, or no longer */
  read(organisation: string, quarter: Quarter): KeptKeys | undefined;
  /** On the disk when it returns. */
  write(organisation: string, quarter: Quarter, keys: KeptKeys): void;
  /** Secret and share of that quarter are gone: overwritten first, then removed. */
  forget(organisation: string, quarter: Quarter): void;
};

export const newSecret = (): string => randomBytes(32).toString('base64url');

/** @param folder mode 0700; made when it is not there */
export const openKeyFolder = (folder: string): KeyFolder => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const fileOf = (organisation: string, quarter: Quarter): string => {
    if (!/^[0-9a-f-]{36}$/.test(organisation) || !isQuarter(quarter))
      throw new TypeError('no organisation and quarter');
    return join(folder, organisation, `${quarter}.json`);
  };
  return {
    read(organisation, quarter) {
      const file = fileOf(organisation, quarter);
      return existsSync(file) ? keptKeys.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
    },
    write: (organisation, quarter, keys) => keep(fileOf(organisation, quarter), JSON.stringify(keys)),
    forget(organisation, quarter) {
      const file = fileOf(organisation, quarter);
      // A writing that a power cut ended holds the same.
      const there = [file, makingOf(file)].filter((one) => existsSync(one));
      for (const one of there) {
        wipe(one);
        rmSync(one);
      }
      if (there.length > 0) sync(dirname(file));
    },
  };
};

const makingOf = (file: string): string => `${file}.making`;

/** Whole or not at all, and there after a power cut. What was there before is overwritten: it may be a share that left. */
const keep = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const making = makingOf(file);
  if (existsSync(making)) wipe(making);
  rmSync(making, { force: true });
  writeOut(making, text);
  const before = existsSync(file) ? openSync(file, 'r+') : undefined;
  renameSync(making, file);
  sync(dirname(file));
  // Only now: until the new one has its name, the old one is all there is.
  if (before !== undefined) blank(before);
};

const wipe = (file: string): void => blank(openSync(file, 'r+'));

/** Writes spaces over all of it, and closes it. */
const blank = (handle: number): void => {
  writeSync(handle, ' '.repeat(fstatSync(handle).size), 0);
  fsyncSync(handle);
  closeSync(handle);
};

const writeOut = (file: string, text: string): void => {
  const handle = openSync(file, 'wx', 0o600);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
};

const sync = (folder: string): void => {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
};
