import type { Redemption } from '../../protocol/index.ts';
import type { Draft } from '../draft.rules.ts';
import type { KeptToken } from '../token-text.rules.ts';

/** What the collector's page keeps of one right, in this browser alone. */
export type Kept = {
  token: KeptToken;
  /** of the last verdict that was taken in; 0: none yet */
  version: number;
  /** from the list of keys, checked: whom it is about, and what verdicts are sealed to */
  about?: { name: string; label: string; sealing: string };
  /** under way; gone as soon as it is sealed, so that nobody reads it here afterwards */
  draft?: Draft | undefined;
  screen?: string | undefined;
  /** sealed, and not taken in yet */
  outbox?: Redemption | undefined;
  /** milliseconds: not before; 0 or absent: as soon as can be */
  due?: number | undefined;
  /** the key of the reply box, made for this alone */
  reply?: { d: string; raw: string } | undefined;
};
