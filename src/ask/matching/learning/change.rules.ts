/** What a question gives: concepts, the most wanted first, and the first offers. */
export type Given = { concepts: readonly string[]; offers: readonly string[] };
export type Verdict = 'better' | 'worse' | 'other';
export type Change = { text: string; before: Given; after: Given; verdict: Verdict };

/** How near the concepts are to those wanted, 0 to 1: each counts less the further down it stands. */
export const nearness = (wanted: readonly string[], given: readonly string[]): number => {
  if (wanted.length === 0) return 0;
  const worth = wanted.map((one) => {
    const at = given.indexOf(one);
    return at < 0 ? 0 : 1 / (1 + at);
  });
  const most = wanted.reduce((sum, _, at) => sum + 1 / (1 + at), 0);
  return Math.min(1, worth.reduce((sum, one) => sum + one, 0) / most);
};

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** @returns undefined when neither the concepts nor the first offers change */
export const changeOf = (
  text: string,
  wanted: readonly string[],
  before: Given,
  after: Given,
): Change | undefined => {
  if (same(before.concepts, after.concepts) && same(before.offers, after.offers)) return undefined;
  const gain = nearness(wanted, after.concepts) - nearness(wanted, before.concepts);
  return { text, before, after, verdict: gain > 0 ? 'better' : gain < 0 ? 'worse' : 'other' };
};
