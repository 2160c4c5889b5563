import type { MakeBaseline } from './baseline.ts';

export type BaselineName = 'minisearch' | 'orama' | 'postgres';

/** Each is loaded when asked for, so that nobody's memory holds another. */
export const BASELINES: Readonly<Record<BaselineName, () => Promise<MakeBaseline>>> = {
  minisearch: async () => (await import('./minisearch.ts')).miniSearch,
  orama: async () => (await import('./orama.ts')).orama,
  postgres: async () => (await import('./postgres.ts')).postgres,
};
export const BASELINE_NAMES = Object.keys(BASELINES) as BaselineName[];
