import { Columns } from './columns.ts';
import { Evidence } from './evidence.ts';
import type { OfferEntry } from './offer-entry.ts';
import { Postings } from './postings.ts';
import type { Reader } from './reader.ts';
import { SlotsById } from './slots-by-id.ts';

/** Less than this much of a concept is not kept: it would never show. */
const LEAST_GIVEN = 20;
/** So large a part of gone offers, and the room is made good. */
const MOST_GONE = 0.25;

/**
 * All published offers of one process, by what they are about and by their words. An offer that changes gets a new
 * slot; its old one stays empty until enough are.
 */
export class OfferIndex {
  readonly reader: Reader;
  readonly columns = new Columns();
  readonly #byConcept: Postings[];
  readonly #byWord: (Postings | undefined)[] = [];
  readonly #slots = new SlotsById(() => this.columns.ids);
  readonly #evidence: Evidence;
  #gone = 0;
  #deaths = 0;

  constructor(reader: Reader) {
    this.reader = reader;
    this.#byConcept = reader.concepts.map(() => new Postings());
    this.#evidence = new Evidence(reader);
  }

  /** How many offers it has. */
  get size(): number {
    return this.#slots.size;
  }

  has(id: string): boolean {
    return this.#slots.of(id) >= 0;
  }

  /** The same id again replaces what was there. */
  add(entry: OfferEntry): void {
    this.remove(entry.id);
    const slot = this.columns.add(entry);
    this.#slots.set(entry.id, slot);
    const evidence = this.#evidence;
    evidence.read(entry);
    for (const concept of evidence.asked) {
      const amount = evidence.given[concept] as number;
      if (amount >= LEAST_GIVEN) this.#byConcept[concept]?.add(slot, amount);
    }
    for (const stem of evidence.words.list) this.#wordsOf(stem).add(slot, evidence.words.of(stem));
  }

  remove(id: string): void {
    const slot = this.#slots.of(id);
    if (slot < 0) return;
    this.columns.alive[slot] = 0;
    this.#slots.delete(id);
    this.#gone += 1;
    this.#deaths += 1;
    if (this.#gone > 1000 && this.#gone > MOST_GONE * this.columns.size) this.tidy();
  }

  /** Gives back the room of offers that are gone, and the spare room of those that are there. */
  tidy(): void {
    this.#evidence.forgetTexts();
    if (this.#gone > 0) this.#renumber();
    else {
      this.columns.trim();
      for (const postings of this.#byConcept) postings.trim();
      for (const postings of this.#byWord) postings?.trim();
    }
  }

  #renumber(): void {
    const { alive, size } = this.columns;
    const numbers = new Int32Array(size).fill(-1);
    let next = 0;
    for (let slot = 0; slot < size; slot += 1)
      if (alive[slot]) {
        numbers[slot] = next;
        next += 1;
      }
    this.columns.renumber(numbers);
    this.#slots.renew();
    for (const postings of this.#byConcept) postings.renumber(numbers);
    for (const postings of this.#byWord) postings?.renumber(numbers);
    this.#gone = 0;
  }

  /** How many offers use this word; one that is gone may still stand in its list. */
  offersWith(stem: number): number {
    const postings = this.#byWord[stem];
    if (!postings) return 0;
    return this.#gone === 0 ? postings.length : postings.living(this.columns.alive, this.#deaths);
  }

  byConcept(concept: number): Postings | undefined {
    return this.#byConcept[concept];
  }

  byWord(stem: number): Postings | undefined {
    return this.#byWord[stem];
  }

  idOf(slot: number): string {
    return this.columns.ids[slot] ?? '';
  }

  #wordsOf(stem: number): Postings {
    const there = this.#byWord[stem];
    if (there) return there;
    const made = new Postings();
    this.#byWord[stem] = made;
    return made;
  }
}
