import { TARGET_GROUPS } from '../../offers/index.ts';
import { FIT } from '../fit-weights.ts';
import { EXCLUSION_REASONS, type ExclusionReason } from '../hard-fit.rules.ts';
import type { Query } from '../query/query.ts';
import { Reading, scores, Unwanted, worth } from './block-scores.ts';
import { type Columns, hash32 } from './columns.ts';
import { type Contribution, type List, listsOf } from './lists.ts';
import type { OfferIndex } from './offer-index.ts';
import { BLOCK } from './postings.ts';
import { bitsOf } from './sets.ts';
import { softMisses } from './soft.rules.ts';
import { type Ranked, Top } from './top.ts';

export type { Contribution } from './lists.ts';
export type FoundOffer = { slot: number; id: string; score: number; parts: Contribution[] };
export type ExcludedOffer = { slot: number; id: string; score: number; reason: ExclusionReason };
export type SearchResult = {
  /** best first; equals by lot of the seed */
  offers: FoundOffer[];
  /** the score of the best that fits, wherever it stands; 0 when none does */
  best: number;
  /** the best fitting that a hard limit excludes */
  excluded: ExcludedOffer[];
  /** all that were found and are excluded, by reason */
  counts: Map<ExclusionReason, number>;
};
export type SearchOptions = {
  seed: string;
  limit: number;
  reasonOf: (slot: number, score: number) => ExclusionReason | null;
  /** 'class': offers that fit about as well are equal, and a lot of the seed decides among them */
  rankBy?: 'score' | 'class';
};

const EXCLUDED_SHOWN = 20;
const EVERYONE = bitsOf(['algemeen'], TARGET_GROUPS);
const YOUTH = bitsOf(['jeugd'], TARGET_GROUPS);
const OLD = bitsOf(['ouderen', 'dementie', 'palliatief'], TARGET_GROUPS);

/** Nought to four: offers of one class fit about as well. */
export const classOf = (score: number): number => FIT.classes.filter((least) => score >= least).length;

/** Offers of one step fit alike: a lot decides among them. */
export const stepOf = (score: number): number => Math.floor(score / FIT.step);

/** Groups that few people belong to: an offer for them alone is seldom for who doesn't say so. */
const SPECIAL = bitsOf(['dementie', 'lg', 'vg', 'nah', 'palliatief'], TARGET_GROUPS);

/** How well an offer is meant for the people asked about. */
const peoplePoints = ({ people, age }: Query, given: number): number => {
  const { right, everyone, wrong, otherAge, special } = FIT.people;
  if (given === 0) return 0;
  if (given === YOUTH && age === 'grown' && (people & YOUTH) === 0) return otherAge;
  if ((given & ~OLD) === 0 && age === 'child') return otherAge;
  if (people === 0) return (given & ~SPECIAL) === 0 ? special : 0;
  if ((people & given) !== 0) return right;
  return (given & EVERYONE) !== 0 ? everyone : wrong;
};

const ALL_PEOPLE = 1 << TARGET_GROUPS.length;
/** By mixture of groups, the points that an offer for them gets. */
const peopleTable = (query: Query): Int32Array => {
  const points = new Int32Array(ALL_PEOPLE);
  for (let given = 1; given < ALL_PEOPLE; given += 1) points[given] = peoplePoints(query, given);
  return points;
};

/** Counts by reason; found by comparing, as that is much quicker here than looking a name up. */
class Tally {
  readonly #counts = new Int32Array(EXCLUSION_REASONS.length);

  add(reason: ExclusionReason): void {
    let at = 0;
    while (EXCLUSION_REASONS[at] !== reason) at += 1;
    this.#counts[at] = (this.#counts[at] as number) + 1;
  }

  counts(): Map<ExclusionReason, number> {
    return new Map(
      EXCLUSION_REASONS.flatMap((one, at) => {
        const count = this.#counts[at] as number;
        return count > 0 ? [[one, count] as const] : [];
      }),
    );
  }
}

/** Mixes 32 bits, so that the lot of one seed says nothing about that of another (finaliser of MurmurHash3). */
const drawn = (bits: number): number => {
  let hash = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

type SoftMisses = ReturnType<typeof softMisses>;

/** What the offers of a question are looked at with, block by block: a small function is made quick, a large one not. */
class Sieve {
  readonly top: Top;
  readonly out = new Top(EXCLUDED_SHOWN);
  readonly tally = new Tally();
  best = 0;
  readonly #columns: Columns;
  readonly #forPeople: Int32Array;
  readonly #soft: SoftMisses;
  readonly #reasonOf: SearchOptions['reasonOf'];
  readonly #perStep: number;
  readonly #lot: number;

  constructor(columns: Columns, query: Query, soft: SoftMisses, options: SearchOptions) {
    this.#columns = columns;
    this.#forPeople = peopleTable(query);
    this.#soft = soft;
    this.#reasonOf = options.reasonOf;
    this.#perStep = options.rankBy === 'class' ? FIT.step : 1;
    this.#lot = hash32(options.seed);
    this.top = new Top(options.limit);
  }

  /** @param many of the block have enough to be looked at: the first of `worth` */
  look(from: number, many: number, isUnwanted: Uint8Array | undefined): void {
    const { alive, people, lot } = this.#columns;
    const [forPeople, soft, reasonOf] = [this.#forPeople, this.#soft, this.#reasonOf];
    const [top, out, tally, perStep, seed] = [this.top, this.out, this.tally, this.#perStep, this.#lot];
    let best = this.best;
    for (let at = 0; at < many; at += 1) {
      const place = worth[at] as number;
      const slot = from + place;
      if (alive[slot] === 0 || (isUnwanted !== undefined && isUnwanted[place] === 1)) continue;
      const forThem = forPeople[people[slot] as number] as number;
      const score = (scores[place] as number) + forThem + (soft === undefined ? 0 : soft(slot));
      if (score < FIT.least) continue;
      const reason = reasonOf(slot, score);
      if (reason === null) {
        if (score > best) best = score;
        const rank = Math.floor(score / perStep);
        if (rank >= top.least) top.offer(slot, rank, drawn((lot[slot] as number) ^ seed));
      } else {
        tally.add(reason);
        if (score >= out.least) out.offer(slot, score, drawn((lot[slot] as number) ^ seed));
      }
    }
    this.best = best;
  }
}

/**
 * The best offers for a question, and the best of those that its hard limits exclude. One pass over the lists of what
 * is asked and over the offers in them; nothing depends on who offers or pays.
 */
export const search = (index: OfferIndex, query: Query, options: SearchOptions): SearchResult => {
  const lists = listsOf(index, query);
  const { columns } = index;
  const soft = softMisses(columns, query.soft);
  const unwanted = new Unwanted(index, query);
  const sieve = new Sieve(columns, query, soft, options);
  const reading = new Reading(lists);
  for (let from = 0; from < columns.size; from += BLOCK) {
    const block = from / BLOCK;
    sieve.look(from, reading.sum(block, FIT.leastContent), unwanted.in(block));
  }
  const { top, out, tally, best } = sieve;
  const partsOf = (slot: number): Contribution[] =>
    explained(index, query, lists, slot, soft ? soft(slot) : 0);
  return {
    offers: top.taken().map(({ slot }) => {
      const parts = partsOf(slot);
      return { slot, id: index.idOf(slot), score: pointsOf(parts), parts };
    }),
    excluded: out.taken().flatMap((one: Ranked) => {
      const reason = options.reasonOf(one.slot, one.score);
      return reason ? [{ slot: one.slot, id: index.idOf(one.slot), score: one.score, reason }] : [];
    }),
    counts: tally.counts(),
    best,
  };
};

const pointsOf = (parts: readonly Contribution[]): number =>
  parts.reduce((sum, { points }) => sum + points, 0);

const explained = (
  index: OfferIndex,
  query: Query,
  lists: readonly List[],
  slot: number,
  soft: number,
): Contribution[] => {
  const parts = lists.map(({ postings, points, part }) => part(points[postings.of(slot)] as number));
  const people = peoplePoints(query, index.columns.people[slot] as number);
  return [
    ...parts,
    { kind: 'people' as const, points: people },
    { kind: 'soft' as const, points: soft },
  ].filter(({ points }) => points !== 0);
};
