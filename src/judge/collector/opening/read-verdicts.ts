import { type Answers, sealInfo } from '../../protocol/index.ts';
import { countVerdict, type Tally } from '../../publication/index.ts';
import type { CollectorDoor } from '../database/collector-door.ts';
import type { OpeningThreads } from './opening-threads.ts';
import { type Place, readSealed, type SealedRow } from './redemptions.sql.ts';
import { scoreText } from './score-text.rules.ts';

/** A text without whose verdict it came with; `replyTo` at most at one of the two of a person. */
export type OpenedText = { kind: 'good' | 'better'; text: string; replyTo: string | undefined };
/** Of one bucket, still in the order of the tokens: shuffle before anything is kept of it. `scores`: see scoreText. */
export type OpenedBucket = { scores: string[]; texts: OpenedText[]; spoiled: number };

const PART = 2_000;

/** Opens all that came in for one bucket and counts it into `tally`. Reading and opening go on together. */
export const readVerdicts = async (
  door: CollectorDoor,
  threads: OpeningThreads,
  place: Place,
  bucket: string,
  tally: Tally,
): Promise<OpenedBucket> => {
  const opened: OpenedBucket = { scores: [], texts: [], spoiled: 0 };
  const info = sealInfo({ ...place, bucket });
  const underWay: Promise<void>[] = [];
  let after: Buffer | undefined;
  for (;;) {
    const rows = await door.transaction(place.organisation, (tx) =>
      readSealed(tx, place, bucket, after, PART),
    );
    const sealed = rows.map((row) => ({ aad: aadOf(row), blob: row.blob ?? new Uint8Array() }));
    const work = threads.open(info, sealed).then((all) => {
      for (const answers of all) add(opened, tally, bucket, answers);
    });
    // Heard when it is waited for; until then a failure must not end the process.
    work.catch(() => {});
    underWay.push(work);
    if (underWay.length >= threads.width) await underWay.shift();
    after = rows.at(-1)?.token;
    if (rows.length < PART) break;
  }
  await Promise.all(underWay);
  return opened;
};

/** What the sealed answers were bound to: the token's message, or the hash of the card's code. */
const aadOf = ({ prepared, token }: SealedRow): Uint8Array => prepared ?? token;

const add = (to: OpenedBucket, tally: Tally, bucket: string, answers: Answers | undefined): void => {
  if (!answers) {
    to.spoiled += 1;
    return;
  }
  const { good, better, replyTo, ...scores } = answers;
  const verdict = { bucket, ...scores };
  countVerdict(tally, verdict);
  to.scores.push(scoreText(verdict));
  // The key goes with one text only: it would tell that two texts are of one person.
  if (better !== '') to.texts.push({ kind: 'better', text: better, replyTo });
  if (good !== '') to.texts.push({ kind: 'good', text: good, replyTo: better === '' ? replyTo : undefined });
};
