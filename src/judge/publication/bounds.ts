import highsModule from 'highs';

// Its types are those of the CommonJS build; what is loaded is the ES module, whose default is the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** Linear facts about whole, non-negative numbers: what an attacker knows. Terms: variable → factor. */
export type Fact = { terms: ReadonlyMap<number, number>; equals: number };

export type Solver = (facts: readonly Fact[], of: ReadonlyMap<number, number>) => Bounds;
/** The least and the greatest whole value that fits all facts. */
export type Bounds = { low: number; high: number };

/**
 * How exactly a sum follows from facts: the least and the greatest it can be (HiGHS, linear programming; whole
 * numbers with `whole`, which is exact and slower).
 * @throws when the facts contradict each other
 */
export const solver = async ({ whole }: { whole: boolean }): Promise<Solver> => {
  const highs = await loadHighs();
  return (facts, of) => {
    const known = facts.filter(({ terms }) => terms.size > 0);
    const names = new Set([...known.flatMap(({ terms }) => [...terms.keys()]), ...of.keys()]);
    const body = [
      'Subject To',
      ...known.map(({ terms, equals }) => ` ${sum(terms)} = ${equals}`),
      ...(whole ? ['General', ` ${[...names].map((one) => `v${one}`).join('\n ')}`] : []),
      'End',
    ].join('\n');
    const best = (aim: 'Minimize' | 'Maximize'): number => {
      const { Status, ObjectiveValue } = highs.solve(`${aim}\n ${sum(of)}\n${body}\n`);
      if (Status !== 'Optimal') throw new Error(`the published figures contradict each other: ${Status}`);
      return ObjectiveValue;
    };
    return { low: Math.ceil(best('Minimize') - 1e-6), high: Math.floor(best('Maximize') + 1e-6) };
  };
};

const sum = (terms: ReadonlyMap<number, number>): string =>
  [...terms].map(([one, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} v${one}`).join('\n ');
