import { FIT } from '../fit-weights.ts';
import type { Sum } from '../gist/gist.rules.ts';
import { Amounts, Reach } from './amounts.ts';
import type { OfferEntry } from './offer-entry.ts';
import { type Reader, telling } from './reader.ts';

const MOST = 255;
const MOST_READ = 5_000;

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

type Felt = readonly (readonly [concept: number, share: number])[];

/** What a text says: concepts with how surely, and the telling words and parts of words in it. */
type Said = {
  concepts: readonly number[];
  shares: readonly number[];
  stems: readonly number[];
  parts: readonly number[];
  /** what all its words together are about: concepts and shares */
  felt: Felt;
  sum: Sum | undefined;
};

/** Less sure than this is not felt. */
const LEAST_FELT = 0.03;

const feltIn = ({ gist }: Reader, sums: readonly Sum[]): Felt => gist?.felt(sums, LEAST_FELT) ?? [];

const saidIn = (reader: Reader, text: string): Said => {
  const sentences = reader.sentences(text);
  const hits = sentences.flatMap((sentence) => reader.hits(sentence));
  const all = sentences.flat();
  const tokens = all.filter(telling);
  const sum = reader.gist?.sum(all);
  return {
    concepts: hits.map(({ concept }) => concept),
    shares: hits.map(({ strong, inside }) => (strong ? 1 : FIT.weakPhrase) * (inside ? FIT.insideWord : 1)),
    stems: [...new Set(tokens.map(({ stem }) => stem))],
    parts: [...new Set(tokens.flatMap(({ parts }) => parts))],
    felt: sum ? feltIn(reader, [sum]) : [],
    sum,
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
  /** what its phrases say it is about, and what all its words together do */
  readonly #said: Amounts;
  readonly #felt: Amounts;
  readonly #helps: Amounts;
  readonly #seems: Amounts;
  readonly #reach: Reach;
  readonly #sums: Sum[] = [];
  readonly #read = new Map<string, Said>();
  readonly #lives: ReadonlyMap<string, number>;

  constructor(reader: Reader) {
    const { length } = reader.concepts;
    this.#reader = reader;
    this.given = new Uint8Array(length);
    this.#said = new Amounts(length);
    this.#felt = new Amounts(length);
    this.#helps = new Amounts(length);
    this.#seems = new Amounts(length);
    this.#reach = new Reach(reader.askedBy);
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
    this.#feel(feltIn(this.#reader, this.#sums), field.title);
    if (entry.special) this.#text(entry.special, field.aside, word.aside);
    if (entry.personnel) this.#text(entry.personnel, field.aside, word.aside);
    for (const group of entry.targetGroups) this.#meantFor(group);
    this.#give();
  }

  /** Who says for whom it is, need not say it again in words. */
  #meantFor(group: OfferEntry['targetGroups'][number]): void {
    const concept = this.#lives.get(group);
    if (concept !== undefined) this.#mention(concept, FIT.forPeople);
  }

  /** Texts that were kept in case they come again: many do while all offers are read, few afterwards. */
  forgetTexts(): void {
    this.#read.clear();
  }

  #forget(): void {
    for (const concept of this.asked) this.given[concept] = 0;
    this.asked.length = 0;
    for (const amounts of [this.#said, this.#felt, this.#helps, this.#seems]) amounts.clear();
    this.#sums.length = 0;
    this.words.clear();
  }

  #text(text: string, place: number, word: number): void {
    const { concepts, shares, stems, parts, felt, sum } = this.#reading(text);
    for (let index = 0; index < concepts.length; index += 1)
      this.#mention(concepts[index] as number, place * (shares[index] as number));
    this.#feel(felt, place);
    if (sum) this.#sums.push(sum);
    const whole = Math.round(word * MOST);
    for (const stem of stems) this.#put(stem, whole);
    const part = Math.round(word * FIT.word.part * MOST);
    for (const stem of parts) this.#put(stem, part);
  }

  /** Offers of one provider, and of one kind, say many sentences alike: each is read once. */
  #reading(text: string): Said {
    const known = this.#read.get(text);
    if (known) return known;
    const said = saidIn(this.#reader, text);
    if (this.#read.size >= MOST_READ) this.#read.clear();
    this.#read.set(text, said);
    return said;
  }

  /** The surest mention counts whole, each other a part of what is left. */
  #mention(concept: number, share: number): void {
    const sure = this.#said.of[concept] as number;
    const most = Math.max(sure, share);
    this.#said.put(concept, most + (1 - most) * Math.min(sure, share) * FIT.again);
  }

  /** Each text adds its part of what is left. */
  #feel(felt: Felt, place: number): void {
    for (const [concept, share] of felt) {
      const sure = this.#felt.of[concept] as number;
      this.#felt.put(concept, sure + (1 - sure) * place * share);
    }
  }

  #put(stem: number, amount: number): void {
    if (amount > (this.words.get(stem) ?? 0)) this.words.set(stem, amount);
  }

  /** What was said and what was felt, each its part. */
  #give(): void {
    this.#reach.spread(this.#said, this.#helps);
    this.#reach.spread(this.#felt, this.#seems);
    const part = this.#reader.gist ? FIT.hint.share : 0;
    for (const { list, count } of [this.#helps, this.#seems])
      for (let at = 0; at < count; at += 1) {
        const concept = list[at] as number;
        if ((this.given[concept] as number) > 0) continue;
        const helps = this.#helps.of[concept] as number;
        const given = (1 - part) * helps + part * (this.#seems.of[concept] as number);
        this.given[concept] = Math.round(given * MOST);
        if ((this.given[concept] as number) > 0) this.asked.push(concept);
      }
  }
}
