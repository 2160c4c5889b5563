/** A place at work: `done` gives it to the next in line; saying so twice does no harm. */
export type Turn = { done(): void };
export type Turns = { take(): Promise<Turn> };

/**
 * Who comes first is helped first, a few at a time. All at once, each waits for all the others: with twenty at work the
 * slowest page takes twice as long as with a few at work and the others in line, and what they all hold in memory
 * meanwhile outlives its collection.
 * @param places how many are helped at the same time, 1 or more
 * @param most milliseconds after which a place is given to the next while its holder goes on: who waits for somebody
 *   else (a database that is away, a server that looks up a place) holds up nobody
 */
export const inTurns = (places: number, most: number): Turns => {
  const waiting: (() => void)[] = [];
  let free = places;
  const give = (): Turn => {
    let held = true;
    const done = (): void => {
      if (!held) return;
      held = false;
      clearTimeout(late);
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    };
    const late = setTimeout(done, most);
    late.unref();
    return { done };
  };
  return {
    take() {
      if (free > 0) {
        free -= 1;
        return Promise.resolve(give());
      }
      return new Promise((mine) => waiting.push(() => mine(give())));
    },
  };
};
