import { createHash } from 'node:crypto';
import type { Customer, Representative } from '../../platform/database/actors.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { ATTEST, type IssueAnswer, phaseOf, type Signed } from '../protocol/index.ts';
import { type Attesting, askCollector } from './ask-collector.ts';
import { dropWish } from './cards.sql.ts';
import { declareCounts } from './declare-counts.ts';
import { giveRights } from './give-rights.ts';
import { lockOwnRight, setRight } from './rights.sql.ts';
import type { Right } from './verdict.ts';

export type Claimed =
  | { kind: 'signed'; signature: string }
  | { kind: 'gone' }
  | { kind: 'refused'; why: 'closed' | 'card' | 'other-device' | 'too-many' | 'malformed' }
  /** send the same bytes again, later */
  | { kind: 'later'; why: string };

/** 256 bytes, base64url. */
const BLINDED = /^[A-Za-z0-9_-]{342}$/;
const hashOf = (blinded: string): string => createHash('sha256').update(blinded).digest('base64url');

type Claim = {
  who: Customer | Representative;
  /** of the right */
  id: string;
  blinded: string;
  /** she lost what she fetched before, and asks for it anew */
  reissue: boolean;
  nameOf: (organisation: string) => Promise<string>;
};

/**
 * Signs blindly what a customer's device sent, for a right of her own. What it sent is kept before the collector is
 * asked, and the collector answers the same bytes with the same signature: so the device repeats them until it has its
 * answer, and a process that dies at any point loses no right and gives none twice.
 */
export const claimRight = async (of: Attesting, claim: Claim, now: Date): Promise<Claimed> => {
  if (!BLINDED.test(claim.blinded)) return { kind: 'refused', why: 'malformed' };
  const begun = await keepAsked(of, claim, now);
  if (begun.kind !== 'asked') return begun;
  const { right, anew } = begun;
  const us = { organisation: right.organisation, name: await claim.nameOf(right.organisation) };
  const issue = () =>
    askCollector<IssueAnswer>(of, us, ATTEST.issue, {
      organisation: right.organisation,
      quarter: right.quarter,
      wants: [
        {
          bucket: right.bucket,
          right: right.secret,
          blinded: claim.blinded,
          ...(anew ? { reissue: true } : {}),
        },
      ],
    });
  let told = await issue();
  // A right of this very hour may not have been declared yet.
  if (told.kind === 'ok' && isRefused(told.answer.signed[0], 'more-than-declared')) {
    const job = { kind: 'job', organisation: right.organisation, name: 'verdict-counts' } as const;
    await of.transactionAs(job, (tx) => giveRights(tx, right.organisation, right.quarter));
    await declareCounts(of, us, right.quarter);
    told = await issue();
  }
  if (told.kind === 'refused' && told.reason === 'closed') return { kind: 'refused', why: 'closed' };
  if (told.kind !== 'ok') return { kind: 'later', why: told.kind === 'away' ? told.why : told.reason };
  const [signed] = told.answer.signed;
  if (signed?.kind !== 'signed') return refusedBy(signed);
  await of.transactionAs(claim.who, (tx) => setRight(tx, right, 'issued', hashOf(claim.blinded)));
  return { kind: 'signed', signature: signed.signature };
};

type Begun = { kind: 'asked'; right: Right; anew: boolean } | Extract<Claimed, { kind: 'gone' | 'refused' }>;

/** From here on the right is bound to these bytes, whatever dies. */
const keepAsked = (of: Attesting, { who, id, blinded, reissue }: Claim, now: Date): Promise<Begun> =>
  of.transactionAs(who, async (tx): Promise<Begun> => {
    const right = await lockOwnRight(tx, who.person, id);
    if (!right) return { kind: 'gone' };
    if (phaseOf(right.quarter, dayOf(now)) === 'closed') return { kind: 'refused', why: 'closed' };
    if (right.state === 'card') return { kind: 'refused', why: 'card' };
    const hash = hashOf(blinded);
    if (right.blinded === hash) return { kind: 'asked', right, anew: false };
    if (right.state !== 'waiting')
      return reissue ? { kind: 'asked', right, anew: true } : { kind: 'refused', why: 'other-device' };
    await dropWish(tx, who.person, right.id);
    await setRight(tx, right, 'asked', hash);
    return { kind: 'asked', right, anew: false };
  });

const isRefused = (signed: Signed | undefined, reason: string): boolean =>
  signed?.kind === 'refused' && signed.reason === reason;

const refusedBy = (signed: Signed | undefined): Claimed => {
  if (isRefused(signed, 'malformed')) return { kind: 'refused', why: 'malformed' };
  if (isRefused(signed, 'already-issued')) return { kind: 'refused', why: 'other-device' };
  if (isRefused(signed, 'too-many-reissued')) return { kind: 'refused', why: 'too-many' };
  return { kind: 'later', why: signed?.kind === 'refused' ? signed.reason : 'no-answer' };
};
