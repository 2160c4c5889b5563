import type { Quarter } from '../../protocol/index.ts';
import type { CollectorDoor } from '../database/collector-door.ts';
import { readScores, readTexts } from '../opening/opened.sql.ts';
import { readScore } from '../opening/score-text.rules.ts';

/**
 * The council's full set: every verdict and every text, shuffled apart from each other, of small groups too. Nothing in
 * it leads to a token; who knows the people may still recognise one.
 */
export async function* fullSet(
  door: CollectorDoor,
  organisation: string,
  quarter: Quarter,
): AsyncGenerator<string> {
  const place = { organisation, quarter };
  yield `${JSON.stringify({ line: 'full', organisation, quarter })}\n`;
  const scores = await door.transaction(organisation, (tx) => readScores(tx, place));
  for (const { bucket, score } of scores)
    yield `${JSON.stringify({ line: 'score', ...readScore(bucket, score) })}\n`;
  const texts = await door.transaction(organisation, (tx) => readTexts(tx, place));
  for (const { bucket, kind, text } of texts)
    yield `${JSON.stringify({ line: 'text', bucket, kind, text })}\n`;
}
