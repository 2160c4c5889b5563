import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { phaseOf, type Quarter } from '../protocol/index.ts';
import { drawLots, frameOf, lotOf, plainWords, type Seed } from './lots.rules.ts';
import { bucketsOf, findQuarter } from './quarters.sql.ts';
import { rightsIn } from './rights.sql.ts';
import { countSampled, insertSample, samplesOf, writeSampleCounts } from './sample.sql.ts';

/** All that may be drawn now. `lots` in their own order, which says nothing. */
export type Frame = { frame: string; lots: string[]; declared: number };

/** As a job: a colleague reads no rights. */
export const readFrame = async (tx: Tx, organisation: string, quarter: Quarter): Promise<Frame> => {
  const lots = (await rightsIn(tx, organisation, quarter)).map(({ secret }) => lotOf(secret)).sort();
  const buckets = await bucketsOf(tx, organisation, quarter);
  return { frame: frameOf(lots), lots, declared: buckets.reduce((sum, { rights }) => sum + rights, 0) };
};

export type Drawn = 'done' | 'gone' | 'too-early' | 'changed';

/**
 * Draws rights by lot, once a quarter, between its end and its closing: then hardly any is added. The council saw
 * `frame` before it gave its words, so nobody could choose who is drawn. As a job, on behalf of the council.
 */
export const drawSample = async (
  tx: Tx,
  organisation: string,
  quarter: Quarter,
  { frame, words }: Pick<Seed, 'frame' | 'words'>,
  now: Date,
): Promise<Drawn> => {
  const known = await findQuarter(tx, organisation, quarter);
  if (known?.head == null) return 'gone';
  if (phaseOf(quarter, dayOf(now)) !== 'redeeming') return 'too-early';
  if ((await samplesOf(tx, organisation)).some((one) => one.quarter === quarter)) return 'done';
  const of = await readFrame(tx, organisation, quarter);
  if (of.frame !== frame || of.lots.length === 0) return 'changed';
  const seed = { head: known.head, frame, words: plainWords(words) };
  const drawn = new Set(drawLots(seed, of.lots));
  const rights = (await rightsIn(tx, organisation, quarter)).filter(({ secret }) => drawn.has(lotOf(secret)));
  const counts = { total: of.lots.length, size: rights.length, declared: of.declared, counted: null };
  await insertSample(tx, { organisation, quarter, ...seed, ...counts }, rights);
  return 'done';
};

/** After closing, before it is forgotten whose rights they were: how many said yes. Done again it changes nothing. */
export const countSample = async (tx: Tx, organisation: string, quarter: Quarter): Promise<void> =>
  void (await writeSampleCounts(tx, organisation, quarter, await countSampled(tx, organisation, quarter)));
