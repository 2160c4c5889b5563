import { collectorPaths, type KeyList, type Quarter } from '../protocol/index.ts';
import { knownCollector } from './known-collector.ts';

const PATIENCE_MS = 10_000;
/** A list never changes once it is made. Few: an organisation has two that matter at a time. */
const MOST = 2_000;
const kept = new Map<string, KeyList>();

/**
 * The collector's public list, passed on: a device that fetched it there itself would tell the collector an address at
 * a moment. Were it not the list that everybody gets, the second source would say so, and the form on the collector's
 * own origin once more. @returns undefined when the collector is away, or has none
 */
export const keyListOf = async (organisation: string, quarter: Quarter): Promise<KeyList | undefined> => {
  const place = knownCollector();
  if (!place) return undefined;
  const at = `${place.attest}${collectorPaths.keys(organisation, quarter)}`;
  const known = kept.get(at);
  if (known) return known;
  const answer = await fetch(at, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const { list } = (await answer.json().catch(() => ({}))) as { list?: KeyList };
  if (list === undefined) return undefined;
  if (kept.size >= MOST) kept.clear();
  kept.set(at, list);
  return list;
};
