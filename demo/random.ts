import { createHash } from 'node:crypto';

/** A stream of chance that is the same each time for the same seed (mulberry32, Tommy Ettinger, public domain). */
export type Random = {
  next(): number;
  int(from: number, to: number): number;
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  weighted<T>(from: readonly T[], weight: (one: T) => number): T;
  sample<T>(from: readonly T[], size: number): T[];
};

export const randomFrom = (seed: string): Random => {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  return {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (share) => next() < share,
    pick,
    weighted(from, weight) {
      let left = next() * from.reduce((sum, one) => sum + weight(one), 0);
      const drawn = from.find((one) => {
        left -= weight(one);
        return left <= 0;
      });
      return drawn ?? (from.at(-1) as (typeof from)[number]);
    },
    sample(from, size) {
      const rest = [...from];
      return Array.from(
        { length: Math.min(size, rest.length) },
        () => rest.splice(Math.floor(next() * rest.length), 1)[0] as (typeof from)[number],
      );
    },
  };
};

/** The same id for the same thing in every demo region. Version 8 (RFC 9562 §5.8): made by us, not by chance. */
export const idOf = (...parts: readonly (string | number)[]): string => {
  const hex = createHash('sha256').update(parts.join('/')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-9${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
