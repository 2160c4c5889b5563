import { fromBase64url, type Quarter } from '../../protocol/index.ts';
import { readKeyList } from '../keys/quarter.sql.ts';
import type { CollectorParts } from '../parts.ts';
import { joinShares } from '../shares/split-key.ts';
import { destroyQuarter } from './destroy-quarter.ts';
import { type Opened, openQuarter } from './open-quarter.ts';

type Parts = Pick<CollectorParts, 'door' | 'keys'>;

export type ShareRefused = {
  kind: 'refused';
  /** of which share: the one that was brought, or the second */
  field: 'share' | 'other';
  reason: 'empty' | 'letter' | 'length' | 'check' | 'other-key' | 'same';
};
/** `open` opens, counts, publishes, and destroys what it was opened with. */
export type BroughtShare =
  | { kind: 'ready'; open(say?: (line: string) => void): Promise<Opened> }
  | ShareRefused
  | { kind: 'no-such-quarter' };

/**
 * A share that somebody brings, together with the collector's own or, where that was lost, with a second one. It is
 * looked at in memory and kept nowhere.
 */
export const bringShare = async (
  parts: Parts,
  organisation: string,
  quarter: Quarter,
  share: string,
  other = '',
): Promise<BroughtShare> => {
  const list = await parts.door.transaction(organisation, (tx) => readKeyList(tx, organisation, quarter));
  const sealing = list?.lines.find((line) => line.kind === 'sealing');
  if (sealing?.kind !== 'sealing') return { kind: 'no-such-quarter' };
  // A second share that was brought goes before our own: ours may be the one that does not fit.
  const second = other.trim() === '' ? (parts.keys.read(organisation, quarter)?.share ?? '') : other;
  const joined = await joinShares([share, second], fromBase64url(sealing.raw));
  if (joined.kind === 'refused')
    return {
      kind: 'refused',
      field: joined.at === 0 ? 'share' : blamed(joined.reason, other),
      reason: joined.reason,
    };
  return {
    kind: 'ready',
    async open(say) {
      const opened = await openQuarter(parts, organisation, quarter, joined, say);
      await destroyQuarter(parts, organisation, quarter);
      return opened;
    },
  };
};

/** With the collector's own share as the second, what is wrong is the one that was brought. */
const blamed = (reason: ShareRefused['reason'], other: string): 'share' | 'other' =>
  other.trim() === '' && reason !== 'empty' ? 'share' : 'other';
