import { listedWithGuest } from '../../ask/people/index.ts';
import { recordAccess } from '../../govern/access-log/index.ts';
import { countWaiting, judgesEmergencies } from '../../govern/emergency/index.ts';
import { managers } from '../../govern/organisations/index.ts';
import { countUnseen, lately, momentsOfMember } from '../../judge/feedback/index.ts';
import { toSealSoon } from '../../judge/self-image/index.ts';
import { countCardWishes } from '../../judge/verdicts/index.ts';
import { paths } from '../../paths.ts';
import type { Answer } from '../../platform/http/answer.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { atWork } from '../cases/index.ts';
import { countWaitingMail } from '../mail/index.ts';
import { anyMember, receivesPeople } from './policy.ts';
import { ringing } from './ringing.ts';
import { here, memberOf } from './staff.ts';
import { todayPage } from './today.page.tsx';
import { listOf, type Today, today } from './today.ts';

const pageOf = (asked: string | null): number => Math.min(Math.max(Math.trunc(Number(asked)) || 1, 1), 1000);

const show = async (visit: Visit): Promise<Answer> => {
  const { query, now, language } = visit;
  const wanted = { list: listOf(query.get('lijst')), page: pageOf(query.get('blad')) };
  const desk = visit.site.deskOrganisation;
  const found = await visit.transaction(async (tx) => {
    const member = memberOf(visit);
    const receives = receivesPeople.allows(member);
    // Asked for together, these leave for the server in one packet.
    const [at, me, rings, mails, toJudge, compliments, moments, toSeal] = await Promise.all([
      here(visit, tx),
      atWork(tx, member, desk, now),
      ringing(tx, member, desk, now),
      receives ? countWaitingMail(tx, member.organisation) : 0,
      judgesEmergencies.allows(member) ? countWaiting(tx, member.organisation, member.member) : 0,
      countUnseen(tx, member.organisation, member.member, lately(now)),
      momentsOfMember(tx, member.organisation, member.member),
      managers.allows(member) ? toSealSoon(tx, member.organisation, dayOf(now)) : undefined,
    ]);
    const mine = { organisation: at.organisation.id, member: at.member.member, covers: me.place.covering };
    // At the desk of the region the work of the others is for who receives people.
    const team = at.organisation.id !== desk || receives;
    const [shown, cards] = await Promise.all([
      today(tx, mine, { ...wanted, team, ringing: rings }, now),
      countCardWishes(tx, me),
    ]);
    await recordAccess(visit, tx, ...looksAt(shown, [at.member.member, ...mine.covers]));
    return {
      ...at,
      shown,
      toJudge,
      mails,
      compliments,
      moments,
      toSeal,
      cards,
    };
  });
  const { member, organisation, w, shown, toJudge, mails, compliments, moments, toSeal, cards } = found;
  const takes = receivesPeople.allows(member);
  const body = todayPage({
    today: shown,
    name: member.name,
    organisation: organisation.name,
    takes,
    toJudge,
    mails,
    compliments,
    moments,
    toSeal,
    cards,
    me: member.member,
    done: query.get('gelukt') ?? undefined,
    now,
    language,
    w,
  });
  return visit.page({ title: w.today.title, current: 'today', side: 'staff', body });
};

const looksAt = ({ rows, asked, guests, todo, ringing: rings }: Today, me: readonly string[]) => {
  const seen = new Map([
    ...rings.map(({ alarm }) => [alarm.caseId, { person: alarm.personId, contact: me[0] }] as const),
    ...asked.map(({ handover }) => [handover.caseId, { person: handover.personId, contact: me[0] }] as const),
    ...todo.map((one) => [one.caseId, { person: one.personId, contact: one.contactId }] as const),
    ...rows.map((row) => [row.id, { person: row.personId, contact: row.contactId }] as const),
  ]);
  const lines = [...seen].map(
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
  const answered = [...guests].map(([personId, guest]) => ({ personId, guest }));
  return listedWithGuest(lines, [...rows, ...todo, ...answered]);
};

export const todayRoutes: Route[] = [get(paths.work.today, anyMember, 'person', show)];
