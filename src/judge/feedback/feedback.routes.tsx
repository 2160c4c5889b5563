import { recordAccess } from '../../govern/access-log/index.ts';
import { memberHere } from '../../govern/organisations/index.ts';
import { teamsOfMember } from '../../govern/teams/index.ts';
import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { type FieldError, parse } from '../../platform/http/form.ts';
import { anyMember, anyPerson } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { complimentsTo, givenBy, markSeen, withdrawCompliment } from './compliments.sql.ts';
import { complimentSchema, FIELDS } from './form.rules.ts';
import { COMPLIMENT_FIELD, givePage } from './give.page.tsx';
import { giveCompliment } from './give-compliment.ts';
import { looksAt } from './looks-at.ts';
import { receivedPage } from './received.page.tsx';
import { idOf, receiverNamed, receiverValue } from './receiver.rules.ts';
import { receiversFor } from './receivers.ts';
import { words } from './words.ts';

const personOf = ({ actor }: Visit): string => {
  if (actor.kind === 'customer' || actor.kind === 'representative') return actor.person;
  throw new Error('no person in this visit');
};

const form = async (visit: Visit, errors?: FieldError[]): Promise<Answer> => {
  const person = personOf(visit);
  const { receivers, given } = await visit.transaction(async (tx) => {
    await recordAccess(visit, tx, { person, action: 'R', object: 'case', purpose: 'own' });
    return { receivers: await receiversFor(tx, person), given: await givenBy(tx, person) };
  });
  const w = words[visit.language];
  const { query } = visit;
  const asked = receiverNamed(receivers, query.get('voor'));
  const typed = errors ? visit.form.typed : asked ? { [FIELDS.to]: receiverValue(asked.to) } : {};
  // Only a name that is known here is said back: an address can hold anything.
  const done = receiverNamed(receivers, query.get('bij'))?.name;
  const body = givePage({
    receivers,
    given,
    typed,
    errors,
    done,
    withdrawn: query.get('gelukt') === 'ingetrokken',
    herself: visit.actor.kind === 'customer',
    w,
  });
  return visit.page({ title: w.give.title, current: 'question', hasErrors: errors !== undefined, body });
};

const give = async (visit: Visit): Promise<Answer> => {
  const person = personOf(visit);
  const { errors } = words[visit.language];
  const parsed = parse(complimentSchema(errors), visit.form.typed);
  if (parsed.kind === 'invalid') return form(visit, parsed.errors);
  const { voor: to, tekst: body, naam: name } = parsed.value;
  const given = await visit.transaction(async (tx) => {
    // Without a name there is no trace of hers either: only that she looked whom she could thank.
    const named = { person, action: 'C', object: 'message', purpose: 'own' } as const;
    await recordAccess(visit, tx, ...(name === '' ? [] : [named]));
    return giveCompliment(tx, person, { to, body, name }, visit.now);
  });
  if (given.kind === 'refused') return form(visit, [{ field: FIELDS.to, text: errors.nobody }]);
  const { to: receiver } = given;
  return redirect(paths.compliments.give({ bij: idOf(receiver) }));
};

/** Hers to take back, read or not: it leaves the list of who got it. */
const withdraw = async (visit: Visit): Promise<Answer> => {
  const person = personOf(visit);
  const id = visit.form.typed[COMPLIMENT_FIELD] ?? '';
  if (!isId(id)) return notFound;
  await visit.transaction(async (tx) => {
    await recordAccess(visit, tx, { person, action: 'D', object: 'message', purpose: 'own' });
    await withdrawCompliment(tx, person, id);
  });
  return redirect(paths.compliments.give({ gelukt: 'ingetrokken' }));
};

const backToGiving = (visit: Visit): Answer => {
  visit.accessLogged = true; // nothing was read: the next page does, and writes it
  return redirect(paths.compliments.give());
};

const received = async (visit: Visit): Promise<Answer> => {
  const { organisation, member } = memberHere(visit);
  const { all, teams } = await visit.transaction(async (tx) => {
    const own = await teamsOfMember(tx, organisation, member);
    const found = await complimentsTo(tx, organisation, { member, teams: own.map(({ id }) => id) });
    await recordAccess(visit, tx, ...looksAt(found));
    return { all: found, teams: new Map(own.map(({ id, name }) => [id, name])) };
  });
  const w = words[visit.language];
  const body = receivedPage({ all, teams, language: visit.language, w });
  return visit.page({ title: w.received.title, side: 'staff', current: 'compliments', body });
};

const seen = async (visit: Visit): Promise<Answer> => {
  const { organisation, member } = memberHere(visit);
  const id = visit.param('compliment');
  if (!isId(id)) return notFound;
  await visit.transaction(async (tx) => {
    const teams = (await teamsOfMember(tx, organisation, member)).map((one) => one.id);
    await markSeen(tx, organisation, { member, teams }, id);
  });
  return redirect(paths.compliments.received());
};

export const complimentRoutes: Route[] = [
  ...withMandate(
    'talk',
    get(paths.compliments.give, anyPerson, 'person', (visit) => form(visit)),
    post(paths.compliments.give, anyPerson, 'person', give),
  ),
  // With her name on it, it is hers alone to take back.
  ...withMandate(
    'never',
    get(paths.compliments.withdraw, anyPerson, 'person', backToGiving),
    post(paths.compliments.withdraw, anyPerson, 'person', withdraw),
  ),
  get(paths.compliments.received, anyMember, 'person', received),
  post(paths.compliments.seen, anyMember, 'nobody', seen),
];
