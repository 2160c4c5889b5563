import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
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
      if (!existsSync(file)) return;
      const { length } = readFileSync(file);
      writeOut(file, ' '.repeat(length), 'r+');
      rmSync(file);
      sync(dirname(file));
    },
  };
};

/** Whole or not at all, and there after a power cut. */
const keep = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const making = `${file}.making`;
  rmSync(making, { force: true });
  writeOut(making, text, 'wx');
  renameSync(making, file);
  sync(dirname(file));
};

const writeOut = (file: string, text: string, flag: 'wx' | 'r+'): void => {
  const handle = openSync(file, flag, 0o600);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
};

const sync = (folder: string): void => {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
};
