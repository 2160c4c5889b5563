import type { CollectorPlace } from '../protocol/index.ts';

let known: CollectorPlace | undefined;

/** Told once when the process starts; without a collector no right can be used, and pages say so. */
export const knowCollector = (place: CollectorPlace | undefined): void => {
  known = place;
};
export const knownCollector = (): CollectorPlace | undefined => known;
