import highsModule from 'highs';

// Its types are those of the CommonJS build; what is loaded is the ES module, whose default is the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** Linear facts about whole, non-negative numbers: what an attacker knows. Terms: variable → factor. */
export type Fact = { terms: ReadonlyMap<number, number>; equals: number };

/** The least and the greatest whole value that fits all facts. */
export type Bounds = { low: number; high: number };
/** Whole values of all variables, by number. */
export type Example = ReadonlyMap<number, number>;
export type Solver = {
  /** How exactly this sum follows from the facts. @throws when they contradict each other */
  bounds(of: Terms): Bounds;
  /** Some way in which all facts are true and this sum is at most, or at least, so much; undefined when there is none. */
  example(of: Terms, sense: 'at-most' | 'at-least', value: number): Example | undefined;
};
type Terms = ReadonlyMap<number, number>;

/** Whole numbers, exactly (HiGHS, mixed-integer programming). All variables occur in the facts. */
export const solver = async (facts: readonly Fact[]): Promise<Solver> => {
  const highs = await loadHighs();
  const known = facts.filter(({ terms }) => terms.size > 0);
  const names = [...new Set(known.flatMap(({ terms }) => [...terms.keys()]))];
  const subject = known.map(({ terms, equals }) => ` ${sum(terms)} = ${equals}`).join('\n');
  const general = `General\n ${names.map((one) => `v${one}`).join('\n ')}\nEnd\n`;
  const ask = (aim: 'Minimize' | 'Maximize', of: string, more = '') =>
    highs.solve(`${aim}\n ${of}\nSubject To\n${subject}\n${more}${general}`);
  const best = (aim: 'Minimize' | 'Maximize', of: Terms): number => {
    const { Status, ObjectiveValue } = ask(aim, sum(of));
    if (Status !== 'Optimal') throw new Error(`the published figures contradict each other: ${Status}`);
    return ObjectiveValue;
  };
  return {
    bounds: (of) => ({
      low: Math.ceil(best('Minimize', of) - 1e-6),
      high: Math.floor(best('Maximize', of) + 1e-6),
    }),
    example: (of, sense, value) => {
      // Nothing to improve: the first that is found will do.
      const more = ` ${sum(of)} ${sense === 'at-most' ? '<=' : '>='} ${value}\n`;
      const { Status, Columns } = ask('Minimize', `0 v${names[0]}`, more);
      if (Status !== 'Optimal') return undefined;
      const found = new Map(
        names.map((one) => [one, Math.round((Columns[`v${one}`] as { Primal: number }).Primal)]),
      );
      // Rounded, so looked at once more: only what is exactly true counts as an example.
      return known.every(({ terms, equals }) => totalIn(found, terms) === equals) ? found : undefined;
    },
  };
};

export const totalIn = (example: Example, terms: Terms): number =>
  terms.entries().reduce((total, [one, factor]) => total + factor * (example.get(one) ?? 0), 0);

const sum = (terms: Terms): string =>
  [...terms].map(([one, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} v${one}`).join('\n ');
