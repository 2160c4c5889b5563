import { findTeam, teamsOfMember } from '../../../govern/teams/index.ts';
import type { Member } from '../../../platform/database/actors.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { dayOf } from '../../../platform/language/dates.ts';
import { nextQuarter, type Quarter, quarterOf } from '../../protocol/index.ts';
import { lastOf } from './before-after.rules.ts';
import { mayLead } from './may-lead.rules.ts';
import type { FriendlyItem } from './moment.ts';
import { insertMoment } from './moments.sql.ts';
import type { Theme } from './themes.ts';

export type Wanted = {
  /** null: everybody */
  team: string | null;
  theme: Theme;
  themeWords: string | null;
  item: FriendlyItem;
  agreement: string;
  begins: 'now' | 'next';
  quarters: number;
};
export type Started = { kind: 'done'; id: string } | { kind: 'refused'; why: 'not-yours' | 'runs-already' };

/** A team takes something on. From which quarter it counts is fixed here, before anybody knows a figure. */
export const startMoment = async (tx: Tx, by: Member, wanted: Wanted, now: Date): Promise<Started> => {
  const { organisation, member } = by;
  const { team } = wanted;
  const found = team === null ? null : await findTeam(tx, organisation, team);
  const mine = await teamsOfMember(tx, organisation, member);
  const allowed = mayLead(
    by,
    mine.map(({ id }) => id),
    team,
  );
  if (found === undefined || found?.closedAt || !allowed) return { kind: 'refused', why: 'not-yours' };
  const first = firstQuarter(wanted.begins, now);
  const { theme, themeWords, item, agreement } = wanted;
  const id = await insertMoment(tx, organisation, {
    ...{ team, theme, themeWords, item, agreement, first },
    last: lastOf(first, wanted.quarters),
    startedBy: member,
    startedOn: dayOf(now),
  });
  return id === undefined ? { kind: 'refused', why: 'runs-already' } : { kind: 'done', id };
};

export const firstQuarter = (begins: 'now' | 'next', now: Date): Quarter => {
  const running = quarterOf(dayOf(now));
  return begins === 'now' ? running : nextQuarter(running);
};
