import type { LevelState, Standing } from '../levels/index.ts';
import { HELPS_FEW, HELPS_OF, type Help } from './helps.data.ts';

/** The level to work on: the lowest that isn't reached; undefined when all are. */
export const nextLevel = ({ levels }: Standing): LevelState | undefined =>
  levels.find(({ state }) => state !== 'reached');

/**
 * Three things that would help a level on, none twice: first the most direct one of each measure that holds it back, in
 * that order, then what else helps those measures. Where nothing but verdicts is
 * missing: what brings verdicts.
 * @returns at most three; none when the level is reached
 */
export const threeHelps = ({ level, state, measures, holdsBack }: LevelState): Help[] => {
  if (state === 'reached') return [];
  // A level below holds back too: what isn't of this level is known there.
  const unknown = measures.flatMap(({ measure, kind }) => (kind === 'known' ? [] : [measure]));
  const short = holdsBack.filter((key) => !unknown.includes(key));
  const said = measures.find(({ measure }) => measure === level);
  if (short.length === 0 && said?.kind === 'few') return [...HELPS_FEW];
  const from = short.length > 0 ? short : holdsBack;
  const inTurn = [0, 1, 2].flatMap((nth) => from.flatMap((measure) => HELPS_OF[measure][nth] ?? []));
  return [...new Set(inTurn)].slice(0, 3);
};
