import type { Quarter } from '../protocol/index.ts';
import type { Group, Measure, Period } from '../publication/index.ts';

/** Source of every definition and threshold here: measures.md. A change of meaning raises this version. */
export const LEVELS_DEFINITION = 1;

export const LEVEL_KEYS = ['friendly', 'organised', 'driven'] as const;
export type LevelKey = (typeof LEVEL_KEYS)[number];

export const PLACE_SCOPES = ['organisation', 'location', 'service', 'team'] as const;
export type PlaceScope = (typeof PLACE_SCOPES)[number];
/** Of the organisation as a whole the id is ''. A team is the whole team, of all its verdict groups together. */
export type Place = { scope: PlaceScope; id: string };

/** `friendly`, `organised`, `driven`: what customers say; the others from the records. */
export const MEASURE_KEYS = [
  'friendly',
  'direct-help',
  'pillar-to-post',
  'one-contact',
  'promises',
  'organised',
  'influence-fit',
  'closed-loop',
  'change-rate',
  'reach',
  'representative',
  'open-dialogue',
  'driven',
] as const;
export type MeasureKey = (typeof MEASURE_KEYS)[number];

/** `few`: too few, or it could be computed from it: which of the two is not told. `unmeasured`: no source yet. */
export type MeasureState =
  | {
      measure: MeasureKey;
      kind: 'known';
      value: number;
      n: number;
      /** of verdicts only: a 90 % interval */
      low?: number;
      high?: number;
      reached: boolean;
    }
  | { measure: MeasureKey; kind: 'few' }
  | { measure: MeasureKey; kind: 'unmeasured' };

export type LevelState = {
  level: LevelKey;
  state: 'reached' | 'not-yet' | 'few' | 'unmeasured';
  measures: MeasureState[];
  /** what is known and falls short, the largest part of its threshold first; then what is not known */
  holdsBack: MeasureKey[];
};

export type Standing = {
  organisation: string;
  place: Place;
  /** its own name; of the organisation the organisation's */
  label: string;
  period: Period;
  /** the closed quarter, or the last of the four */
  quarter: Quarter;
  levels: readonly [LevelState, LevelState, LevelState];
  /** the highest level of which it and all below it are reached */
  reached: 0 | 1 | 2 | 3;
  definition: number;
  /** verdicts behind level 1; null: too few to tell */
  verdicts: number | null;
  /** verdict groups that belong here and may not be shown, so are in no figure */
  leftOut: number;
};

/** What may be chosen: a closed quarter of which results were taken in, or the four that end with it. */
export type Asked = { quarter: Quarter; period: Period };

/** Verdicts of one place, of those who answered themselves on the full form unless `by` says otherwise. */
export type FigurePlace = { scope: PlaceScope | 'profession'; id: string };
/**
 * One published cell, or the shown cells of several groups together. Of `again` the figures are marks 0–10, of all
 * else shares 0–1. `blocks` and `counts` as published: how often each answer was given; absent where groups are summed.
 */
export type VerdictFigure = FigurePlace & {
  quarter: Quarter;
  period: Period;
  by: Group;
  measure: Measure;
  n: number;
  k: number;
  mean: number;
  low: number;
  high: number;
  blocks?: readonly (readonly number[])[];
  counts?: readonly number[];
  /** groups of this place that are not in it */
  leftOut: number;
};

/** Several quarters in one query; what is left out is not narrowed by. */
export type FiguresAsked = {
  quarters: readonly Quarter[];
  places?: readonly FigurePlace[];
  scopes?: readonly FigurePlace['scope'][];
  measures?: readonly Measure[];
  by?: Group;
  period?: Period;
};
