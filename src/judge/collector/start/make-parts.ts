import type { Clock } from '../../../platform/clock/clock.ts';
import { toLocal } from '../../../platform/clock/working-time.rules.ts';
import { nobodyTrusted, type TrustedProxies } from '../../../platform/http/network-of.ts';
import type { Logger } from '../../../platform/log/log.ts';
import type { CollectorDoor } from '../database/collector-door.ts';
import { counting } from '../http/counts.ts';
import { refusalLimits } from '../http/limits.ts';
import { blindSigner } from '../issue/blind-signer.ts';
import { openKeyFolder } from '../keys/key-folder.ts';
import { keepQuarterKeys } from '../keys/quarter-keys.ts';
import type { CollectorParts, CollectorSite } from '../parts.ts';
import { keepingVerdicts } from '../redeem/keep-verdicts.ts';

export type Making = {
  door: CollectorDoor;
  /** the key folder */
  keysDir: string;
  clock: Clock;
  log: Logger;
  site: CollectorSite;
  trusted?: TrustedProxies | undefined;
  threads?: number | undefined;
  startSecret?: string | undefined;
  assetsDir?: string | undefined;
};

/** Everything but the socket. Whoever made it stops `signer` and closes `door`. */
export const makeParts = ({
  door,
  keysDir,
  clock,
  trusted = nobodyTrusted,
  threads,
  ...given
}: Making): CollectorParts => {
  const keys = openKeyFolder(keysDir);
  return {
    door,
    keys,
    quarterKeys: keepQuarterKeys(door, keys),
    signer: blindSigner(threads),
    keep: keepingVerdicts(door),
    today: () => new Date(toLocal(clock())).toISOString().slice(0, 10),
    counts: counting(),
    limits: refusalLimits(trusted),
    ...given,
  };
};
