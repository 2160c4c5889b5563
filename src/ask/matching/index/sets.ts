/** Lists of codes that many offers share, each kept once; the empty list is number 0. */
export class Sets {
  readonly #numbers = new Map<string, number>([['', 0]]);
  readonly #lists: (readonly string[])[] = [[]];
  readonly #having = new Map<string, number[]>();

  number(list: readonly string[]): number {
    const key = list.length === 1 ? (list[0] as string) : list.join(';');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#lists.length;
    this.#numbers.set(key, number);
    this.#lists.push([...list]);
    for (const code of new Set(list)) {
      const having = this.#having.get(code);
      if (having) having.push(number);
      else this.#having.set(code, [number]);
    }
    return number;
  }

  list(number: number): readonly string[] {
    return this.#lists[number] ?? [];
  }

  /** By number: 1 for each list that has one of these codes, and for the empty list, of which nothing is known. */
  marked(codes: readonly string[]): Uint8Array {
    const marks = new Uint8Array(this.#lists.length);
    marks[0] = 1;
    for (const code of codes) for (const number of this.#having.get(code) ?? []) marks[number] = 1;
    return marks;
  }
}

/** Codes as bits of one number, in the order of the vocabulary. */
export const bitsOf = (codes: readonly string[], vocabulary: readonly string[]): number => {
  let bits = 0;
  for (const code of codes) bits |= 1 << vocabulary.indexOf(code);
  return bits;
};
