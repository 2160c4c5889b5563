import { type Answers, fromBase64url, packAnswers, phaseOf, sealInfo, sha256 } from '../../protocol/index.ts';
import { readKeyList } from '../keys/quarter.sql.ts';
import type { CollectorParts } from '../parts.ts';
import { sealTo } from '../sealing.ts';
import { readCode } from './card-code.rules.ts';
import { type CardPlace, findCard, isCardUsed } from './cards.sql.ts';
import { codeHashOf } from './print-cards.ts';

export type FoundCard =
  | { kind: 'card'; code: string; place: CardPlace }
  | { kind: 'refused'; reason: 'empty' | 'typing' | 'unknown' | 'used' | 'closed' };

/** A code as it was typed: is it a card, and can it still be used? */
export const readCard = async (
  { door, today }: Pick<CollectorParts, 'door' | 'today'>,
  typed: string,
): Promise<FoundCard> => {
  const read = readCode(typed);
  if (read.kind === 'wrong') return { kind: 'refused', reason: read.reason === 'empty' ? 'empty' : 'typing' };
  const codeHash = codeHashOf(read.code);
  const place = await door.transaction(NOBODY, (tx) => findCard(tx, codeHash));
  if (!place) return { kind: 'refused', reason: 'unknown' };
  if (phaseOf(place.quarter, today()) === 'closed') return { kind: 'refused', reason: 'closed' };
  const used = await door.transaction(place.organisation, (tx) => isCardUsed(tx, place, codeHash));
  return used ? { kind: 'refused', reason: 'used' } : { kind: 'card', code: read.code, place };
};

const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * What came in by card, sealed like any other to the quarter's key: from here on nobody reads it before the opening.
 * A card counts once; sent twice at the same moment, the first stays.
 */
export const keepCard = async (
  { door, keep }: Pick<CollectorParts, 'door' | 'keep'>,
  { code, place }: Extract<FoundCard, { kind: 'card' }>,
  answers: Answers,
): Promise<'kept' | 'used' | 'closed'> => {
  const { organisation, quarter, bucket } = place;
  const list = await door.transaction(organisation, (tx) => readKeyList(tx, organisation, quarter));
  const sealing = list?.lines.find((line) => line.kind === 'sealing');
  if (sealing?.kind !== 'sealing') return 'closed';
  const token = codeHashOf(code);
  const publicKey = fromBase64url(sealing.raw);
  const blob = await sealTo(publicKey, sealInfo(place), new Uint8Array(token), packAnswers(answers));
  const fate = await keep(organisation, quarter, {
    bucket,
    token,
    route: 'card',
    prepared: null,
    signature: null,
    version: 1,
    blob: Buffer.from(blob),
    commitment: Buffer.from(await sha256(blob)),
    deviceSignature: null,
  });
  if (fate === 'closed') return 'closed';
  return fate === 'kept' ? 'kept' : 'used';
};
