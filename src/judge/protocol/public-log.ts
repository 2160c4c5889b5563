import { fromBase64url, joined, sha256, toBase64url, utf8 } from './bytes.ts';
import { canonical } from './key-list.ts';
import type { Quarter } from './quarter.rules.ts';

/**
 * What the collector says in public of one organisation, in the order in which it came to be; a quarter, never a time.
 * Counts only ever grow: of several lines 'declared' or 'cards-printed' of a bucket the last counts.
 */
export type PublicEntry =
  /** `head`: of the key list, key-list.ts */
  | { kind: 'keys'; quarter: Quarter; head: string }
  | { kind: 'declared'; quarter: Quarter; bucket: string; deliveries: number; rights: number }
  /** `hash`: of the sorted hashes of all codes of this bucket so far (`hashOfSorted`) */
  | { kind: 'cards-printed'; quarter: Quarter; bucket: string; count: number; hash: string }
  /** `hash`: SHA-256, hexadecimal, of how an organisation sees itself; it stands before the lines of closing */
  | { kind: 'self-image'; quarter: Quarter; service: string; hash: string }
  /** What the council drew by lot (`SampleRequest`); it stands before the lines of closing */
  | { kind: 'sample'; quarter: Quarter; mark: string; words: string; total: number; size: number }
  /** What they said of it; after the lines of closing, of ten and more alone */
  | { kind: 'sample-told'; quarter: Quarter; yes: number; no: number; unknown: number }
  /** `issued`: signatures for first requests; `reissued`: beside them, so the most that can have voted twice */
  | {
      kind: 'closed';
      quarter: Quarter;
      bucket: string;
      issued: number;
      reissued: number;
      cards: number;
      redeemed: number;
      hash: string;
    }
  /** `hash`: of the published results; spoiled: what could not be opened or read */
  | { kind: 'opened'; quarter: Quarter; opened: number; spoiled: number; hash: string }
  /** Private key, shares and sealed answers are gone. */
  | { kind: 'destroyed'; quarter: Quarter };
export type PublicLine = PublicEntry & { index: number };

/** headₙ = SHA-256(headₙ₋₁ ‖ UTF-8(canonical lineₙ)); before the first line: `NO_HEAD`. All base64url. */
export const headAfter = async (before: string, line: PublicLine): Promise<string> =>
  toBase64url(await sha256(joined(fromBase64url(before), utf8(canonical(line)))));
export const NO_HEAD = toBase64url(new Uint8Array(32));

/** SHA-256 over the lines, sorted by their code units, each followed by a line end: the same whatever their order. */
export const hashOfSorted = async (lines: readonly string[]): Promise<string> =>
  toBase64url(
    await sha256(
      utf8(
        [...lines]
          .sort()
          .map((line) => `${line}\n`)
          .join(''),
      ),
    ),
  );
