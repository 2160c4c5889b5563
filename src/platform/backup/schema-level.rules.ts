export type Applied = { name: string; sum: string };
export type SchemaLevel<S extends Applied> =
  | { kind: 'known'; until: readonly S[]; later: readonly S[] }
  | { kind: 'newer'; names: string[] }
  | { kind: 'changed'; names: string[] };

/**
 * Where in our migrations a backup was made: what makes its schema, and what came later and is still to be applied.
 * @param ours all migrations of this program, in order
 * @param applied those of the backup
 */
export const schemaLevel = <S extends Applied>(
  ours: readonly S[],
  applied: readonly Applied[],
): SchemaLevel<S> => {
  const sums = new Map(ours.map(({ name, sum }) => [name, sum]));
  const newer = applied.filter(({ name }) => !sums.has(name));
  if (newer.length > 0) return { kind: 'newer', names: newer.map(({ name }) => name) };
  const changed = applied.filter(({ name, sum }) => sums.get(name) !== sum);
  if (changed.length > 0) return { kind: 'changed', names: changed.map(({ name }) => name) };
  const there = new Set(applied.map(({ name }) => name));
  return {
    kind: 'known',
    until: ours.filter(({ name }) => there.has(name)),
    later: ours.filter(({ name }) => !there.has(name)),
  };
};
