import { paths } from '../../paths.ts';
import { safeBack } from '../../platform/auth/back-path.rules.ts';
import { keepDisplay } from '../../platform/auth/display.ts';
import type { Actor, Customer } from '../../platform/database/actors.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { anyMember, everyone } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { isLanguage } from '../../platform/language/language.ts';
import { ButtonLink, Link, Paragraph } from '../../ui/index.ts';
import { recordAccessAs } from '../access-log/index.ts';
import { findOrganisation } from '../organisations/index.ts';
import { DataPage } from './data.page.tsx';
import { dataWords } from './data-words.ts';
import { DisplayPage } from './display.page.tsx';
import { helpWords } from './help-words.ts';
import { LanguagePage } from './language.page.tsx';
import { withDisplay, withLanguage } from './set-preferences.rules.ts';
import { PhoneLine, TextPage } from './text.page.tsx';
import { UnhappyPage } from './unhappy.page.tsx';
import { UsPage } from './us.page.tsx';
import { words } from './words.ts';

const backOf = (visit: Visit): string | undefined =>
  safeBack(visit.form.typed.terug ?? visit.query.get('terug'));

const us = async (visit: Visit): Promise<Answer> => {
  const w = words[visit.language];
  const { name, address, phone, supporter, deskOrganisation } = visit.site;
  const desk = await visit.transaction((tx) => findOrganisation(tx, deskOrganisation));
  const props = { name, address, phone, supporter, about: desk?.about ?? visit.site.sub };
  return visit.page({ title: w.us.title, body: <UsPage {...props} words={w} /> });
};

const data = (visit: Visit): Answer => {
  const w = dataWords[visit.language];
  const body = (
    <DataPage
      words={w}
      language={visit.language}
      callUs={words[visit.language].callUs}
      phone={visit.site.phone}
    />
  );
  return visit.page({ title: w.title, body });
};

const access = (visit: Visit): Answer => {
  const w = words[visit.language];
  const { title, intro, parts } = w.access;
  const body = (
    <TextPage title={title} intro={intro} parts={parts}>
      <PhoneLine label={w.callUs} phone={visit.site.phone} />
      <Paragraph flush>
        <Link href={paths.about.display()}>{w.access.display}</Link>
      </Paragraph>
    </TextPage>
  );
  return visit.page({ title, body });
};

const unhappy = (visit: Visit): Answer => {
  const w = words[visit.language];
  const { phone, supporter } = visit.site;
  return visit.page({
    title: w.unhappy.title,
    body: <UnhappyPage words={w} phone={phone} supporter={supporter} />,
  });
};

const display = (visit: Visit): Answer => {
  const w = words[visit.language];
  const kept = visit.query.get('gelukt') === 'weergave';
  const { kind } = visit.actor;
  const everywhere = kind === 'customer';
  const extras = kind !== 'member' && kind !== 'operator';
  const body = (
    <DisplayPage
      words={w}
      preferences={visit.preferences}
      back={backOf(visit)}
      {...{ kept, extras, everywhere }}
    />
  );
  return visit.page({ title: w.display.title, body });
};

/** Whose eyes they are: of a helper her own, also while she acts for another. */
const ownPerson = (actor: Actor): Customer | undefined => {
  if (actor.kind === 'customer') return actor;
  return actor.kind === 'representative' && actor.ground === 'mandate'
    ? { kind: 'customer', person: actor.by.person }
    : undefined;
};

/** On this device; and of who is signed in as herself on every other too. */
const setDisplay = async (visit: Visit): Promise<Answer> => {
  const { actor, form } = visit;
  const wanted = withDisplay(
    visit.preferences,
    form.typed,
    form.typed['meer'] === 'gevraagd' ? form.all('hulp') : undefined,
  );
  visit.setPreferences(wanted);
  const own = ownPerson(actor);
  if (own)
    await visit.transactionAs(own, async (tx) => {
      const { person } = own;
      await recordAccessAs(visit, own, tx, { person, action: 'U', object: 'person', purpose: 'own' });
      await keepDisplay(tx, person, wanted);
    });
  return redirect(backOf(visit) ?? paths.about.display({ gelukt: 'weergave' }));
};

const language = (visit: Visit): Answer => {
  const asked = visit.query.get('taal') ?? undefined;
  const wanted = isLanguage(asked) ? asked : visit.language;
  const body = <LanguagePage words={words} now={visit.language} wanted={wanted} back={backOf(visit)} />;
  return visit.page({ title: words[visit.language].language.title, body });
};

const setLanguage = (visit: Visit): Answer => {
  visit.setPreferences(withLanguage(visit.preferences, visit.form.typed.taal));
  return redirect(backOf(visit) ?? paths.home());
};

const help = async (visit: Visit): Promise<Answer> => {
  const { actor } = visit;
  if (actor.kind !== 'member') return notFound;
  const organisation = await visit.transaction((tx) => findOrganisation(tx, actor.organisation));
  const own = organisation?.wordCustomer ?? 'klant';
  const w = helpWords[visit.language](visit.language === 'en' ? 'customer' : own);
  const body = (
    <TextPage title={w.title} intro={w.intro} parts={w.parts}>
      <div>
        <ButtonLink href={paths.work.today()}>{w.today}</ButtonLink>
      </div>
    </TextPage>
  );
  return visit.page({ title: w.title, body, side: 'staff' });
};

export const routes: Route[] = [
  get(paths.about.us, everyone, 'nobody', us),
  get(paths.about.data, everyone, 'nobody', data),
  get(paths.about.access, everyone, 'nobody', access),
  get(paths.about.unhappy, everyone, 'nobody', unhappy),
  get(paths.about.display, everyone, 'nobody', display),
  ...withMandate('see', post(paths.about.display, everyone, 'nobody', setDisplay)),
  get(paths.about.language, everyone, 'nobody', language),
  ...withMandate('see', post(paths.about.language, everyone, 'nobody', setLanguage)),
  get(paths.about.help, anyMember, 'nobody', help),
];
