import { type Access, recordAccess } from '../../../govern/access-log/index.ts';
import { organisationsByIds } from '../../../govern/organisations/index.ts';
import { paths } from '../../../paths.ts';
import { keepDisplay } from '../../../platform/auth/display.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { type Answer, redirect } from '../../../platform/http/answer.ts';
import type { FieldError } from '../../../platform/http/form.ts';
import { helpedName } from '../../../platform/http/mandate.rules.ts';
import { anyPerson } from '../../../platform/http/policy.ts';
import { get, post, type Route, type Visit, withMandate } from '../../../platform/http/visit.ts';
import { findPerson } from '../people.sql.ts';
import { clearProfile, shareProfile, tellPart, unshareProfile } from './keep-profile.ts';
import { afterPart, partPage, SCREEN_FIELD } from './part.page.tsx';
import { profilePage } from './profile.page.tsx';
import { isEmpty } from './profile.rules.ts';
import { ownProfile } from './profile.sql.ts';
import { type Need, NOTHING, PARTS, type PartKey } from './profile.ts';
import { readPart } from './profile-form.rules.ts';
import { withNeeds } from './screen.rules.ts';
import { ORGANISATION_FIELD, type ShareProps, sharePage } from './share.page.tsx';
import { profileWords } from './words.ts';

/** Her own profile, looked at or changed, and written in her log. */
const withOwn = (
  visit: Visit,
  action: Access['action'],
  work: (tx: Tx, person: string) => Promise<Answer>,
): Promise<Answer> =>
  visit.transaction(async (tx) => {
    const { actor } = visit;
    if (actor.kind !== 'customer' && actor.kind !== 'representative')
      throw new Error('no person in this visit');
    await recordAccess(visit, tx, { person: actor.person, action, object: 'profile', purpose: 'own' });
    return work(tx, actor.person);
  });

const nameIn = (visit: Visit): string | undefined =>
  visit.actor.kind === 'representative' ? visit.actor.by.name : undefined;

const see = (visit: Visit): Promise<Answer> =>
  withOwn(visit, 'R', async (tx, person) => {
    const { language, now } = visit;
    const w = profileWords[language];
    const profile = await ownProfile(tx, person);
    const organisations = await organisationsByIds(tx, profile?.sharedWith ?? []);
    return visit.page({
      title: w.title,
      current: 'data',
      body: profilePage({
        profile,
        name: (await findPerson(tx, person))?.name ?? '',
        sharedWith: (profile?.sharedWith ?? []).flatMap((id) => organisations.get(id)?.name ?? []),
        helped: helpedName(visit.actor),
        herself: isHerself(visit),
        done: visit.query.get('gelukt') ?? undefined,
        now,
        language,
        w,
      }),
    });
  });

const isHerself = (visit: Visit): boolean => helpedName(visit.actor) === undefined;

/** What helps her to see and read holds for her screens too, on all her devices. */
const helpOnScreen = async (visit: Visit, tx: Tx, person: string, needs: readonly Need[]): Promise<void> => {
  const wanted = withNeeds(visit.preferences, needs);
  visit.setPreferences(wanted);
  await keepDisplay(tx, person, wanted);
};

const showPart = async (
  visit: Visit,
  tx: Tx,
  person: string,
  part: PartKey,
  errors?: FieldError[],
): Promise<Answer> => {
  const w = profileWords[visit.language];
  const told = (await ownProfile(tx, person)) ?? NOTHING;
  return visit.page({
    title: w.parts[part].title,
    current: 'data',
    hasErrors: errors !== undefined,
    body: partPage({ part, told, typed: errors && visit.form, errors, herself: isHerself(visit), w }),
  });
};

const seePart =
  (part: PartKey) =>
  (visit: Visit): Promise<Answer> =>
    withOwn(visit, 'R', (tx, person) => showPart(visit, tx, person, part));

const tell =
  (part: PartKey) =>
  (visit: Visit): Promise<Answer> =>
    withOwn(visit, 'U', async (tx, person) => {
      const read = readPart(visit.form, part, profileWords[visit.language]);
      if (read.kind === 'invalid') return showPart(visit, tx, person, part, read.errors);
      await tellPart(tx, person, { part, said: read.value, by: nameIn(visit) }, visit.now);
      if (part === 'senses' && isHerself(visit) && visit.form.typed[SCREEN_FIELD] === 'ja')
        await helpOnScreen(visit, tx, person, read.value.needs ?? []);
      // Sharing is hers alone: a helper is done here.
      const last = PARTS.at(-1) === part && helpedName(visit.actor) !== undefined;
      return redirect(last ? paths.profile.one({ gelukt: 'bewaard' }) : afterPart(part));
    });

const showShares = async (
  visit: Visit,
  tx: Tx,
  person: string,
  said?: ShareProps['said'],
): Promise<Answer> => {
  const w = profileWords[visit.language];
  const [profile, her] = await Promise.all([ownProfile(tx, person), findPerson(tx, person)]);
  const organisations = await organisationsByIds(tx, her?.sharedWith ?? []);
  return visit.page({
    title: w.share.title,
    current: 'data',
    hasErrors: said?.kind === 'error',
    body: sharePage({
      organisations: [...organisations.values()]
        .map(({ id, name }) => ({ id, name, sees: profile?.sharedWith.includes(id) ?? false }))
        .sort((a, b) => a.name.localeCompare(b.name, 'nl')),
      empty: isEmpty(profile ?? NOTHING),
      said,
      w,
    }),
  });
};

const seeShares = (visit: Visit): Promise<Answer> =>
  withOwn(visit, 'R', (tx, person) => {
    const done = visit.query.get('gelukt');
    const text = done ? profileWords[visit.language].done[done] : undefined;
    return showShares(visit, tx, person, text ? { kind: 'ok', text } : undefined);
  });

const give = (visit: Visit): Promise<Answer> =>
  withOwn(visit, 'U', async (tx, person) => {
    const shared = await shareProfile(tx, person, visit.form.typed[ORGANISATION_FIELD] ?? '');
    if (shared === 'shared') return redirect(paths.profile.share({ gelukt: 'gedeeld' }));
    const text = profileWords[visit.language].share.unknown;
    return showShares(visit, tx, person, { kind: 'error', text });
  });

const take = (visit: Visit): Promise<Answer> =>
  withOwn(visit, 'U', async (tx, person) => {
    await unshareProfile(tx, person, visit.form.typed[ORGANISATION_FIELD] ?? '');
    return redirect(paths.profile.share({ gelukt: 'ingetrokken' }));
  });

const clear = (visit: Visit): Promise<Answer> =>
  withOwn(visit, 'D', async (tx, person) => {
    await clearProfile(tx, person);
    return redirect(paths.profile.one({ gelukt: 'leeg' }));
  });

const backTo =
  (to: () => string) =>
  (visit: Visit): Answer => {
    visit.accessLogged = true; // nothing was read: the next page does, and writes it
    return redirect(to());
  };

const { profile } = paths;
// A helper with her details may write it; with whom it is shared, and that it goes, is hers alone.
export const profileRoutes: Route[] = [
  ...withMandate(
    'details',
    get(profile.one, anyPerson, 'person', see),
    ...PARTS.flatMap((part) => [
      get(profile[part], anyPerson, 'person', seePart(part)),
      post(profile[part], anyPerson, 'person', tell(part)),
    ]),
  ),
  ...withMandate(
    'never',
    get(profile.share, anyPerson, 'person', seeShares),
    post(profile.share, anyPerson, 'person', give),
    get(profile.unshare, anyPerson, 'person', backTo(profile.share)),
    post(profile.unshare, anyPerson, 'person', take),
    get(profile.clear, anyPerson, 'person', backTo(profile.one)),
    post(profile.clear, anyPerson, 'person', clear),
  ),
];
