import type { MakeBaseline } from './baselines/baseline.ts';
import { BASELINES, type BaselineName } from './baselines/index.ts';

export type FinderName = 'aanzet' | BaselineName;

/** All that the speed is measured of; each is loaded when asked for. */
export const FINDERS: Readonly<Record<FinderName, () => Promise<MakeBaseline>>> = {
  aanzet: async () => (await import('./aanzet.ts')).aanzet,
  ...BASELINES,
};
export const isFinder = (name: string): name is FinderName => Object.hasOwn(FINDERS, name);
