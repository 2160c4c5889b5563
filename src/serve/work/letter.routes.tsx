import { findPerson, type Person, readsLarge, sharedProfile } from '../../ask/people/index.ts';
import { addEvent } from '../../ask/questions/index.ts';
import { recordAccess } from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import { makePrintedCode } from '../../platform/auth/codes.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { fullDay } from '../../platform/language/dates.ts';
import { backToCase } from './case.routes.tsx';
import { letterPage } from './letter.page.tsx';
import { actForCustomer, deskCase } from './on-behalf.ts';
import { receivesPeople } from './policy.ts';
import { letterJe } from './words/letter-je.nl.ts';

// The code is shown once and kept only as a hash, so this answer to a post is the letter itself.
const makeLetter = async (visit: Visit): Promise<Answer> => {
  const { site, language, now } = visit;
  const at = await visit.transaction(async (tx) => {
    const found = await deskCase(visit, tx);
    const person = found?.may && found.of.personId;
    // As the desk, and not in her name: it reads only what she shares with it.
    const guest = person ? await sharedProfile(tx, found.organisation.id, [person]) : undefined;
    if (guest)
      await recordAccess(visit, tx, {
        person: guest.personId,
        action: 'R',
        object: 'profile',
        purpose: 'contact',
      });
    return found && { ...found, guest };
  });
  if (!at) return notFound;
  const made = at.may
    ? await actForCustomer(visit, at, 'session', async (tx, question) => {
        const { personId: person, id } = question;
        await addEvent(tx, { person, question: id, kind: 'kept', data: { how: 'letter' } }, now);
        return {
          question,
          person: await findPerson(tx, person),
          ...(await makePrintedCode(tx, person, now)),
        };
      })
    : undefined;
  if (!made) {
    visit.accessLogged = true; // nothing was read or made
    return redirect(paths.work.case({ case: at.of.id }));
  }
  const { w } = at;
  const body = letterPage({
    caseId: at.of.id,
    name: at.guest?.called ?? made.person?.name ?? w.case.customer,
    large: readsLarge(at.guest),
    title: made.question.title,
    code: made.code,
    until: fullDay(made.expires, language),
    today: fullDay(now, language),
    sender: [site.name, ...site.address],
    to: made.person ? addressOf(made.person, w.letter.noAddress) : [],
    address: `${new URL(site.publicOrigin).host}${paths.signIn.printed()}`,
    phone: site.phone,
    by: at.member.name,
    l: language === 'nl' && at.guest?.form === 'je' ? { ...w.letter, ...letterJe } : w.letter,
    w,
  });
  return visit.page({ title: w.letter.title, side: 'staff', body, bare: true });
};

const addressOf = ({ name, street, postcode, city }: Person, unknown: string): string[] => {
  const place = [postcode, city].filter(Boolean).join(' ');
  return [name, street || unknown, place].filter((line): line is string => Boolean(line));
};

export const letterRoutes: Route[] = [
  post(paths.work.letter, receivesPeople, 'person', makeLetter),
  get(paths.work.letter, receivesPeople, 'person', backToCase),
];
