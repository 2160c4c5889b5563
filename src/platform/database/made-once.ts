import type { Compilable, CompiledQuery } from 'kysely';
import type { Tx } from './door.ts';
import { FEW_VALUES, Place } from './place.ts';

/**
 * A statement that is the same at each use, but for its values: put together at the first, as putting it together is
 * a tenth of what a page of many statements costs here. A list may stand after 'in', and nowhere else; a short
 * list is a text of its own for each length, as the server finds a few values faster than a list with them in it.
 * @param shape builds it; what it is given are places, so it can't look at them
 */
export const madeOnce = <A extends readonly unknown[], R>(
  shape: (tx: Tx, ...values: A) => Compilable<R>,
): ((tx: Tx, ...values: A) => Promise<R[]>) => {
  const made = new Map<number, CompiledQuery<R>>();
  return async (tx, ...values) => {
    const key = values.reduce(
      (sum: number, value) => sum * (FEW_VALUES + 1) + (isFew(value) ? value.length : 0),
      0,
    );
    const query = made.get(key) ?? compiled(shape, tx, values);
    made.set(key, query);
    const parameters = query.parameters.map((one) => (one instanceof Place ? valueIn(values, one) : one));
    return (await tx.executeQuery<R>({ ...query, parameters })).rows;
  };
};

const isFew = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0 && value.length <= FEW_VALUES;
const valueIn = (values: readonly unknown[], { at, nth }: Place): unknown => {
  const value = values[at];
  return nth === undefined || !isFew(value) ? value : value[nth];
};

const compiled = <A extends readonly unknown[], R>(
  shape: (tx: Tx, ...values: A) => Compilable<R>,
  tx: Tx,
  values: A,
): CompiledQuery<R> => {
  const places = values.map((value, at) =>
    isFew(value) ? value.map((_, nth) => new Place(at, nth)) : new Place(at),
  );
  const query = shape(tx, ...(places as unknown as A)).compile();
  const lost = places.findIndex((place) => ![place].flat().every((one) => query.parameters.includes(one)));
  if (lost >= 0) throw new Error(`value ${lost + 1} is nowhere in the statement: ${query.sql}`);
  return query;
};
