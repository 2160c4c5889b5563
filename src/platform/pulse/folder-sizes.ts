import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const sizeOf = async (path: string): Promise<number> => {
  const facts = await lstat(path).catch(() => undefined);
  if (!facts) return 0;
  if (!facts.isDirectory()) return facts.isFile() ? facts.size : 0;
  const names = await readdir(path).catch(() => []);
  let bytes = 0;
  // One at a time: thousands of files at once would leave no descriptor for who asks a page.
  for (const name of names) bytes += await sizeOf(join(path, name));
  return bytes;
};

/** Bytes per folder or file right below the data folder; what can't be read counts as nothing. */
export const folderSizes = async (folder: string): Promise<Record<string, number>> => {
  const names = await readdir(folder).catch(() => []);
  const sizes: Record<string, number> = {};
  for (const name of names) sizes[name] = await sizeOf(join(folder, name));
  return sizes;
};
