import type { LevelKey, MeasureKey } from './level.ts';

export type Threshold = {
  level: LevelKey;
  /** at least so much, or at most so much */
  wanted: 'least' | 'most';
  value: number;
  /** of verdicts the lower end of the 90 % interval must reach it; of records the figure itself */
  bound: 'low' | 'value';
  /** below it the figure is not used */
  leastN: number;
};

/** Verdicts a level needs (measures.md); records tell something from ten cases on. */
const VERDICTS = 25;
const RECORDS = 10;

const said = (level: LevelKey, value: number): Threshold => ({
  level,
  wanted: 'least',
  value,
  bound: 'low',
  leastN: VERDICTS,
});
const done = (level: LevelKey, wanted: 'least' | 'most', value: number): Threshold => ({
  level,
  wanted,
  value,
  bound: 'value',
  leastN: RECORDS,
});

/** The one table of thresholds (measures.md); its version is LEVELS_DEFINITION. The league uses no other. */
export const THRESHOLDS: Readonly<Record<MeasureKey, Threshold>> = {
  friendly: said('friendly', 0.7),
  'direct-help': done('organised', 'least', 0.5),
  'pillar-to-post': done('organised', 'most', 0.5),
  'one-contact': done('organised', 'least', 0.85),
  promises: done('organised', 'least', 0.9),
  organised: said('organised', 0.65),
  'influence-fit': done('driven', 'least', 0.9),
  'closed-loop': done('driven', 'least', 0.8),
  'change-rate': done('driven', 'least', 0.15),
  reach: done('driven', 'least', 0.1),
  representative: done('driven', 'most', 0.1),
  'open-dialogue': done('driven', 'least', 0.9),
  driven: said('driven', 0.55),
};
