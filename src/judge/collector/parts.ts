import type { Logger } from '../../platform/log/log.ts';
import type { CollectorDoor } from './database/collector-door.ts';
import type { Counts } from './http/counts.ts';
import type { Limits } from './http/limits.ts';
import type { BlindSigner } from './issue/blind-signer.ts';
import type { KeyFolder } from './keys/key-folder.ts';
import type { QuarterKeys } from './keys/quarter-keys.ts';
import type { KeepVerdict } from './redeem/keep-verdicts.ts';

/** Where this collector is, and whose word it is. */
export type CollectorSite = {
  /** as browsers reach it, without a slash at the end */
  origin: string;
  /** as it calls itself; undefined: by its plain name */
  name?: string | undefined;
  /** where the form sends verdicts instead */
  relay?: string | undefined;
  /** started by the app beside itself: then pages say that what remains is a promise of the organisation */
  beside: boolean;
  /** where the app takes a compliment with a name; nothing of a verdict goes along */
  compliment?: string | undefined;
  /** where the app tells how it works */
  how?: string | undefined;
};

/** What the use cases of the collector work with. */
export type CollectorParts = {
  door: CollectorDoor;
  keys: KeyFolder;
  quarterKeys: QuarterKeys;
  signer: BlindSigner;
  keep: KeepVerdict;
  /** the calendar day in the Netherlands ('2026-11-22'): all of the clock that is ever looked at */
  today: () => string;
  counts: Counts;
  limits: Limits;
  log: Logger;
  site: CollectorSite;
  /** the secret of this start: lets the app that started it register organisations */
  startSecret?: string | undefined;
  /** stylesheet and scripts of the pages */
  assetsDir?: string | undefined;
};
