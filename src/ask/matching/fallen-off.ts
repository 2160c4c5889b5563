import { inCents, relaxed, type Step } from './explain/relaxations.rules.ts';
import { FIT } from './fit-weights.ts';
import type { ExclusionReason } from './hard-fit.rules.ts';
import type { OfferIndex } from './index/offer-index.ts';
import { classOf, type SearchOptions } from './index/search.ts';
import { FITS_WELL } from './near-and-far.rules.ts';
import type { Need } from './need.ts';
import { postcodeAt } from './travel.ts';

type ReasonOf = SearchOptions['reasonOf'];
type Fallen = { slot: number; reason: ExclusionReason; score: number };
type Ways = {
  /** of which the distance is wanted first */
  postcodes: ReadonlySet<string>;
  steps: (away: ReadonlyMap<string, number>) => Step[];
};

/** Notes while searching what falls off, to say afterwards what would bring it back. */
export class FallenOff {
  readonly reasonOf: ReasonOf;
  readonly #index: OfferIndex;
  readonly #need: Need;
  readonly #limits: (need: Need) => ReasonOf;
  readonly #all: Fallen[] = [];
  #best = 0;

  constructor(index: OfferIndex, need: Need, limits: (need: Need) => ReasonOf) {
    this.#index = index;
    this.#need = need;
    this.#limits = limits;
    const strict = limits(need);
    this.reasonOf = (slot, score) => {
      const reason = strict(slot, score);
      if (score > this.#best) this.#best = score;
      if (reason && score >= FIT.enough) this.#all.push({ slot, reason, score });
      return reason;
    };
  }

  /** The steps back to offers that fit, and that only one wish keeps away. */
  ways(): Ways {
    const least = Math.min(FITS_WELL, classOf(this.#best));
    const limits = new Map<ExclusionReason, ReasonOf>();
    const without = (reason: ExclusionReason): ReasonOf => {
      const made = limits.get(reason) ?? this.#limits(relaxed(this.#need, { reason, by: null }));
      limits.set(reason, made);
      return made;
    };
    // Asked for again when the best of them are shown, so some stand there twice.
    const alone = new Map(
      this.#all
        .filter(({ slot, reason, score }) => classOf(score) >= least && without(reason)(slot, score) === null)
        .map((fallen) => [fallen.slot, fallen.reason]),
    );
    // Taken now: after a wait the slots may be others.
    const taken = [...alone].map(([slot, reason]) => ({
      reason,
      amount: this.#amount(slot, reason),
      postcode: reason === 'region' ? postcodeAt(this.#index.columns, slot) : undefined,
    }));
    return {
      postcodes: new Set(taken.flatMap(({ postcode }) => postcode ?? [])),
      steps: (away) =>
        taken.map(({ reason, amount, postcode }) => ({
          reason,
          amount: postcode === undefined ? amount : (away.get(postcode) ?? null),
        })),
    };
  }

  #amount(slot: number, reason: ExclusionReason): number | null {
    const { wait, price } = this.#index.columns;
    if (reason === 'wait') return (wait[slot] as number) - (this.#need.maxWaitDays ?? 0);
    if (reason === 'price') return inCents((price[slot] as number) - (this.#need.maxPriceEur ?? 0));
    return null;
  }
}
