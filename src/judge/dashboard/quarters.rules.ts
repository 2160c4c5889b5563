import { nextQuarter, type Quarter } from '../protocol/index.ts';

/** Every quarter from the first to the last of these, also those in between: time goes on where nothing is told. */
export const quartersIn = (told: readonly Quarter[]): Quarter[] => {
  const [first, last] = [[...told].sort()[0], [...told].sort().at(-1)];
  if (!first || !last) return [];
  const all = [first];
  for (let next = nextQuarter(first); next <= last; next = nextQuarter(next)) all.push(next);
  return all;
};
