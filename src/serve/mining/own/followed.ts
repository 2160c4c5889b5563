import type { Tx } from '../../../platform/database/door.ts';
import { definitions, readModel } from '../../processes/index.ts';
import { conforms, type Step, type Verdict } from '../figures/conformance.rules.ts';
import type { ProcessStep } from './own-event.ts';

/** How the instances of one work process went, beside the process as it is now. */
export type Followed = {
  process: string;
  n: number;
  /** still under way; as far as they are they follow it */
  underWay: number;
  followed: number;
  /** stopped on the way, mostly by the customer: her right */
  stopped: number;
  /** where they first went another way */
  deviations: { at: string; why: 'skipped' | 'not-yet' | 'not-in-process'; n: number }[];
};

/** Instances that went the same way, counted together. */
export type Ways = Map<string, { key: string; steps: ProcessStep[]; n: number }>;

export const addWays = (ways: Ways, steps: readonly ProcessStep[]): void => {
  for (const own of Map.groupBy(steps, ({ instance }) => instance).values()) {
    const key = (own[0] as ProcessStep).key;
    const way = JSON.stringify([key, ...own.map(({ element, kind }) => [element, kind])]);
    const known = ways.get(way);
    if (known) known.n += 1;
    else ways.set(way, { key, steps: own, n: 1 });
  }
};

/** Lays what happened beside the newest published version of each process. */
export const followedOf = async (tx: Tx, organisation: string, ways: Ways): Promise<Followed[]> => {
  if (ways.size === 0) return [];
  const newest = new Map((await definitions(tx, organisation)).toReversed().map((one) => [one.key, one]));
  const all: Followed[] = [];
  for (const [key, own] of Map.groupBy(ways.values(), (way) => way.key)) {
    const definition = newest.get(key);
    const read = definition && (await readModel(definition.xml));
    if (read?.kind !== 'read') continue;
    const { model } = read;
    const found: Followed = {
      process: definition?.name ?? key,
      n: 0,
      underWay: 0,
      followed: 0,
      stopped: 0,
      deviations: [],
    };
    for (const { steps, n } of own) {
      const done: Step[] = steps
        .filter(({ kind }) => kind === 'left' || kind === 'skipped')
        .map(({ element, kind }) => ({ element, skipped: kind === 'skipped' }));
      count(found, conforms(model, done), steps, n);
    }
    found.deviations.sort((a, b) => b.n - a.n);
    all.push(found);
  }
  return all.sort((a, b) => b.n - a.n);
};

const count = (found: Followed, verdict: Verdict, steps: readonly ProcessStep[], n: number): void => {
  const ended = (kind: string) => steps.some((one) => one.kind === kind);
  if (verdict.kind === 'unknown') return;
  found.n += n;
  if (verdict.kind === 'deviates') {
    const at = steps.find(({ element }) => element === verdict.at)?.name || verdict.at;
    const known = found.deviations.find((one) => one.at === at && one.why === verdict.why);
    if (known) known.n += n;
    else found.deviations.push({ at, why: verdict.why, n });
  } else if (ended('stopped')) found.stopped += n;
  else if (ended('ended')) found.followed += n;
  else found.underWay += n;
};
