import { keptPerDoor, type Tx } from '../../platform/database/door.ts';
import { allPublished, changedOffers, type ReadUpTo, readingFrom } from '../offers/index.ts';
import { OfferIndex } from './index/offer-index.ts';
import { newReader } from './language.ts';
import { activeAdditions, vocabularyState } from './learning/additions.sql.ts';
import { relationsOf } from './learning/relations.ts';

/** The index of one database in this process, and how far it has read. */
class Kept {
  index: OfferIndex | undefined;
  #upTo: ReadUpTo = { from: '0', known: [] };
  #vocabulary = 0;
  #learning = false;
  #under: Promise<unknown> = Promise.resolve();

  /** One after the other; who waits finds the work done. */
  async fresh(tx: Tx): Promise<OfferIndex> {
    const next = this.#under.then(() => this.#refresh(tx));
    this.#under = next.catch(() => {});
    const { index, vocabulary } = await next;
    // Whoever sees first that editors added words, makes the index anew; others go on with the one that is there.
    return vocabulary === this.#vocabulary || this.#learning ? index : this.#learn(tx);
  }

  async #refresh(tx: Tx): Promise<{ index: OfferIndex; vocabulary: number }> {
    if (!this.index) return { index: await this.#load(tx), vocabulary: this.#vocabulary };
    const { index } = this;
    const [{ offers, upTo }, vocabulary] = await Promise.all([
      changedOffers(tx, this.#upTo),
      vocabularyState(tx),
    ]);
    for (const offer of offers)
      if (offer.retiredAt) index.remove(offer.id);
      else index.add(offer);
    this.#upTo = upTo;
    return { index, vocabulary };
  }

  async #learn(tx: Tx): Promise<OfferIndex> {
    this.#learning = true;
    try {
      return await this.#load(tx);
    } finally {
      this.#learning = false;
    }
  }

  async #load(tx: Tx): Promise<OfferIndex> {
    const upTo = await readingFrom(tx);
    const vocabulary = await vocabularyState(tx);
    const index = new OfferIndex(await newReader(relationsOf(await activeAdditions(tx))));
    for await (const page of allPublished(tx)) for (const offer of page) index.add(offer);
    index.tidy();
    this.#upTo = upTo;
    this.#vocabulary = vocabulary;
    this.index = index;
    return index;
  }
}

const kept = keptPerDoor(() => new Kept());

/** The index as it is at this moment: what was published or retired before is in it, in whatever process. */
export const freshIndex = (tx: Tx): Promise<OfferIndex> => kept(tx).fresh(tx);
