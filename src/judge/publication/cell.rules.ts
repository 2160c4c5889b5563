import type { Cell, CellPlace, ShownCell } from './published.ts';

export const cellKey = ({ period, scope, id, by, measure }: CellPlace): string =>
  `${period}|${scope}|${id}|${by}|${measure}`;

/** What a shown cell says. */
export type Content = Omit<ShownCell, keyof CellPlace | 'shown'>;

/** A cell with its keys in alphabetical order, as `publishedText` writes them. @param content undefined: it is hidden */
export const cellIn = (place: CellPlace, content: Content | undefined): Cell => {
  const { by, id, measure, period, scope } = place;
  if (content === undefined) return { by, id, measure, period, scope, shown: false };
  const { blocks, counts, high, k, low, mean, n } = content;
  return blocks && counts
    ? { blocks, by, counts, high, id, k, low, mean, measure, n, period, scope, shown: true }
    : { by, high, id, k, low, mean, measure, n, period, scope, shown: true };
};
