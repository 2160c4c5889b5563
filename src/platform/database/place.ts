/** Where a value comes in a statement that is made once: which of its values, and of a short list which in it, from 0. */
export class Place {
  readonly at: number;
  readonly nth: number | undefined;
  constructor(at: number, nth?: number) {
    this.at = at;
    this.nth = nth;
  }
}

/** So many values stand by themselves in a statement: the server plans for as many as there are. */
export const FEW_VALUES = 8;
