import type { Door } from '../../platform/database/door.ts';
import { ATTEST, type Quarter, type TextsAnswer } from '../protocol/index.ts';
import { type Published, publishedText } from '../publication/index.ts';
import { type Attesting, askCollector, knownCollector } from '../verdicts/index.ts';
import { hashOfText, isWhole, openedIn, type PublicLog } from './check-log.ts';
import { insertResult, quartersTakenIn } from './results.sql.ts';
import { insertTexts } from './texts.sql.ts';

/** What is fetched of the collector in public: text by path, undefined when there is nothing there. */
export type Fetched = (path: string) => Promise<string | undefined>;
export type TakenIn = { quarter: Quarter; kind: 'taken-in' } | { quarter: Quarter; kind: 'other-hash' };
export type ImportAnswer =
  | { kind: 'ok'; quarters: TakenIn[] }
  /** there is no collector, or it knows nothing of this organisation */
  | { kind: 'nothing' }
  | { kind: 'broken-log' };

const PATIENCE_MS = 15_000;
export const fromCollector: Fetched = async (path) => {
  const place = knownCollector();
  if (!place) return undefined;
  const response = await fetch(`${place.attest}${path}`, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`the collector answered ${response.status}`);
  return response.text();
};

/**
 * Takes in every opened quarter that is not here yet. Kept only when its text has the hash that stands in the public
 * log, and that log is an unbroken chain: so what we show is what anyone can fetch and recount.
 */
export const importResults = async (
  transactionAs: Door['transaction'],
  organisation: string,
  fetched: Fetched = fromCollector,
): Promise<ImportAnswer> => {
  const job = { kind: 'job', organisation, name: 'import-results' } as const;
  const logText = await fetched(`/openbaar/${organisation}/logboek.json`);
  if (logText === undefined) return { kind: 'nothing' };
  const log = JSON.parse(logText) as PublicLog;
  if (!(await isWhole(log))) return { kind: 'broken-log' };
  const here = new Set(await transactionAs(job, (tx) => quartersTakenIn(tx, organisation)));
  const quarters: TakenIn[] = [];
  for (const [quarter, hash] of openedIn(log)) {
    if (here.has(quarter)) continue;
    const body = await fetched(`/openbaar/${organisation}/${quarter}/uitslag.json`);
    if (body === undefined) continue;
    const same = (await hashOfText(body)) === hash && publishedText(JSON.parse(body)) === body;
    if (same)
      await transactionAs(job, (tx) =>
        insertResult(tx, organisation, { quarter, body, hash, summary: summaryOf(body), logHead: log.head }),
      );
    quarters.push({ quarter, kind: same ? 'taken-in' : 'other-hash' });
  }
  return { kind: 'ok', quarters };
};

const summaryOf = (body: string): string =>
  JSON.stringify(
    (JSON.parse(body) as Published).cells.filter(
      ({ by, scope, measure }) =>
        by === 'full' &&
        (scope === 'organisation' || scope === 'service') &&
        (measure === 'again' || measure === 'friendly'),
    ),
  );

/** The words that may be shown of a quarter: groups of ten and more. Safe to repeat. */
export const importTexts = async (
  of: Attesting,
  who: { organisation: string; name: string },
  quarter: Quarter,
): Promise<boolean> => {
  const { organisation } = who;
  const told = await askCollector<TextsAnswer>(of, who, ATTEST.texts, { organisation, quarter });
  if (told.kind !== 'ok') return false;
  await of.transactionAs({ kind: 'job', organisation, name: 'import-results' }, (tx) =>
    insertTexts(tx, { organisation, quarter }, told.answer.texts),
  );
  return true;
};
