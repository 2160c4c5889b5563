/** A set of known words, read from a Hunspell dictionary (OpenTaal's): in it as they are, or forms of one that is. */
import { partsOf } from './compounds.rules.ts';
import { stem, withoutParticle } from './stem.rules.ts';
import { ADJECTIVE, ALONE, PART, WordTable, type WordTableData } from './word-table.rules.ts';

export type Place = 'first' | 'last';

export type WordList = {
  readonly size: number;
  /** Whether the word (folded) or the base of its form is in the dictionary. */
  has(folded: string): boolean;
  /** As `has`, and compounds of known parts: the dictionary leaves many out, such as 'postbode'. */
  isWord(folded: string): boolean;
  /** Whether the word may stand first or last in a compound. Cheap: for looking at many pieces of words. */
  isPart(folded: string, place?: Place): boolean;
};

/** @param read what was read of a dictionary by `readWordTable` */
export function wordListOf(read: WordTableData): WordList {
  const table = new WordTable(read);
  return {
    get size() {
      return table.size;
    },
    has: (folded) => isForm(table, folded),
    isWord: (folded) => isForm(table, folded) || isCompound(table, folded),
    isPart: (folded, place) => isPart(table, folded, place),
  };
}

function isForm(table: WordTable, word: string): boolean {
  if (isAlone(table, word)) return true;
  // A long vowel is written once before a consonant and -en: 'schoonmaaken' is a misspelling.
  if (/([aeou])\1[^aeiou]en?$/.test(word)) return false;
  if (isFormOf(table, word, stem(word))) return true;
  // Forms that the search key leaves alone, as they might be another word: 'balkons', 'zaagde', 'gezaagd'.
  const root = /^(?:ge)?(.{3,})(?:[dt]en?|[dt])$|^(.{3,}[^s])s$/.exec(word);
  const rest = root?.[1] ?? root?.[2];
  if (rest !== undefined && isFormOf(table, word, rest)) return true;
  const compared = /^(.{3,}?)(?:ere?|st|ste)$/.exec(word)?.[1];
  if (compared !== undefined && (table.abilities(compared) & ADJECTIVE) !== 0) return true;
  // The dictionary has 'geven' and leaves 'meegeven' to its affixes.
  const apart = withoutParticle(word);
  return apart.length > 3 && apart !== word && isForm(table, apart);
}

function isFormOf(table: WordTable, word: string, key: string): boolean {
  if (key.length < 2) return false;
  const { roots, verbs } = bases(key);
  const needsAdjective = /[^dtj]e$/.test(word);
  const asked = needsAdjective ? ALONE | ADJECTIVE : ALONE;
  if (roots.some((base) => base !== word && (table.abilities(base) & asked) === asked)) return true;
  if (isAlone(table, `${key}e`) && word.startsWith(`${key}e`)) return true;
  return !needsAdjective && verbs.some((base) => isAlone(table, base));
}

function isAlone(table: WordTable, word: string): boolean {
  return (table.abilities(word) & ALONE) !== 0;
}

/** Pieces of three letters would let too many misspellings pass for compounds. */
function isCompound(table: WordTable, word: string): boolean {
  const parts = partsOf(word, (part, place) => part.length > 3 && isPart(table, part, place));
  return parts.length > 1 && parts.length < 4;
}

function isPart(table: WordTable, word: string, place: Place | undefined): boolean {
  if ((table.abilities(word) & PART) !== 0) return true;
  // Only the head is inflected: 'huisartsen', never 'huizenarts'.
  if (place === 'first' || !/(?:en|s|je)$/.test(word)) return false;
  const key = stem(word);
  return key.length > 3 && key !== word && (table.abilities(key) & PART) !== 0;
}

/** The entries that a search key may come from: the dictionary has 'huis' for 'huizen', 'lopen' for 'loopt'. */
function bases(key: string): { roots: string[]; verbs: string[] } {
  const last = key.at(-1) ?? '';
  const voiced = last === 'f' ? 'v' : last === 's' ? 'z' : last;
  const short = key.replace(/([aeou])\1([^aeiou])$/, '$1$2').slice(0, -1) + voiced;
  // An open syllable would be written double without -en: 'psycholog' is no form of 'psychologen'.
  const isOpen = /[^aeiou][aou][bdfgklmnprstvz]$/.test(key);
  const plain = isOpen ? [] : [`${key}en`, `${short}en`];
  return {
    roots: [key, key.replace(/e([lmnr])$/, 'ee$1')],
    verbs: short === key ? [...plain, `${key}${last}en`] : [...plain, `${short}en`, `${key}${last}en`],
  };
}
