/** The language of a question: short, often without verbs, sometimes mixed. */
import { DUTCH_SIGNS, ENGLISH_SIGNS, OTHER_SIGNS } from './language.data.ts';
import { tokensOf } from './words.rules.ts';

export type Language = 'nl' | 'en' | 'other' | 'unknown';

const dutch = new Set(DUTCH_SIGNS);
const english = new Set(ENGLISH_SIGNS);
const other = new Set(OTHER_SIGNS);

// Letter groups that one language has and the others seldom.
const DUTCH_LETTERS =
  /(?:ij|aa|uu|oe|ief$|[bdfgklmnprstvz]en$|opvang|eu[rkmn]|ui[stdkt]|sch|lijk|heid|cht|ieuw|auw|ouw|eeuw|zorg|^ge.{3,}[dt]$|tje$|ingen$|elen$|eren$|isch)/;
const ENGLISH_LETTERS =
  /(?:th|wh|sh(?!o)|ough|ight|tion|ness$|ful(?:ly)?$|ing$|ly$|ck|ee[dnk]s?$|ea[tdrlkn]|oo[dkm]$|ability|ance$|ship$)/;

/** 'unknown' when nothing tells: no words, only names, numbers or an address. Of two equal, Dutch. */
export function languageOf(text: string): Language {
  let inDutch = 0;
  let inEnglish = 0;
  let inOther = 0;
  let foreignScript = 0;
  let words = 0;
  for (const word of tokensOf(text)) {
    if (!/\p{L}/u.test(word) || word.length === 1) continue;
    words++;
    if (!/^[a-z0-9/]+$/.test(word)) foreignScript++;
    else {
      inDutch += signOf(word, dutch, DUTCH_LETTERS);
      inEnglish += signOf(word, english, ENGLISH_LETTERS);
      inOther += other.has(word) ? 2 : 0;
    }
  }
  if (words === 0) return 'unknown';
  if (foreignScript * 2 > words) return 'other';
  // One small word may be anyone's: 'de', 'des', 'mama'.
  if (inOther > Math.max(2, inDutch, inEnglish)) return 'other';
  if (inDutch === 0 && inEnglish === 0) return 'unknown';
  return inDutch >= inEnglish ? 'nl' : 'en';
}

function signOf(word: string, signs: ReadonlySet<string>, letters: RegExp): number {
  if (signs.has(word)) return 2;
  return letters.test(word) ? 1 : 0;
}
