import type { Door, Tx } from '../database/door.ts';

export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export const SCHEMES = ['light', 'dark', 'contrast'] as const;
/** Less at once; read aloud; pictures beside what one can do. */
export const EXTRAS = ['plain', 'aloud', 'pictures'] as const;
export type Extra = (typeof EXTRAS)[number];

/** How somebody wants her screens. */
export type Display = {
  textSize: (typeof TEXT_SIZES)[number];
  scheme: (typeof SCHEMES)[number];
} & Readonly<Record<Extra, boolean>>;

/** What was kept, in a cookie or on her row; a word that is not known counts as never said. */
export const displayOf = (
  textSize: string | undefined,
  scheme: string | undefined,
  extras: readonly string[],
): Display => ({
  textSize: TEXT_SIZES.find((one) => one === textSize) ?? 'normal',
  scheme: SCHEMES.find((one) => one === scheme) ?? 'light',
  plain: extras.includes('plain'),
  aloud: extras.includes('aloud'),
  pictures: extras.includes('pictures'),
});

export const extrasOf = (display: Display): Extra[] => EXTRAS.filter((one) => display[one]);

export const sameDisplay = (a: Display, b: Display): boolean =>
  a.textSize === b.textSize && a.scheme === b.scheme && EXTRAS.every((one) => a[one] === b[one]);

const KEPT = 'select text_size, scheme, display from person where person_id = $1';

/** What she chose on any of her devices; undefined when she never did, and then this device says. */
export const keptDisplay = async (door: Door, person: string): Promise<Display | undefined> => {
  const [row] = await door.glance<{ text_size: string; scheme: string; display: string[] | null }>(
    { kind: 'customer', person },
    KEPT,
    [person],
  );
  return row?.display ? displayOf(row.text_size, row.scheme, row.display) : undefined;
};

/** For all her devices. Actor: the person. */
export const keepDisplay = (tx: Tx, person: string, display: Display): Promise<unknown> =>
  tx
    .updateTable('person')
    .set({ text_size: display.textSize, scheme: display.scheme, display: extrasOf(display) })
    .where('person_id', '=', person)
    .execute();
