import type { Asked, MeasureKey, Place, Standing, VerdictFigure } from '../levels/index.ts';
import type { ItemKey, Quarter } from '../protocol/index.ts';
import type { LevelMeasure } from '../publication/index.ts';
import type { OwnImage } from '../self-image/index.ts';

/** What the organisation predicted of one place, opened: shares 0–1. */
export type Self = {
  items: Readonly<Record<ItemKey, number>>;
  again: number;
  levels: Readonly<Record<LevelMeasure, boolean>>;
  shares: Readonly<Record<LevelMeasure, number>>;
};

/** `told`: of four quarters, in how many of them there are verdicts; absent for one quarter, or when there are none. */
export type SeenPeriod = Asked & { told?: number };

/** One place in one period, and what it lies among. */
export type Seen = {
  us: { id: string; name: string; slug: string };
  /** of which there are results, latest first */
  quarters: readonly Quarter[];
  asked: SeenPeriod;
  /** all places of the organisation in this period, in order */
  standings: readonly Standing[];
  here: Standing;
  /** what customers said of this place, of those who answered themselves on the full form */
  figures: readonly VerdictFigure[];
  self: Self | undefined;
  /** how the organisation saw itself in each quarter */
  images: ReadonlyMap<Quarter, readonly OwnImage[]>;
};

export type AskedPlace = { place: Place; quarter: string | null; over: string | null };

/** What an organisation watches for itself, as measures are kept. */
export type OwnBounds = Readonly<Partial<Record<MeasureKey, number>>>;
