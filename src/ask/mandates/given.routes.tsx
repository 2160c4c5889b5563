import { recordAccess } from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { type FieldError, parse } from '../../platform/http/form.ts';
import { anyPerson } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { dayOf, fullDay } from '../../platform/language/dates.ts';
import { describePerson, findPerson } from '../people/index.ts';
import { changeSchema, giveSchema, scopeOf } from './forms.rules.ts';
import { changePage, givePage, type Shown } from './give.page.tsx';
import { giveMandate } from './give-mandate.ts';
import { letterPage } from './letter.page.tsx';
import { isAppointed, speaksFirst, stateOf, usualScope, yearAfter } from './mandate.rules.ts';
import type { Mandate } from './mandate.ts';
import { endMandate, findMandate, mandatesOf, setTerms } from './mandates.sql.ts';
import { myHelpersPage } from './my-helpers.page.tsx';
import { printLetter } from './print-letter.ts';
import { words } from './words.ts';

/** Whose helpers? Only the person herself reaches these pages. */
const personOf = ({ actor }: Visit): string => {
  if (actor.kind === 'customer' || actor.kind === 'representative') return actor.person;
  throw new Error('no person in this visit');
};

const log = (visit: Visit, tx: Tx, action: 'C' | 'R' | 'U', id?: string): Promise<void> =>
  recordAccess(visit, tx, {
    person: personOf(visit),
    action,
    object: 'mandate',
    ...(id ? { id } : {}),
    purpose: 'own',
  });

const show = async (visit: Visit): Promise<Answer> => {
  const { now, language, site } = visit;
  const all = await visit.transaction(async (tx) => {
    await log(visit, tx, 'R');
    return mandatesOf(tx, personOf(visit));
  });
  const w = words[language];
  const body = myHelpersPage({
    all: all.map((mandate) => ({ mandate, state: stateOf(mandate, dayOf(now), now) })),
    first: speaksFirst(all, dayOf(now)).map(({ name }) => name),
    done: visit.query.get('gelukt') ?? undefined,
    site,
    language,
    w,
  });
  return visit.page({ title: w.mine.title, body });
};

const showGive = async (visit: Visit, tx: Tx, shown?: Shown): Promise<Answer> => {
  const w = words[visit.language];
  const person = await findPerson(tx, personOf(visit));
  const fresh: Shown = {
    values: { until: yearAfter(dayOf(visit.now)) },
    scope: usualScope(undefined),
    errors: [],
  };
  const body = givePage({ ...(shown ?? fresh), asksOwn: !person?.name, w });
  return visit.page({ title: w.give.title, body, hasErrors: shown !== undefined });
};

const seeGive = (visit: Visit): Promise<Answer> =>
  visit.transaction(async (tx) => {
    await log(visit, tx, 'R');
    return showGive(visit, tx);
  });

const give = async (visit: Visit): Promise<Answer> => {
  const given = await giveInForm(visit);
  if (given.kind !== 'given') return given.answer;
  if (given.mandate.email) return redirect(paths.mine.helpers({ gelukt: 'gevraagd' }));
  // The code is shown once and kept only as a hash, so this answer to a post is the letter itself.
  const { site, language, now } = visit;
  const { mandate } = given;
  const w = words[language];
  const code = await printLetter(visit, mandate);
  const body = letterPage({
    helper: mandate.name,
    giver: mandate.giverName,
    code,
    until: fullDay(mandate.inviteExpiresAt ?? now, language),
    today: fullDay(now, language),
    sender: [site.name, ...site.address],
    address: `${new URL(site.publicOrigin).host}${paths.signIn.printed()}`,
    phone: site.phone,
    w,
  });
  return visit.page({ title: w.mail.subject(mandate.giverName), bare: true, body });
};

type GivenInForm = { kind: 'given'; mandate: Mandate } | { kind: 'again'; answer: Answer };

const giveInForm = (visit: Visit): Promise<GivenInForm> =>
  visit.transaction(async (tx) => {
    const w = words[visit.language];
    const person = personOf(visit);
    const known = (await findPerson(tx, person))?.name;
    const { typed } = visit.form;
    const asked = visit.form.all('scope');
    const again = async (errors: FieldError[]): Promise<GivenInForm> => {
      await log(visit, tx, 'R');
      return {
        kind: 'again',
        answer: await showGive(visit, tx, { values: typed, scope: asked, errors }),
      };
    };
    const told = parse(giveSchema(w, dayOf(visit.now), !known), typed);
    if (told.kind === 'invalid') return again(told.errors);
    const { own, name, email, ground, until } = told.value;
    const { scope, errors } = scopeOf(w, ground, asked);
    if (errors.length > 0) return again(errors);
    if (!known && own) await describePerson(tx, person, { name: own }, visit.now);
    const given = await giveMandate(visit, tx, {
      person,
      giverName: known ?? own ?? '',
      told: { name, email, phone: null, ground, scope, validUntil: until, seenDocument: null },
    });
    if (given.kind === 'refused') return again([{ field: 'email', text: w.errors[given.why] }]);
    await log(visit, tx, 'C', given.mandate.id);
    return given;
  });

/** Her mandate of this address, while she may change it; one that a judge gave she can't. */
const withOwn = (
  visit: Visit,
  action: 'R' | 'U',
  work: (tx: Tx, mandate: Mandate) => Promise<Answer>,
): Promise<Answer> =>
  visit.transaction(async (tx) => {
    const id = visit.param('mandate');
    const mandate = isId(id) ? await findMandate(tx, personOf(visit), id) : undefined;
    if (!mandate || mandate.revokedAt || isAppointed(mandate.ground)) return notFound;
    await log(visit, tx, action, mandate.id);
    return work(tx, mandate);
  });

const showChange = (visit: Visit, mandate: Mandate, shown?: Shown): Answer => {
  const w = words[visit.language];
  const fresh: Shown = {
    values: { until: mandate.validUntil ?? '' },
    scope: mandate.scope,
    errors: [],
  };
  return visit.page({
    title: w.change.title(mandate.name),
    body: changePage({ ...(shown ?? fresh), mandate, w }),
    hasErrors: shown !== undefined,
  });
};

const seeChange = (visit: Visit): Promise<Answer> =>
  withOwn(visit, 'R', async (_tx, mandate) => showChange(visit, mandate));

const change = (visit: Visit): Promise<Answer> =>
  withOwn(visit, 'U', async (tx, mandate) => {
    const w = words[visit.language];
    const { typed } = visit.form;
    const asked = visit.form.all('scope');
    const told = parse(changeSchema(w, dayOf(visit.now)), typed);
    const { scope, errors } = scopeOf(w, mandate.ground, asked);
    if (told.kind === 'invalid' || errors.length > 0)
      return showChange(visit, mandate, {
        values: typed,
        scope: asked,
        errors: [...(told.kind === 'invalid' ? told.errors : []), ...errors],
      });
    await setTerms(tx, mandate, { scope, validUntil: told.value.until });
    return redirect(paths.mine.helpers({ gelukt: 'aangepast' }));
  });

const stop = (visit: Visit): Promise<Answer> =>
  withOwn(visit, 'U', async (tx, mandate) => {
    await endMandate(tx, mandate, 'self', visit.now);
    return redirect(paths.mine.helpers({ gelukt: 'gestopt' }));
  });

// Who may help her is for herself to say: no helper reaches these.
export const givenRoutes: Route[] = withMandate(
  'never',
  get(paths.mine.helpers, anyPerson, 'person', show),
  get(paths.mine.newHelper, anyPerson, 'person', seeGive),
  post(paths.mine.newHelper, anyPerson, 'person', give),
  get(paths.mine.helper, anyPerson, 'person', seeChange),
  post(paths.mine.helper, anyPerson, 'person', change),
  post(paths.mine.stopHelper, anyPerson, 'person', stop),
);
