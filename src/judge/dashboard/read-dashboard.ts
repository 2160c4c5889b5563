import type { Tx } from '../../platform/database/door.ts';
import { type LeagueLine, readLeagueLines } from '../league/index.ts';
import { readStandingHistory, type Standing } from '../levels/index.ts';
import { previousQuarter, type Quarter } from '../protocol/index.ts';
import type { Aim } from './aim.ts';
import { aimFor } from './aims.sql.ts';
import type { IndexSeen } from './index-seen.ts';
import { readIndexOf } from './read-index.ts';
import type { Seen, Self } from './seen.ts';
import { selfOf } from './self.rules.ts';

/** What lies around one place: its past, what was predicted then, the league, its aim, the klant-index. */
export type Around = {
  history: readonly Standing[];
  before: Standing | undefined;
  selves: ReadonlyMap<Quarter, Self | undefined>;
  lines: readonly LeagueLine[];
  aim: Aim | undefined;
  index: IndexSeen | undefined;
};

export const readAround = async (tx: Tx, { us, here, asked, images }: Seen): Promise<Around> => {
  const { place } = here;
  // Asked in one packet.
  const [history, lines, aim, index] = await Promise.all([
    readHistory(tx, us.id, here),
    readLeagueLines(tx, us.id),
    aimFor(tx, us.id, place),
    readIndexOf(tx, us.id, asked, place),
  ]);
  return {
    history,
    // Of a quarter the one before it; four quarters are compared with nothing that overlaps them.
    before:
      asked.period === 'quarter'
        ? history.find(({ quarter }) => quarter === previousQuarter(asked.quarter))
        : undefined,
    selves: new Map([...images].map(([quarter, own]) => [quarter, selfOf(own, place)])),
    lines,
    aim,
    index,
  };
};

export const readHistory = (tx: Tx, organisation: string, { place }: Standing): Promise<Standing[]> =>
  readStandingHistory(tx, organisation, { place, period: 'quarter' });
