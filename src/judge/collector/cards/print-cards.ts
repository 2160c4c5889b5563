import { hash, randomInt } from 'node:crypto';
import { hashOfSorted, phaseOf, type Quarter } from '../../protocol/index.ts';
import { readBuckets, readKeyList } from '../keys/quarter.sql.ts';
import { lockState } from '../opening/quarters.sql.ts';
import type { CollectorParts } from '../parts.ts';
import { appendPublicLine } from '../public-log/append-line.ts';
import { newCode } from './card-code.rules.ts';
import { insertCards, readCards } from './cards.sql.ts';

/** A smaller pile would say who drew which card. */
export const LEAST_CARDS = 20;
export const MOST_CARDS = 5_000;

export const codeHashOf = (code: string): Buffer => hash('sha256', code, 'buffer');

export type PrintedCards =
  /** name: of the organisation, as it stands on the list of keys */
  | { kind: 'cards'; codes: string[]; label: string; name: string; total: number }
  | { kind: 'refused'; reason: 'too-few' | 'too-many' | 'no-such-quarter' | 'no-such-bucket' | 'closed' };

/**
 * Makes a pile of sealed cards for one verdict group. Only their hashes are kept, in their own order; the codes are on
 * paper and nowhere else, so that a pile that is lost is printed anew. Their number is public.
 */
export const printCards = async (
  { door, today }: Pick<CollectorParts, 'door' | 'today'>,
  organisation: string,
  quarter: Quarter,
  bucket: string,
  count: number,
): Promise<PrintedCards> => {
  const refused = (reason: Extract<PrintedCards, { kind: 'refused' }>['reason']): PrintedCards => ({
    kind: 'refused',
    reason,
  });
  if (count < LEAST_CARDS) return refused('too-few');
  if (count > MOST_CARDS) return refused('too-many');
  if (phaseOf(quarter, today()) === 'closed') return refused('closed');
  const place = { organisation, quarter };
  return door.transaction(organisation, async (tx): Promise<PrintedCards> => {
    const state = await lockState(tx, place);
    if (!state) return refused('no-such-quarter');
    if (state !== 'running') return refused('closed');
    const found = (await readBuckets(tx, organisation, quarter)).find((one) => one.bucket === bucket);
    if (!found) return refused('no-such-bucket');
    const codes = Array.from({ length: count }, () => newCode(randomInt));
    await insertCards(tx, place, bucket, codes.map(codeHashOf).sort(Buffer.compare));
    const all = (await readCards(tx, place, bucket)).map((one) => one.toString('base64url'));
    await appendPublicLine(tx, organisation, {
      kind: 'cards-printed',
      quarter,
      bucket,
      count: all.length,
      hash: await hashOfSorted(all),
    });
    const first = (await readKeyList(tx, organisation, quarter))?.lines[0];
    const name = first?.kind === 'quarter' ? first.name : '';
    return { kind: 'cards', codes, label: found.label, name, total: all.length };
  });
};
