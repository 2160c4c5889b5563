import { recordAccess } from '../../govern/access-log/index.ts';
import { countWaiting, judgesEmergencies } from '../../govern/emergency/index.ts';
import { paths } from '../../paths.ts';
import type { Answer } from '../../platform/http/answer.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { atWork } from '../cases/index.ts';
import { countWaitingMail } from '../mail/index.ts';
import { anyMember, receivesPeople } from './policy.ts';
import { ringing } from './ringing.ts';
import { here } from './staff.ts';
import { todayPage } from './today.page.tsx';
import { listOf, type Today, today } from './today.ts';

const pageOf = (asked: string | null): number => Math.min(Math.max(Math.trunc(Number(asked)) || 1, 1), 1000);

const show = async (visit: Visit): Promise<Answer> => {
  const { query, now, language } = visit;
  const wanted = { list: listOf(query.get('lijst')), page: pageOf(query.get('blad')) };
  const desk = visit.site.deskOrganisation;
  const found = await visit.transaction(async (tx) => {
    const at = await here(visit, tx);
    const me = await atWork(tx, at.member, desk, now);
    const mine = { organisation: at.organisation.id, member: at.member.member, covers: me.place.covering };
    const rings = await ringing(tx, at.member, desk, now);
    // At the desk of the region the work of the others is for who receives people.
    const team = at.organisation.id !== desk || receivesPeople.allows(at.member);
    const shown = await today(tx, mine, { ...wanted, team, ringing: rings }, now);
    await recordAccess(visit, tx, ...looksAt(shown, [at.member.member, ...mine.covers]));
    const judges = judgesEmergencies.allows(at.member);
    const mails = receivesPeople.allows(at.member) ? await countWaitingMail(tx, mine.organisation) : 0;
    const toJudge = judges ? await countWaiting(tx, mine.organisation, mine.member) : 0;
    return { ...at, shown, toJudge, mails };
  });
  const { member, organisation, w, shown, toJudge, mails } = found;
  const takes = receivesPeople.allows(member);
  const body = todayPage({
    today: shown,
    name: member.name,
    organisation: organisation.name,
    takes,
    toJudge,
    mails,
    me: member.member,
    done: query.get('gelukt') ?? undefined,
    now,
    language,
    w,
  });
  return visit.page({ title: w.today.title, current: 'today', side: 'staff', body });
};

const looksAt = ({ rows, asked, todo, ringing: rings }: Today, me: readonly string[]) => {
  const seen = new Map([
    ...rings.map(({ alarm }) => [alarm.caseId, { person: alarm.personId, contact: me[0] }] as const),
    ...asked.map(({ handover }) => [handover.caseId, { person: handover.personId, contact: me[0] }] as const),
    ...todo.map((one) => [one.caseId, { person: one.personId, contact: one.contactId }] as const),
    ...rows.map((row) => [row.id, { person: row.personId, contact: row.contactId }] as const),
  ]);
  return [...seen].map(
    ([id, { person, contact }]) =>
      ({
        person,
        action: 'R',
        event: 'list',
        object: 'case',
        id,
        purpose: 'contact',
        relation: contact !== undefined && me.includes(contact) ? 'contact' : 'team',
      }) as const,
  );
};

export const todayRoutes: Route[] = [get(paths.work.today, anyMember, 'person', show)];
