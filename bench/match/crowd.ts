import { median, round } from '../statistics.ts';
import { chosenPlace, exposureToMerit, seenAt } from './exposure.rules.ts';

type Placed = { id: string; score: number };

const spread = (values: readonly number[], digits: number) => ({
  min: round(Math.min(...values), digits),
  median: round(median(values), digits),
  max: round(Math.max(...values), digits),
});

/** People who look at one kind of order and choose from it; keeps who was seen, who deserved it, who was chosen. */
export class Crowd {
  readonly #seen = new Map<string, number>();
  readonly #merit = new Map<string, number>();
  readonly #firstChosen = new Map<string, number>();
  readonly #providerOf: ReadonlyMap<string, string>;
  readonly #shown: number;

  constructor(providerOf: ReadonlyMap<string, string>, shown: number) {
    this.#providerOf = providerOf;
    this.#shown = shown;
  }

  /**
   * One question. Being seen and merit each count as one a question, so that a question with much to find weighs no more.
   * @param chance 0 to 1, for the choice
   */
  look(n: number, ordered: readonly Placed[], candidates: readonly Placed[], chance: number): void {
    const page = ordered.slice(0, this.#shown);
    this.#share(this.#seen, page, (_, place) => seenAt(place + 1));
    this.#share(this.#merit, candidates, ({ score }) => score);
    const chosen =
      page[
        chosenPlace(
          page.map(({ score }) => score),
          chance,
        )
      ];
    const provider = chosen && this.#providerOf.get(chosen.id);
    if (provider !== undefined && !this.#firstChosen.has(provider)) this.#firstChosen.set(provider, n);
  }

  /** @param late providers that came at question `since` */
  figures(late: ReadonlySet<string>, since: number) {
    const ratios = exposureToMerit(this.#seen, this.#merit);
    const waited = [...late].flatMap((provider) => {
      const first = this.#firstChosen.get(provider);
      return first === undefined ? [] : [first - since];
    });
    return {
      providers: ratios.size,
      exposure_to_merit: spread([...ratios.values()], 2),
      exposure_to_merit_of_new: spread(
        [...ratios].flatMap(([provider, ratio]) => (late.has(provider) ? [ratio] : [])),
        2,
      ),
      questions_to_first_choice_of_new: { ...spread(waited, 0), never: late.size - waited.length },
    };
  }

  #share(
    into: Map<string, number>,
    of: readonly Placed[],
    amount: (one: Placed, place: number) => number,
  ): void {
    const amounts = of.map(amount);
    const all = amounts.reduce((sum, one) => sum + one, 0);
    for (const [place, { id }] of of.entries()) {
      const provider = this.#providerOf.get(id);
      if (provider === undefined) throw new Error(`nobody offers ${id}`);
      into.set(provider, (into.get(provider) ?? 0) + (amounts[place] as number) / all);
    }
  }
}
