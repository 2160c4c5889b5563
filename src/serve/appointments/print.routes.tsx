import { readsLarge, sharedProfile } from '../../ask/people/index.ts';
import { recordAccess } from '../../govern/access-log/index.ts';
import { findOrganisation } from '../../govern/organisations/index.ts';
import { membersByIds } from '../../govern/teams/index.ts';
import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { fullDay } from '../../platform/language/dates.ts';
import { findAppointment } from './appointments.sql.ts';
import { printsLetters } from './policy.ts';
import { reminderLetter, toPrintPage } from './print.page.tsx';
import { isStillUseful } from './reminder.rules.ts';
import { lettersToPrint, lockReminder, saveReminder } from './reminders.sql.ts';
import { memberOf, wordsHere } from './staff-case.ts';
import { reachOf } from './tell-customer.ts';
import { wordsTo } from './words.ts';

const SHOWN = 200;

const list = (visit: Visit): Promise<Answer> =>
  visit.transaction(async (tx) => {
    const { now, language } = visit;
    const w = await wordsHere(visit, tx);
    const letters = await lettersToPrint(tx, memberOf(visit).organisation, now, SHOWN);
    await recordAccess(
      visit,
      tx,
      ...letters.map(
        ({ personId: person, caseId: id }) =>
          ({ person, action: 'R', object: 'case', id, purpose: 'contact', event: 'list' }) as const,
      ),
    );
    const body = toPrintPage({ letters, language, w });
    return visit.page({ title: w.print.title, current: 'agenda', side: 'staff', body });
  });

/** Making the letter is printing it: the answer is the letter, and it leaves the list. In her language, not the desk's. */
const print = (visit: Visit): Promise<Answer> =>
  visit.transaction(async (tx) => {
    const { now, site } = visit;
    const member = memberOf(visit);
    const { organisation } = member;
    const id = visit.param('reminder');
    const reminder = isId(id) ? await lockReminder(tx, organisation, id) : undefined;
    const of = reminder && (await findAppointment(tx, { organisation, id: reminder.appointmentId }));
    if (!reminder || !of || reminder.channel !== 'letter' || !isStillUseful(of, now)) {
      visit.accessLogged = true; // nothing was shown
      return notFound;
    }
    const reach = await reachOf(tx, of);
    const w = wordsTo(reach.language, reach.form);
    const { person } = reach;
    const from = await findOrganisation(tx, organisation);
    const whom = (await membersByIds(tx, organisation, [of.memberId])).get(of.memberId);
    if (reminder.state === 'waiting')
      await saveReminder(tx, reminder, { state: 'done', done_at: now, done_by: member.member, attempts: 1 });
    const { personId, caseId } = of;
    const guest = await sharedProfile(tx, organisation, [personId]);
    const look = { person: personId, purpose: 'contact' } as const;
    await recordAccess(
      visit,
      tx,
      { ...look, action: 'E', object: 'case', id: caseId, event: 'print' },
      ...(guest ? [{ ...look, action: 'R', object: 'profile' } as const] : []),
    );
    const place = [person?.postcode, person?.city].filter(Boolean).join(' ');
    const body = reminderLetter({
      of,
      name: guest?.called ?? reach.name,
      large: readsLarge(guest),
      member: whom?.name ?? '',
      sender: [
        from?.name ?? site.name,
        ...(from?.street ? [from.street, `${from.postcode ?? ''} ${from.city ?? ''}`] : site.address),
      ],
      to: [reach.name, person?.street || w.print.noAddress, place].filter((line) => line !== ''),
      today: fullDay(now, reach.language),
      phone: whom?.phone ?? from?.phone ?? site.phone,
      language: reach.language,
      w,
    });
    return visit.page({ title: w.print.subject, side: 'staff', body, bare: true });
  });

const back = (visit: Visit): Answer => {
  visit.accessLogged = true; // nothing was read
  return redirect(paths.work.toPrint());
};

export const printRoutes: Route[] = [
  get(paths.work.toPrint, printsLetters, 'person', list),
  post(paths.work.printReminder, printsLetters, 'person', print),
  get(paths.work.printReminder, printsLetters, 'person', back),
];
