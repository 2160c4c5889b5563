import { ITEMS, type ItemKey } from '../protocol/index.ts';
import type { Prediction, PredictionDraft } from './self-image.ts';

/** The name of each field of the form; an item's own key, so that an error can be laid beside it. */
export const AGAIN = 'again';
export const LEVEL = 'niveau';

export type Typed = Readonly<Record<string, string>>;
export type Wrong = { field: string; reason: 'percent' | 'mark' };

const whole = (text: string, most: number): number | undefined =>
  /^\d{1,3}$/.test(text) && Number(text) <= most ? Number(text) : undefined;
const markOf = (text: string): number | undefined => {
  const plain = text.replace(',', '.');
  return /^\d{1,2}(\.\d)?$/.test(plain) && Number(plain) <= 10 ? Number(plain) : undefined;
};

/**
 * What was typed: whole numbers of 100, a mark 0–10 with at most one decimal, a level 0–3. Empty fields stay open.
 * @returns what can be kept, and what is wrong of the rest
 */
export const readPrediction = (typed: Typed): { draft: PredictionDraft; wrong: Wrong[] } => {
  const wrong: Wrong[] = [];
  const items: PredictionDraft['items'] = {};
  for (const { key } of ITEMS) {
    const text = (typed[key] ?? '').replace(/\s*%$/, '');
    if (text === '') continue;
    const value = whole(text, 100);
    if (value === undefined) wrong.push({ field: key, reason: 'percent' });
    else items[key] = value;
  }
  const mark = typed[AGAIN] ?? '';
  const again = markOf(mark);
  if (mark !== '' && again === undefined) wrong.push({ field: AGAIN, reason: 'mark' });
  const level = whole(typed[LEVEL] ?? '', 3) as Prediction['level'] | undefined;
  return { draft: { items, again, level }, wrong };
};

/** What still has to be filled in before it can be sealed, in the order of the form. */
export const openFields = ({ items, again, level }: PredictionDraft): string[] => [
  ...ITEMS.map(({ key }) => key).filter((key) => items[key] === undefined),
  ...(again === undefined ? [AGAIN] : []),
  ...(level === undefined ? [LEVEL] : []),
];

/** @returns undefined as long as a field is open */
export const completeOf = (draft: PredictionDraft): Prediction | undefined =>
  openFields(draft).length > 0
    ? undefined
    : {
        items: draft.items as Record<ItemKey, number>,
        again: draft.again as number,
        level: draft.level as Prediction['level'],
      };

/** A draft as it stands in its field again. */
export const typedOf = ({ items, again, level }: PredictionDraft, decimal: '.' | ','): Typed => ({
  ...Object.fromEntries(Object.entries(items).map(([key, value]) => [key, String(value)])),
  ...(again === undefined ? {} : { [AGAIN]: String(again).replace('.', decimal) }),
  ...(level === undefined ? {} : { [LEVEL]: String(level) }),
});
