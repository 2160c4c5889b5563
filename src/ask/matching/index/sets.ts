/** Lists of codes that many offers share, each kept once; the empty list is number 0. */
export class Sets {
  readonly #numbers = new Map<string, number>([['', 0]]);
  readonly #lists: (readonly string[])[] = [[]];

  number(list: readonly string[]): number {
    const key = list.length === 1 ? (list[0] as string) : list.join(';');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#lists.length);
    this.#lists.push([...list]);
    return this.#lists.length - 1;
  }

  list(number: number): readonly string[] {
    return this.#lists[number] ?? [];
  }

  /** Asks once for each list whether it does, however many offers share it. */
  asking(does: (list: readonly string[]) => boolean): (number: number) => boolean {
    const answers = new Int8Array(this.#lists.length);
    const lists = this.#lists;
    return (number) => {
      const known = answers[number];
      if (known === 1) return true;
      if (known === -1) return false;
      const answer = does(lists[number] ?? []);
      answers[number] = answer ? 1 : -1;
      return answer;
    };
  }
}

/** Codes as bits of one number, in the order of the vocabulary. */
export const bitsOf = (codes: readonly string[], vocabulary: readonly string[]): number =>
  codes.reduce((bits, code) => bits | (1 << vocabulary.indexOf(code)), 0);
