import { type AlikeCard, findAlike, guestLooks, personsOf } from '../../ask/people/index.ts';
import { recordAccess } from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import { withinLimit } from '../../platform/auth/throttle.ts';
import type { Tx } from '../../platform/database/door.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import type { Typed } from '../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { renderPart } from '../../ui/index.ts';
import { KnownOnes, TOLD } from './known.tsx';
import { receivesPeople } from './policy.ts';
import { here, memberOf } from './staff.ts';

/** As many as the page that asks the same afterwards. */
const SHOWN = 5;
/** Nobody types so quickly; whoever does, is looking for somebody else. */
const ASKED = { often: 90, minutes: 1 };
const LOGGED_MINUTES = 10;
const LONGEST = 200;

/**
 * Customers of ours who may be meant by what is typed so far. Each one shown is in her log: once for this colleague in
 * these minutes, else one caller would fill it with a line for every letter. Actor: the member.
 */
export const knownFor = async (visit: Visit, tx: Tx, typed: Typed): Promise<AlikeCard[]> => {
  visit.accessLogged = true; // nobody was like it, or each who was is written down below
  const { organisation, member } = memberOf(visit);
  const told = Object.fromEntries(TOLD.map((name) => [name, (typed[name] ?? '').slice(0, LONGEST)]));
  const found = await findAlike(tx, organisation, told, SHOWN);
  for (const person of found.flatMap(({ card }) => personsOf(card)))
    if (await withinLimit(tx, `known:${member}:${person}`, 1, LOGGED_MINUTES, visit.now))
      await recordAccess(
        visit,
        tx,
        { person, action: 'E', object: 'person', purpose: 'search' },
        ...guestLooks(found.flatMap(({ card }) => (card.personId === person ? [card] : []))),
      );
  return found;
};

const look = async (visit: Visit): Promise<Answer> => {
  visit.accessLogged = true;
  const { typed } = visit.form;
  const { member } = memberOf(visit);
  const found = await visit.transaction(async (tx) => {
    const { w } = await here(visit, tx);
    if (!(await withinLimit(tx, `known:${member}`, ASKED.often, ASKED.minutes, visit.now))) return undefined;
    return { w, found: await knownFor(visit, tx, typed), now: visit.now, language: visit.language };
  });
  if (!found) return { kind: 'html', html: '', status: 429 };
  return { kind: 'html', status: 200, html: renderPart(KnownOnes(found)) };
};

/** Read as an address it leads to the form that asks it. */
const back = (visit: Visit): Answer => {
  visit.accessLogged = true; // nothing was read
  return redirect(paths.work.intake());
};

export const knownRoutes: Route[] = [
  post(paths.work.known, receivesPeople, 'person', look),
  get(paths.work.known, receivesPeople, 'person', back),
];
