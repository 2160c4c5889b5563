type Grouped = readonly { id: string; all: readonly { id: string }[] }[];

/**
 * The service of an offer: the most general subject that most of its words are about.
 * @param told subjects of its title, and then of its whole text: what the title says goes before
 * @returns undefined when the vocabulary knows none of it
 */
export const serviceOf = (told: readonly (readonly string[])[], groups: Grouped): string | undefined => {
  const groupOf = new Map(groups.flatMap(({ id, all }) => all.map((one) => [one.id, id] as const)));
  for (const concepts of told) {
    const found = Map.groupBy(
      concepts.flatMap((one) => groupOf.get(one) ?? []),
      (id) => id,
    );
    const [most] = [...found].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
    if (most) return most[0];
  }
  return undefined;
};
