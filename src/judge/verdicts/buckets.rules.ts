import type { BucketPlan, Expected } from './verdict.ts';

/** With fewer than these expected, nobody hides among others (issue 6, 2). */
export const FEWEST = 20;
/** All that was rolled up, and whatever nobody expected: it is always there. */
export const ALL = 'org';

type Cell = { team: string | null; service: string | null };
type Group = BucketPlan & { persons: ReadonlySet<string> };

const personsOf = (some: readonly Expected[]): Set<string> => new Set(some.map(({ person }) => person));
const idOf = ({ team, service }: Cell): string =>
  service === null ? ALL : team === null ? `s:${service}` : `t:${team}:${service}`;

const group = (cell: Cell, some: readonly Expected[]): Group => {
  const persons = personsOf(some);
  return { bucket: idOf(cell), ...cell, expected: persons.size, persons };
};

/** Large enough stays; the rest goes one step up, all together. */
const split = (
  some: readonly Expected[],
  cellOf: (one: Expected) => Cell | undefined,
): { groups: Group[]; rest: Expected[] } => {
  const known = some.filter((one) => cellOf(one));
  const cells = Map.groupBy(known, (one) => idOf(cellOf(one) as Cell));
  const groups = [...cells.values()].map((all) => group(cellOf(all[0] as Expected) as Cell, all));
  const large = groups.filter(({ expected }) => expected >= FEWEST);
  const kept = new Set(large.map(({ bucket }) => bucket));
  const stays = (one: Expected): boolean => {
    const cell = cellOf(one);
    return cell !== undefined && kept.has(idOf(cell));
  };
  return { groups: large, rest: some.filter((one) => !stays(one)) };
};

const bySize = (a: Group, b: Group): number => b.expected - a.expected || (a.bucket < b.bucket ? -1 : 1);

/**
 * Customers expected in a quarter → the groups in which they judge: team × service where `FEWEST` customers or more are
 * expected, else rolled up to the service, else to the organisation. The organisation's own group is always there; is it
 * too small by itself, then the smallest other groups join it until it is large enough or the only one. So each group
 * has `FEWEST` or more, or is the whole organisation. A customer with care of two kinds is expected in two groups.
 * @returns largest first, the organisation's own last
 */
export const formBuckets = (expected: readonly Expected[]): BucketPlan[] => {
  const teams = split(expected, ({ team, service }) =>
    team === null || service === null ? undefined : { team, service },
  );
  const services = split(teams.rest, ({ service }) =>
    service === null ? undefined : { team: null, service },
  );
  let groups = [...teams.groups, ...services.groups];
  let rest = personsOf(services.rest);
  while (rest.size < FEWEST) {
    const smallest = groups.sort(bySize).pop();
    if (!smallest) break;
    const joins = idOf({ team: null, service: smallest.service });
    // A team joins what is left of its own service, as `bucketOf` looks there first.
    const above = smallest.team === null ? undefined : groups.find(({ bucket }) => bucket === joins);
    const persons = smallest.persons.union(above?.persons ?? rest);
    if (!above) rest = persons;
    else groups = groups.map((one) => (one === above ? { ...above, persons, expected: persons.size } : one));
  }
  groups.sort(bySize);
  return [
    ...groups.map(({ bucket, service, team, expected: count }) => ({
      bucket,
      service,
      team,
      expected: count,
    })),
    { bucket: ALL, service: null, team: null, expected: rest.size },
  ];
};

/** In which of these groups care of this team and service is judged; care that nobody expected too. */
export const bucketOf = (cell: Cell, buckets: readonly { bucket: string }[]): string => {
  const steps: Cell[] = [cell, { team: null, service: cell.service }];
  const known = new Set(buckets.map(({ bucket }) => bucket));
  return steps.map(idOf).find((id) => known.has(id)) ?? ALL;
};

/** How the care of one offer by one team is remembered, so that it stays in its group for the whole quarter. */
export const placeOf = ({ team, offer }: Pick<Expected, 'team' | 'offer'>): string =>
  `${team ?? ''}/${offer ?? ''}`;
