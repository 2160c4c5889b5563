import type { OfferEntry } from '../../src/ask/matching/index/offer-entry.ts';
import { readOffer } from '../../src/ask/offers/exchange/read-offer.rules.ts';
import { offerRows } from '../offers-csv.ts';

export type GeneratedOffer = OfferEntry & { provider: string };

/** Generated offers as the import would read them. */
export function* generatedOffers(call: Parameters<typeof offerRows>[0]): Generator<GeneratedOffer> {
  for (const cells of offerRows(call)) {
    const read = readOffer((column) => cells[column]);
    if (read.kind === 'bad') throw new Error(`a generated offer is bad: ${JSON.stringify(read.problems[0])}`);
    const { content, offerId, providerId } = read.row;
    yield { ...content, id: offerId, provider: providerId };
  }
}

const PART = 1000;

/** Building took longer than it may. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

/** In parts; keeps the time that whoever builds with them needs, without the time that making them costs. */
export class TimedParts {
  #making = 0;
  readonly #began = performance.now();
  readonly #rows: number;
  readonly #most: number;

  /** @param most seconds that may be spent on building; TooSlow is thrown into it after that */
  constructor(rows: number, most: number) {
    this.#rows = rows;
    this.#most = most;
  }

  *parts(): Generator<OfferEntry[]> {
    const offers = generatedOffers({ rows: this.#rows });
    for (let left = this.#rows; left > 0; left -= PART) {
      const began = performance.now();
      const part: OfferEntry[] = [];
      for (let n = Math.min(PART, left); n > 0; n -= 1) part.push(offers.next().value as GeneratedOffer);
      this.#making += performance.now() - began;
      yield part;
      if (this.seconds() > this.#most) throw new TooSlow(`more than ${this.#most} s`);
    }
  }

  /** Spent on building until now. */
  seconds(): number {
    return (performance.now() - this.#began - this.#making) / 1000;
  }
}
