import { hash, randomInt } from 'node:crypto';
import { newId } from '../../../platform/crypto/secrets.ts';
import type { Quarter } from '../../protocol/index.ts';
import { type Published, publish, publishedText, type Tally } from '../../publication/index.ts';
import type { CollectorDoor } from '../database/collector-door.ts';
import type { CollectorParts } from '../parts.ts';
import { appendPublicLine } from '../public-log/append-line.ts';
import type { OpeningKey } from '../shares/split-key.ts';
import { columnsOf } from './columns.rules.ts';
import { insertResult, insertScores, insertTexts, type TextRow } from './opened.sql.ts';
import { openingThreads } from './opening-threads.ts';
import { type BucketRow, lockState, readBucketCounts, setState } from './quarters.sql.ts';
import { type OpenedText, readVerdicts } from './read-verdicts.ts';
import { countRedemptions, type Place } from './redemptions.sql.ts';
import { type TextPlace, textPlaces } from './release-texts.rules.ts';
import { shuffled } from './shuffle.rules.ts';
import { toPublish } from './to-publish.ts';

export type Opened =
  | { kind: 'opened'; opened: number; spoiled: number }
  | { kind: 'already' }
  | { kind: 'refused'; reason: 'no-such-quarter' | 'not-closed' };

type Parts = Pick<CollectorParts, 'door'>;
/** How far it is: for who waits. */
type Said = (line: string) => void;

/**
 * Opens everything of a closed quarter at once, shuffles it, counts it and publishes it. Until the one transaction at
 * the end nothing of it is written down anywhere, so that a machine that stops midway has said nothing; repeated, it
 * gives the same counts. Destroying keys and sealed answers comes after: destroy-quarter.ts.
 * @param key of joinShares: the quarter's sealing key; zeroes afterwards
 */
export const openQuarter = async (
  { door }: Parts,
  organisation: string,
  quarter: Quarter,
  { privateKey, council }: OpeningKey,
  say: Said = () => {},
): Promise<Opened> => {
  const place = { organisation, quarter };
  try {
    const { state, counts, came } = await door.transaction(organisation, async (tx) => ({
      state: await lockState(tx, place),
      counts: await readBucketCounts(tx, place),
      came: await countRedemptions(tx, place),
    }));
    if (!state) return { kind: 'refused', reason: 'no-such-quarter' };
    if (state === 'running') return { kind: 'refused', reason: 'not-closed' };
    if (state !== 'closed') return { kind: 'already' };
    const all = await openAll(door, place, privateKey, counts, came, say);
    say('Counting and choosing what can be shown.');
    const published = await publish(await toPublish(door, place, counts, came, all));
    say('Keeping the results.');
    return await keep(door, place, all, published, council);
  } finally {
    privateKey.fill(0);
  }
};

type AllOpened = {
  scores: Map<string, string[]>;
  texts: TextRow[];
  spoiled: Map<string, number>;
  tally: Tally;
};

const openAll = async (
  door: CollectorDoor,
  place: Place,
  privateKey: Uint8Array,
  buckets: readonly BucketRow[],
  came: ReadonlyMap<string, number>,
  say: Said,
): Promise<AllOpened> => {
  const expected = [...came.values()].reduce((sum, count) => sum + count, 0);
  const threads = openingThreads(privateKey, expected);
  const all: AllOpened = { scores: new Map(), texts: [], spoiled: new Map(), tally: new Map() };
  const texts = new Map<string, OpenedText[]>();
  try {
    let done = 0;
    for (const { bucket } of buckets) {
      const opened = await readVerdicts(door, threads, place, bucket, all.tally);
      all.scores.set(bucket, shuffled(opened.scores, randomInt));
      texts.set(bucket, opened.texts);
      all.spoiled.set(bucket, opened.spoiled);
      const before = Math.floor((done * 10) / expected);
      done += opened.scores.length + opened.spoiled;
      if (Math.floor((done * 10) / expected) > before) say(`${done} of ${expected} opened.`);
    }
  } finally {
    await threads.stop();
  }
  const places = textPlaces(new Map([...all.scores].map(([bucket, { length }]) => [bucket, length])));
  const rows = [...texts].flatMap(([bucket, some]) =>
    some.map((one) => textRow(one, places.get(bucket) as TextPlace)),
  );
  all.texts = shuffled(rows, randomInt);
  return all;
};

const textRow = ({ kind, text, replyTo }: OpenedText, { bucket, released }: TextPlace): TextRow => ({
  text_id: newId(),
  bucket,
  kind,
  text,
  reply_to: replyTo ?? null,
  released,
});

const keep = (
  door: CollectorDoor,
  place: Place,
  { scores, texts, spoiled }: AllOpened,
  published: Published,
  council: Uint8Array | undefined,
): Promise<Opened> =>
  door.transaction(place.organisation, async (tx): Promise<Opened> => {
    if ((await lockState(tx, place)) !== 'closed') return { kind: 'already' };
    let opened = 0;
    for (const [bucket, some] of scores) {
      opened += some.length;
      await insertScores(tx, place, bucket, some);
    }
    await insertTexts(tx, place, texts);
    const body = publishedText(published);
    const columns = JSON.stringify(columnsOf(published.cells, randomInt));
    await insertResult(tx, place, { body, columns, council_hash: council ? Buffer.from(council) : null });
    const wrong = [...spoiled.values()].reduce((sum, count) => sum + count, 0);
    await appendPublicLine(tx, place.organisation, {
      kind: 'opened',
      quarter: place.quarter,
      opened,
      spoiled: wrong,
      hash: hash('sha256', body, 'base64url'),
    });
    await setState(tx, place, 'opened');
    return { kind: 'opened', opened, spoiled: wrong };
  });
