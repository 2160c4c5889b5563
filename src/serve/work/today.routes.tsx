import { recordAccess } from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import type { Answer } from '../../platform/http/answer.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { anyMember, receivesPeople } from './policy.ts';
import { here } from './staff.ts';
import { todayPage } from './today.page.tsx';
import { listOf, type Today, today } from './today.ts';

const pageOf = (asked: string | null): number => Math.min(Math.max(Math.trunc(Number(asked)) || 1, 1), 1000);

const show = async (visit: Visit): Promise<Answer> => {
  const { query, now, language } = visit;
  const wanted = { list: listOf(query.get('lijst')), page: pageOf(query.get('blad')) };
  const found = await visit.transaction(async (tx) => {
    const at = await here(visit, tx);
    const mine = { organisation: at.organisation.id, member: at.member.member };
    const shown = await today(tx, mine, wanted, now);
    await recordAccess(visit, tx, ...looksAt(shown));
    return { ...at, shown };
  });
  const { member, organisation, w, shown } = found;
  const takes = receivesPeople.allows(member);
  const body = todayPage({
    today: shown,
    name: member.name,
    organisation: organisation.name,
    takes,
    now,
    language,
    w,
  });
  return visit.page({ title: w.today.title, current: 'today', side: 'staff', body });
};

const looksAt = ({ rows, asked }: Today) => {
  const seen = new Map([
    ...asked.map(({ handover }) => [handover.caseId, handover.personId] as const),
    ...rows.map((row) => [row.id, row.personId] as const),
  ]);
  return [...seen].map(
    ([id, person]) => ({ person, action: 'R', object: 'case', id, purpose: 'contact' }) as const,
  );
};

export const todayRoutes: Route[] = [get(paths.work.today, anyMember, 'person', show)];
