import { recordAccessAs } from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { type FieldError, parse } from '../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { customerToActFor, guarded, onBehalf, receivesPeople } from '../../serve/work/index.ts';
import { findPerson } from '../people/index.ts';
import { recordSchema, scopeOf } from './forms.rules.ts';
import { giveMandate } from './give-mandate.ts';
import { type LegalShown, legalPage, STOP_FIELD } from './legal.page.tsx';
import { isLegal, speaksFirst, stateOf, usualScope } from './mandate.rules.ts';
import { endMandate, findMandate, mandatesOf } from './mandates.sql.ts';
import { words } from './words.ts';

type AtDesk = {
  person: string;
  customer: string;
  /** works as who acts for her, in her log with the colleague's name */
  acting<T>(action: 'C' | 'R' | 'U', work: (tx: Tx) => Promise<T>): Promise<T>;
  recorder: { organisation: string; member: string; name: string };
};

/** Only who may act for her at this moment; else there is nothing here. */
const atDesk = async (visit: Visit): Promise<AtDesk | undefined> => {
  const person = visit.param('person');
  const found = isId(person)
    ? await visit.transaction((tx) => customerToActFor(visit, tx, person))
    : undefined;
  if (!found) return undefined;
  const { member, card } = found;
  const actor = onBehalf(member, person);
  return {
    person,
    customer: card.name,
    recorder: { organisation: member.organisation, member: member.member, name: member.name },
    acting: (action, work) =>
      visit.transactionAs(actor, async (tx) => {
        await recordAccessAs(visit, actor, tx, {
          person,
          action,
          object: 'mandate',
          purpose: 'help',
          relation: 'desk',
        });
        return work(tx);
      }),
  };
};

const show = async (visit: Visit, at: AtDesk, shown?: LegalShown): Promise<Answer> => {
  const { now, language } = visit;
  const all = await at.acting('R', (tx) => mandatesOf(tx, at.person));
  const w = words[language];
  const fresh: LegalShown = { values: {}, scope: usualScope('proxy'), errors: [] };
  const body = legalPage({
    ...(shown ?? fresh),
    person: at.person,
    customer: at.customer,
    all: all.map((mandate) => ({ mandate, state: stateOf(mandate, dayOf(now), now) })),
    first: speaksFirst(all, dayOf(now)).map(({ name }) => name),
    done: visit.query.get('gelukt') ?? undefined,
    language,
    w,
  });
  return visit.page({
    title: w.desk.title(at.customer),
    current: 'customers',
    side: 'staff',
    body,
    hasErrors: shown !== undefined,
  });
};

const see = async (visit: Visit): Promise<Answer> => {
  const at = await atDesk(visit);
  return at ? show(visit, at) : notFound;
};

const record = async (visit: Visit): Promise<Answer> => {
  const at = await atDesk(visit);
  if (!at) return notFound;
  const { typed } = visit.form;
  if (typed[STOP_FIELD]) return end(visit, at, typed[STOP_FIELD]);
  const w = words[visit.language];
  const asked = visit.form.all('scope');
  const again = (errors: FieldError[]) => show(visit, at, { values: typed, scope: asked, errors });
  const told = parse(recordSchema(w, dayOf(visit.now)), typed);
  if (told.kind === 'invalid') return again(told.errors);
  const { ground, name, email, phone, paper, until } = told.value;
  const { scope, errors } = scopeOf(w, ground, asked);
  if (errors.length > 0) return again(errors);
  const given = await at.acting('C', async (tx) =>
    giveMandate(visit, tx, {
      person: at.person,
      giverName: (await findPerson(tx, at.person))?.name ?? at.customer,
      told: { name, email, phone, ground, scope, validUntil: until, seenDocument: paper },
      recorder: at.recorder,
    }),
  );
  if (given.kind === 'refused') return again([{ field: 'email', text: w.errors[given.why] }]);
  return redirect(paths.work.representatives({ person: at.person }, { gelukt: 'opgeschreven' }));
};

/** What the desk recorded, the desk ends; what she gave herself, she ends herself. */
const end = async (visit: Visit, at: AtDesk, id: string): Promise<Answer> => {
  if (!isId(id)) return notFound;
  const ended = await at.acting('U', async (tx) => {
    const mandate = await findMandate(tx, at.person, id);
    if (!mandate || !isLegal(mandate.ground)) return false;
    await endMandate(tx, mandate, 'desk', visit.now);
    return true;
  });
  return ended
    ? redirect(paths.work.representatives({ person: at.person }, { gelukt: 'gestopt' }))
    : notFound;
};

export const legalRoutes: Route[] = [
  get(paths.work.representatives, receivesPeople, 'person', see),
  post(paths.work.representatives, receivesPeople, 'person', record),
].map(guarded);
