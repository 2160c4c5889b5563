import { lastAsked } from './last-asked.ts';

/** A word as it is compared: `start` for the beginning of a word, `whole` for the word with its ending. */
export type Word = { start: string; whole: string };
/** Words of one sentence, closed by an empty word. */
export type Sentence = readonly Word[];

// As people type on a phone or speak at home; the rest of the spelling is levelled by `startOf`.
const TYPED: Readonly<Record<string, string>> = Object.fromEntries(
  `mn=mijn zn=zijn dr=haar der=haar k=ik t=het ut=het nie=niet ni=niet nit=niet neit=niet niets=niks nimmer=niet_meer
  nimeer=niet_meer niemeer=niet_meer kannie=kan_niet kanniet=kan_niet hep=heb heef=heeft ie=hij wer=weer gin=geen
  gein=geen gene=geen ma=moeder moeke=moeder mams=moeder mam=moeder mama=moeder mamma=moeder mammie=moeder pa=vader
  pap=vader papa=vader pappa=vader paps=vader ouwe=oude nou=nu daarstraks=zojuist zonet=zojuist daarnet=zojuist
  ambulans=ambulance suiside=suicide suicde=suicide pleasse=please pls=please plz=please im=i_am hes=he_is shes=she_is
  theyre=they_are ive=i_have gonna=going_to wanna=want_to mum=moeder mom=moeder mommy=moeder mummy=moeder dad=vader
  daddy=vader mother=moeder father=vader oons=ons da=dat wa=wat es=eens`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

/** Levels what is often misspelt: ei and ij, au and ou, z and s, cht and gt, one consonant or two. */
const startOf = (word: string): string =>
  word
    .replace(/(.)\1{2,}/g, '$1$1')
    .replace(/([b-df-hj-np-tv-z])\1/g, '$1')
    .replace(/y/g, 'ij')
    .replace(/ei/g, 'ij')
    .replace(/[ao]uw?/g, 'ou')
    .replace(/z/g, 's')
    .replace(/cht/g, 'gt');

/** Levels endings: word, wordt and wort; gevallen and gevalle. */
const wholeOf = (start: string): string => {
  const level = start.replace(/(?:dt|d)$/, 't');
  return level.length >= 4 && level.endsWith('en') ? level.slice(0, -1) : level;
};

const LONGEST = 30;
const known = new Map<string, Word>();

/** One word, lower case and without accents. Kept for the next time: few words make up most questions. */
export const wordOf = (text: string): Word => {
  const before = known.get(text);
  if (before) return before;
  const start = startOf(text.slice(0, LONGEST));
  const word = { start, whole: wholeOf(start) };
  if (known.size > 20_000) known.clear();
  known.set(text, word);
  return word;
};

const MOST_LETTERS = 20_000;
const END: Word = { start: '', whole: '' };

/** @param text as typed; no more than 20,000 letters of it are read */
export const sentencesOf = lastAsked((text: string): readonly Sentence[] =>
  text
    .slice(0, MOST_LETTERS)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘`´]/g, '')
    .replace(
      /([.!?])\s+(?=(?:dat|dit|het|that) (?:was|is|gebeurde) (?:\S+ ){0,2}(?:jaar|maand|jaren|maanden|years|vroeger))/g,
      ' ',
    )
    .split(/[.!?\n;:]+/)
    .map((sentence) => [...typedWords(sentence), END])
    .filter(({ length }) => length > 1),
);

const PLAIN = /^[a-z0-9]+$/;

/** @param sentence lower case, without accents and marks */
export const typedWords = (sentence: string): Word[] =>
  PLAIN.test(sentence) ? meantBy(sentence) : (sentence.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap(meantBy);

const meantBy = (text: string): Word[] =>
  Object.hasOwn(TYPED, text) ? (TYPED[text] ?? text).split('_').map(wordOf) : [wordOf(text)];
