import type { Answer, AnsweredBy, FormVersion, ItemKey, Profession, Quarter } from '../protocol/index.ts';
import type { Tally } from './tally.rules.ts';

/** One verdict after opening and shuffling, without its texts: all that counting needs. */
export type OpenedVerdict = {
  bucket: string;
  items: Partial<Record<ItemKey, Answer>>;
  again?: number | undefined;
  professions: readonly Profession[];
  by: AnsweredBy;
  version: FormVersion;
};

/** Where a bucket hangs in organisation → service → team. A rolled-up bucket has no team, or not even a service. */
export type BucketPlace = {
  bucket: string;
  label: string;
  service: string | null;
  serviceLabel: string | null;
  team: string | null;
  teamLabel: string | null;
};

/** Who took part is public (anyone can count the signatures); what they answered is not. */
export type Participation = {
  bucket: string;
  deliveries: number;
  rights: number;
  issued: number;
  /** Cards handed out. */
  cards: number;
  redeemed: number;
  /** Rights issued again after a loss: the upper bound of double votes. */
  reissued: number;
  /** Opened, but no verdict inside. */
  spoiled: number;
};

/** Proxies and the easy-read form are counted apart and never mixed in (measures.md). */
export const GROUPS = ['full', 'proxy', 'easy'] as const;
export type Group = (typeof GROUPS)[number];

export const SCOPES = ['organisation', 'service', 'team', 'profession'] as const;
/** `team` is a bucket: team × service. */
export type Scope = (typeof SCOPES)[number];

export const LEVEL_MEASURES = ['friendly', 'organised', 'driven'] as const;
export type LevelMeasure = (typeof LEVEL_MEASURES)[number];
export type Measure = ItemKey | LevelMeasure | 'again';

/** A closed quarter, or the four closed quarters that end with it. */
export const PERIODS = ['quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** organisation: id is ''; service: its id ('' when rolled up); team: its bucket; profession: its key. */
export type CellPlace = { period: Period; scope: Scope; id: string; by: Group; measure: Measure };

/**
 * `mean`, `low`, `high`: of a share 0–1, or of 'again' 0–10; a 90 % interval.
 * `k`: Σ over verdicts of the verdict's own share; of 'again' the sum of the marks.
 * `counts` go with `blocks`: lists of positions in SCALE, or of marks 0–10; small neighbours are taken together.
 * A level's measure has neither.
 */
export type ShownCell = CellPlace & {
  shown: true;
  n: number;
  k: number;
  mean: number;
  low: number;
  high: number;
  blocks?: readonly (readonly number[])[];
  counts?: readonly number[];
};
/** Too few verdicts, or one could be computed from it: which of the two is not told. */
export type HiddenCell = CellPlace & { shown: false };
export type Cell = ShownCell | HiddenCell;

/** The version of the definitions in measures.md, and of this form. */
export const DEFINITION = 1;

export type Published = {
  definition: number;
  organisation: string;
  name: string;
  quarter: Quarter;
  buckets: readonly BucketPlace[];
  participation: readonly Participation[];
  cells: readonly Cell[];
};

/** A quarter that was opened before: what was said then (stays inside the collector) and what was published of it. */
export type EarlierQuarter = { tally: Tally; published: Published };

export type ToPublish = {
  organisation: string;
  name: string;
  quarter: Quarter;
  /** `tallyOf(verdicts)`: a million verdicts are counted one by one, never held. */
  tally: Tally;
  buckets: readonly BucketPlace[];
  participation: readonly Participation[];
  /** How many people have a profession, as the organisation declares; not declared: not shown. */
  people: Readonly<Partial<Record<Profession, number>>>;
  /** The three quarters before this one, as far as there are; oldest first. */
  earlier: readonly EarlierQuarter[];
};
