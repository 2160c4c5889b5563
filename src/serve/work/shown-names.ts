import { cardNames, shownNames } from '../../ask/people/index.ts';
import type { Tx } from '../../platform/database/door.ts';

/** Names as on the cards; of who has more than one card that is one customer, the name that is shown. */
export const shownNamesOn = async (
  tx: Tx,
  organisation: string,
  persons: readonly string[],
): Promise<Map<string, string>> =>
  new Map([
    ...(await cardNames(tx, organisation, persons)),
    ...(await shownNames(tx, organisation, persons)),
  ]);

type Named = { personId: string; name: string };

/** The same for the rows of a list: whoever is known by another card too stands there under one name. */
export const withShownNames = async <R extends Named>(
  tx: Tx,
  organisation: string,
  rows: readonly R[],
): Promise<R[]> => (await withShownNamesInBoth(tx, organisation, rows, []))[0];

/** Of two lists on one page, asked for together. */
export const withShownNamesInBoth = async <A extends Named, B extends Named>(
  tx: Tx,
  organisation: string,
  some: readonly A[],
  others: readonly B[],
): Promise<[A[], B[]]> => {
  const persons = [...some, ...others].map(({ personId }) => personId);
  const names = await shownNames(tx, organisation, [...new Set(persons)]);
  const named = <R extends Named>(row: R): R =>
    names.has(row.personId) ? { ...row, name: names.get(row.personId) ?? row.name } : row;
  return [some.map(named), others.map(named)];
};
