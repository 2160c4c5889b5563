/** How much people see of a place, 1 for the first. Source: the discount of Järvelin & Kekäläinen 2002. */
export const seenAt = (place: number): number => 1 / Math.log2(1 + place);

/** Each provider's part of all that is shared out. */
export const sharesOf = (amounts: ReadonlyMap<string, number>): Map<string, number> => {
  const all = [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
  return new Map([...amounts].map(([provider, amount]) => [provider, all === 0 ? 0 : amount / all]));
};

/** Share of being seen per share of merit: 1 = seen as much as it fits. Only of those that fitted at all. */
export const exposureToMerit = (
  seen: ReadonlyMap<string, number>,
  merit: ReadonlyMap<string, number>,
): Map<string, number> => {
  const [seenShare, meritShare] = [sharesOf(seen), sharesOf(merit)];
  return new Map(
    [...meritShare].flatMap(([provider, share]) =>
      share > 0 ? [[provider, (seenShare.get(provider) ?? 0) / share] as const] : [],
    ),
  );
};

/**
 * Who is chosen: by how much a place is seen, times how well the offer there fits.
 * @param chance 0 to 1
 * @returns the place, from 0; -1 when there is nothing
 */
export const chosenPlace = (fits: readonly number[], chance: number): number => {
  const pull = fits.map((fit, place) => fit * seenAt(place + 1));
  let left = chance * pull.reduce((sum, one) => sum + one, 0);
  const place = pull.findIndex((one) => {
    left -= one;
    return left <= 0;
  });
  return place === -1 ? pull.length - 1 : place;
};
