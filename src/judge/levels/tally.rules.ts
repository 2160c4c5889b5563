import type { CaseFacts } from './case-facts.rules.ts';

/** One sum: of the organisation (id ''), a service or a team. A location is its teams together. */
export type TallyLine = {
  quarter: string;
  scope: 'organisation' | 'service' | 'team';
  id: string;
  measure: string;
  n: number;
  total: number;
};
type Counted = Pick<CaseFacts, 'team' | 'service' | 'lines'>;

const keyOf = ({ quarter, scope, id, measure }: TallyLine): string => `${quarter}|${scope}|${id}|${measure}`;

/** What changes in the sums when these facts come in place of those; sorted, without what stays the same. */
export const tallyChange = (before: readonly Counted[], after: readonly Counted[]): TallyLine[] => {
  const sums = new Map<string, TallyLine>();
  const add = (of: Counted, sign: 1 | -1): void => {
    for (const [quarter, measure, n, total] of of.lines)
      for (const { scope, id } of placesOf(of)) {
        const line = { quarter, scope, id, measure, n: sign * n, total: sign * total };
        const known = sums.get(keyOf(line));
        if (known) {
          known.n += line.n;
          known.total += line.total;
        } else sums.set(keyOf(line), line);
      }
  };
  for (const one of before) add(one, -1);
  for (const one of after) add(one, 1);
  return [...sums]
    .filter(([, { n, total }]) => n !== 0 || total !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => line);
};

const placesOf = ({ team, service }: Counted): Pick<TallyLine, 'scope' | 'id'>[] => [
  { scope: 'organisation', id: '' },
  ...(team === '' ? [] : [{ scope: 'team' as const, id: team }]),
  ...(service === '' ? [] : [{ scope: 'service' as const, id: service }]),
];
