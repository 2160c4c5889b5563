import { FIT } from '../fit-weights.ts';
import type { OfferEntry } from './offer-entry.ts';
import { type Reader, telling } from './reader.ts';

const MOST = 255;
const MOST_READ = 20_000;

/** What the people of a group live with. */
const LIVES_WITH: Readonly<Record<string, OfferEntry['targetGroups'][number]>> = {
  dementie: 'dementie',
  lichamelijk: 'lg',
  verstandelijk: 'vg',
  hersenletsel: 'nah',
  psychisch: 'ggz',
  jeugd: 'jeugd',
  mantelzorg: 'mantelzorgers',
  'laatste-fase': 'palliatief',
};

/** What a text says: concepts with how surely, and the telling words and parts of words in it. */
type Said = {
  concepts: readonly number[];
  shares: readonly number[];
  stems: readonly number[];
  parts: readonly number[];
};

const saidIn = (reader: Reader, text: string): Said => {
  const sentences = reader.sentences(text);
  const hits = sentences.flatMap((sentence) => reader.hits(sentence));
  const tokens = sentences.flat().filter(telling);
  return {
    concepts: hits.map(({ concept }) => concept),
    shares: hits.map(({ strong, inside }) => (strong ? 1 : FIT.weakPhrase) * (inside ? FIT.insideWord : 1)),
    stems: [...new Set(tokens.map(({ stem }) => stem))],
    parts: [...new Set(tokens.flatMap(({ parts }) => parts))],
  };
};

/** A description in sentences, roughly: where a full stop is followed by a space. */
const sentencesIn = (text: string): string[] => text.split(END);
const END = /(?<=[.!?])\s+/;

/**
 * What one offer says: how surely it is about each concept, and which words it has. Made once and used again for
 * each offer, as a million of them are read at start.
 */
export class Evidence {
  /** by concept asked, how much of it this offer gives, 0–255; `asked` lists those above 0 */
  readonly given: Uint8Array;
  readonly asked: number[] = [];
  readonly words = new Map<number, number>();
  readonly #reader: Reader;
  readonly #sure: Float64Array;
  readonly #about: number[] = [];
  readonly #read = new Map<string, Said>();
  readonly #lives: ReadonlyMap<string, number>;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.given = new Uint8Array(reader.concepts.length);
    this.#sure = new Float64Array(reader.concepts.length);
    this.#lives = new Map(
      reader.concepts.flatMap(({ id }, concept) => (LIVES_WITH[id] ? [[LIVES_WITH[id], concept]] : [])),
    );
  }

  /** Reads an offer; what was read before is forgotten. */
  read(entry: OfferEntry): void {
    this.#forget();
    const { field, word } = FIT;
    this.#text(entry.title, field.title, word.title);
    let place: number = field.first;
    for (const part of sentencesIn(entry.description)) {
      this.#text(part, place, word.text);
      place = field.text;
    }
    if (entry.special) this.#text(entry.special, field.aside, word.aside);
    if (entry.personnel) this.#text(entry.personnel, field.aside, word.aside);
    for (const group of entry.targetGroups) this.#meantFor(group);
    for (const concept of this.#about) this.#spread(concept);
  }

  /** Who says for whom it is, need not say it again in words. */
  #meantFor(group: OfferEntry['targetGroups'][number]): void {
    const concept = this.#lives.get(group);
    if (concept !== undefined) this.#mention(concept, FIT.forPeople);
  }

  #forget(): void {
    for (const concept of this.asked) this.given[concept] = 0;
    for (const concept of this.#about) this.#sure[concept] = 0;
    this.asked.length = 0;
    this.#about.length = 0;
    this.words.clear();
  }

  #text(text: string, place: number, word: number): void {
    const { concepts, shares, stems, parts } = this.#said(text);
    for (let index = 0; index < concepts.length; index += 1)
      this.#mention(concepts[index] as number, place * (shares[index] as number));
    const whole = Math.round(word * MOST);
    for (const stem of stems) this.#put(stem, whole);
    const part = Math.round(word * FIT.word.part * MOST);
    for (const stem of parts) this.#put(stem, part);
  }

  /** Offers of one provider, and of one kind, say many sentences alike: each is read once. */
  #said(text: string): Said {
    const known = this.#read.get(text);
    if (known) return known;
    const said = saidIn(this.#reader, text);
    if (this.#read.size >= MOST_READ) this.#read.clear();
    this.#read.set(text, said);
    return said;
  }

  /** The surest mention counts whole, each other a part of what is left. */
  #mention(concept: number, share: number): void {
    const sure = this.#sure[concept] as number;
    if (sure === 0) this.#about.push(concept);
    const most = Math.max(sure, share);
    const least = Math.min(sure, share);
    this.#sure[concept] = most + (1 - most) * least * FIT.again;
  }

  #put(stem: number, amount: number): void {
    if (amount > (this.words.get(stem) ?? 0)) this.words.set(stem, amount);
  }

  #spread(concept: number): void {
    const sure = this.#sure[concept] as number;
    for (const { concept: asked, share } of this.#reader.askedBy[concept] ?? []) {
      const amount = Math.round(sure * share * MOST);
      const had = this.given[asked] as number;
      if (amount <= had) continue;
      if (had === 0) this.asked.push(asked);
      this.given[asked] = amount;
    }
  }
}
