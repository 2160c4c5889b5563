import { hash } from 'node:crypto';
import { chance } from './random-verdicts.ts';
import type { Traces } from './seen-by-attacker.ts';

/** Somebody or something, in which bucket, and what is known of it. */
export type Subject = { bucket: string; traces: Traces };
/** Who on the left belongs to which on the right: truth[n] is the place on the right of left n. */
export type Game = { left: readonly Subject[]; right: readonly Subject[]; truth: readonly number[] };

/**
 * How well the best way of linking did where it was not learnt.
 * advantage: share of guesses that were right, less what chance gives inside the bucket. deviation: its standard
 * deviation when there is nothing to be known.
 */
export type Linked = { way: string; guesses: number; advantage: number; deviation: number; ways: number };

/** Of one way of linking, in one half of the buckets. */
type Score = { hits: number; chance: number; variance: number; guesses: number };
type Way = { name: string; learned: Score; tried: Score };

/**
 * An attacker who tries every way to join what is known on both sides: by rank (what came first on the left is first on
 * the right, or last), by equal values, and by classes that go together. In one half of the buckets it knows the truth
 * and picks the way that works best there; with that one way it links the other half. So whatever it finds is no luck.
 * @param precise only ways of which the outcome is known as precisely as this (its deviation without any knowledge)
 */
export const link = (game: Game, { precise = 1, seed = 1 } = {}): Linked => {
  const field = fieldOf(game, seed);
  let best: Way | undefined;
  let ways = 0;
  const least = Math.max(8, game.left.length * 0.04);
  for (const way of waysOf(field)) {
    ways += 1;
    if (Math.min(way.learned.guesses, way.tried.guesses) < least) continue;
    if (Math.sqrt(way.tried.variance) / way.tried.guesses > precise) continue;
    if (!best || strength(way.learned) > strength(best.learned)) best = way;
  }
  if (!best) throw new Error('nothing to try');
  const { hits, chance: lucky, variance, guesses } = best.tried;
  return {
    way: best.name,
    guesses,
    advantage: (hits - lucky) / guesses,
    deviation: Math.sqrt(variance) / guesses,
    ways,
  };
};

const strength = ({ hits, chance: lucky, variance }: Score): number =>
  (hits - lucky) / Math.sqrt(variance || 1);

type Bucket = { half: 'learned' | 'tried'; left: number[]; right: number[] };
type Field = Game & {
  buckets: Bucket[];
  /** what is known, by name: one value for each subject, undefined where there is none */
  known: { left: Map<string, Known>; right: Map<string, Known> };
};
type Known = {
  values: (string | number | undefined)[];
  /** per bucket: subjects in the order of their value */
  orders: number[][];
  all: ReadonlySet<string>;
  /** as names: undefined is one of them */
  names: string[];
  /** the first that puts them in this order, or in these classes: another one would find nothing else */
  ranks: boolean;
  classes: boolean;
};

const MOST_CLASSES = 40;
const fieldOf = ({ left, right, truth }: Game, seed: number): Field => {
  const next = chance(seed);
  const names = [...new Set(left.map(({ bucket }) => bucket))].sort();
  const buckets = names.map((name, at): Bucket => {
    const of = (all: readonly Subject[]) => all.flatMap((one, place) => (one.bucket === name ? [place] : []));
    return { half: at % 2 === 0 ? 'learned' : 'tried', left: of(left), right: of(right) };
  });
  const known = (side: 'left' | 'right', all: readonly Subject[]): Map<string, Known> => {
    const lots = all.map(() => next());
    const keys = new Set(all.flatMap(({ traces }) => [...traces.keys()]));
    const found = new Map<string, Known>();
    const before = new Set<string>();
    const isNew = (what: string): boolean => before.size < before.add(hash('sha1', what)).size;
    for (const key of keys) {
      const values = all.map(({ traces }) => traces.get(key));
      const names = values.map(String);
      const set = new Set(names);
      if (set.size < 2) continue;
      const order = (a: number, b: number): number =>
        compare(values[a], values[b]) || (lots[a] ?? 0) - (lots[b] ?? 0);
      const orders = buckets.map((one) => one[side].filter((at) => values[at] !== undefined).sort(order));
      const numbered = new Map([...set].map((name, at) => [name, at]));
      const classes = set.size <= MOST_CLASSES && isNew(`classes ${names.map((name) => numbered.get(name))}`);
      found.set(key, { values, orders, all: set, names, ranks: isNew(`ranks ${orders.join(';')}`), classes });
    }
    return found;
  };
  return { left, right, truth, buckets, known: { left: known('left', left), right: known('right', right) } };
};

const compare = (a: string | number | undefined, b: string | number | undefined): number => {
  if (a === b) return 0;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : 1;
};

function* waysOf(field: Field): Generator<Way> {
  for (const [f, left] of field.known.left)
    for (const [g, right] of field.known.right) {
      if (left.ranks && right.ranks) yield byRank(field, `${f} ↑ ${g}`, left, right, false);
      if (left.ranks && right.ranks) yield byRank(field, `${f} ↓ ${g}`, left, right, true);
      if (!left.all.isDisjointFrom(right.all)) yield byValue(field, `${f} = ${g}`, left, right);
      if (left.classes && right.classes) yield* byClass(field, `${f} ~ ${g}`, left, right);
    }
}

const nothing = (): Score => ({ hits: 0, chance: 0, variance: 0, guesses: 0 });
/** @param p with which it is right by chance, k: among how many it was left to chance */
const count = (to: Score, hit: number, n: number, k = 1): void => {
  to.hits += hit;
  to.chance += 1 / n;
  to.variance += (1 - Math.min(k, n - 1) / n) / (n * k);
  to.guesses += 1;
};

const byRank = (field: Field, name: string, left: Known, right: Known, turned: boolean): Way => {
  const way: Way = { name, learned: nothing(), tried: nothing() };
  for (const [at, bucket] of field.buckets.entries()) {
    const [lefts, rights] = [left.orders[at] ?? [], right.orders[at] ?? []];
    const n = bucket.right.length;
    if (rights.length === 0 || n < 2) continue;
    for (const [rank, one] of lefts.entries()) {
      const place = Math.floor((rank * rights.length) / lefts.length);
      const guess = rights[turned ? rights.length - 1 - place : place];
      count(way[bucket.half], guess === field.truth[one] ? 1 : 0, n);
    }
  }
  return way;
};

const byValue = (field: Field, name: string, left: Known, right: Known): Way => {
  const way: Way = { name, learned: nothing(), tried: nothing() };
  for (const bucket of field.buckets) {
    const n = bucket.right.length;
    if (n < 2) continue;
    const by = Map.groupBy(bucket.right, (one) => right.names[one] ?? '');
    for (const one of bucket.left) {
      if (left.values[one] === undefined) continue;
      const same = by.get(left.names[one] ?? '');
      if (!same || same.length === n) continue;
      const hit = same.includes(field.truth[one] ?? -1) ? 1 / same.length : 0;
      count(way[bucket.half], hit, n, same.length);
    }
  }
  return way;
};

/** Of each class on the left: which class on the right it most often is, more than chance would have it. */
function* byClass(field: Field, name: string, left: Known, right: Known): Generator<Way> {
  const together = new Map<string, Map<string, number>>();
  const onRight = new Map<string, number>();
  for (const bucket of field.buckets) {
    if (bucket.half !== 'learned') continue;
    for (const one of bucket.right) raise(onRight, right.names[one] ?? '');
    for (const one of bucket.left) {
      const row = together.get(left.names[one] ?? '') ?? new Map<string, number>();
      together.set(left.names[one] ?? '', row);
      raise(row, right.names[field.truth[one] ?? -1] ?? '');
    }
  }
  for (const [own, row] of together) {
    const [other] = [...row].sort(
      ([a, x], [b, y]) => y / (onRight.get(b) ?? 1) - x / (onRight.get(a) ?? 1),
    )[0] ?? [''];
    const way: Way = { name: `${name}: ${own} is ${other}`, learned: nothing(), tried: nothing() };
    for (const bucket of field.buckets) {
      const n = bucket.right.length;
      const same = bucket.right.filter((one) => (right.names[one] ?? '') === other);
      if (n < 2 || same.length === 0 || same.length === n) continue;
      for (const one of bucket.left) {
        if ((left.names[one] ?? '') !== own) continue;
        const hit = same.includes(field.truth[one] ?? -1) ? 1 / same.length : 0;
        count(way[bucket.half], hit, n, same.length);
      }
    }
    yield way;
  }
}

const raise = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
