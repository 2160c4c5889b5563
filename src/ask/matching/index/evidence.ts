import { FIT } from '../fit-weights.ts';
import type { Sum } from '../gist/gist.rules.ts';
import { Amounts, Reach, WordAmounts } from './amounts.ts';
import type { OfferEntry } from './offer-entry.ts';
import type { Reader } from './reader.ts';
import { LEAST_FELT, Texts } from './said.ts';

const MOST = 255;

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
  readonly words = new WordAmounts();
  readonly #reader: Reader;
  /** what its phrases say it is about, and what all its words together do */
  readonly #said: Amounts;
  readonly #felt: Amounts;
  readonly #helps: Amounts;
  readonly #seems: Amounts;
  readonly #reach: Reach;
  readonly #sums: Sum[] = [];
  readonly #texts: Texts;
  readonly #lives: ReadonlyMap<string, number>;

  constructor(reader: Reader) {
    const { length } = reader.concepts;
    this.#reader = reader;
    this.#texts = new Texts(reader);
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
    this.#feelAll(field.title);
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
    this.#texts.forget();
  }

  #forget(): void {
    for (const concept of this.asked) this.given[concept] = 0;
    this.asked.length = 0;
    for (const amounts of [this.#said, this.#felt, this.#helps, this.#seems]) amounts.clear();
    this.#sums.length = 0;
    this.words.clear();
  }

  #text(text: string, place: number, word: number): void {
    const { concepts, shares, stems, parts, felt, feltShares, sum } = this.#texts.said(text);
    for (let index = 0; index < concepts.length; index += 1)
      this.#mention(concepts[index] as number, place * (shares[index] as number));
    for (let index = 0; index < felt.length; index += 1)
      this.#feel(felt[index] as number, place, feltShares[index] as number);
    if (sum) this.#sums.push(sum);
    const whole = Math.round(word * MOST);
    for (const stem of stems) this.words.put(stem, whole);
    const part = Math.round(word * FIT.word.part * MOST);
    for (const stem of parts) this.words.put(stem, part);
  }

  /** The surest mention counts whole, each other a part of what is left. */
  #mention(concept: number, share: number): void {
    const sure = this.#said.of[concept] as number;
    const most = Math.max(sure, share);
    this.#said.put(concept, most + (1 - most) * Math.min(sure, share) * FIT.again);
  }

  /** Each text adds its part of what is left. */
  #feel(concept: number, place: number, share: number): void {
    const sure = this.#felt.of[concept] as number;
    this.#felt.put(concept, sure + (1 - sure) * place * share);
  }

  /** What title and description say together. */
  #feelAll(place: number): void {
    const shares = this.#reader.gist?.shares(this.#sums);
    if (!shares) return;
    for (let concept = 0; concept < shares.length; concept += 1) {
      const share = shares[concept] as number;
      if (share >= LEAST_FELT) this.#feel(concept, place, share);
    }
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
