import type { Brands } from './brands.ts';
import { givesCards } from './judge/verdicts/index.ts';
import { paths } from './paths.ts';
import type { View } from './platform/http/answer.ts';
import type { Assets } from './platform/http/assets.ts';
import { mayDo } from './platform/http/mandate.rules.ts';
import { worksHere } from './platform/http/policy.ts';
import type { Again, Problem, Shell } from './platform/http/shell.ts';
import type { Site } from './platform/http/site.ts';
import type { Visit } from './platform/http/visit.ts';
import type { Language } from './platform/language/language.ts';
import { receives } from './serve/cases/index.ts';
import { footer, staffFooter } from './shell-footers.ts';
import {
  Button,
  ButtonLink,
  Heading,
  HiddenField,
  Layout,
  type NavItem,
  Page,
  Paragraph,
  Piece,
  Quote,
  Row,
  renderPage,
  Stack,
  StaffLayout,
  uiWords,
} from './ui/index.ts';
import { words } from './words.ts';

type Frame = Omit<Visit, 'page'>;

const customerNav = (visit: Frame, current: string | undefined): NavItem[] => {
  const w = words[visit.language];
  const known = visit.signedIn;
  return [
    {
      href: known ? paths.questions() : paths.signIn.start(),
      label: w.mine,
      current: current === 'question',
      picture: 'message-circle',
    },
    // Who helps another has one thing more to choose; who takes part also stands at the foot.
    // On a quiet screen only what is hers; providers stand at the foot of every page.
    ...(visit.helps || visit.preferences.plain
      ? []
      : [
          {
            href: paths.providers(),
            label: w.providers,
            current: current === 'providers',
            picture: 'building' as const,
          },
        ]),
    ...(known && mayDo(visit.actor, 'details')
      ? [
          {
            href: paths.mine.data(),
            label: w.myData,
            current: current === 'data',
            picture: 'user' as const,
          },
        ]
      : []),
    ...(visit.helps
      ? [{ href: paths.helping.whom(), label: w.forWhom, current: current === 'helping' }]
      : []),
    ...(known ? [{ href: paths.signIn.out(), label: w.out, picture: 'logout' as const }] : []),
  ];
};

/** Said on every page while she acts for somebody, with the way back. */
const actingBand = ({ actor, language }: Frame) => {
  if (actor.kind !== 'representative' || actor.ground !== 'mandate') return undefined;
  const { label, text, may, acts, back } = words[language].acting;
  return {
    label,
    text: text(actor.personName),
    may: may(actor.scope.map((one) => acts[one]).join(', ')),
    back: { action: paths.helping.whom(), name: 'voor', value: 'zelf', label: back },
  };
};

const staffNav = (visit: Frame, current: string | undefined, region: boolean): NavItem[] => {
  const w = words[visit.language];
  const manages = visit.actor.kind === 'member' && visit.actor.roles.includes('manager');
  const hears =
    visit.actor.kind === 'member' &&
    visit.actor.roles.some((role) => role === 'coach' || role === 'manager' || role === 'complaints');
  const council: NavItem[] =
    visit.actor.kind === 'member' && visit.actor.roles.includes('council')
      ? [{ href: paths.verdicts.council(), label: w.council, current: current === 'council' }]
      : [];
  const levels: NavItem = { href: paths.levels.home(), label: w.levels, current: current === 'levels' };
  if (!worksHere(visit.actor)) return council.length > 0 ? [...council, levels] : council;
  // What one needs most comes first: the last of a long row are folded away.
  const all: [string, string, string, boolean][] = [
    ['today', paths.work.today(), w.today, true],
    ['agenda', paths.work.agenda(), w.agenda, true],
    ['customers', paths.work.customers(), w.customers, true],
    ['overview', paths.manage.overview(), w.overview, manages],
    ['unhappy', paths.work.unhappy(), w.discontent, hears],
    ['levels', paths.levels.home(), w.levels, !region],
    ['shared', paths.shared(), w.shared, !region && visit.actor.kind === 'member' && receives(visit.actor)],
    ['verdicts', paths.verdicts.quarters(), w.verdicts, manages && !region],
    ['results', paths.results.teams(), w.results, !region],
    ['compliments', paths.compliments.received(), w.compliments, !region],
    ['cards', paths.verdicts.cards(), w.cards, !region && givesCards.allows(visit.actor)],
    ['offers', paths.manage.offers(), w.offers, !region],
    ['answers', paths.manageAnswers.list(), w.answers, true],
    ['organisation', paths.manage.organisation(), w.organisation, true],
    ['words', paths.words.list(), w.installation.words, region && manages],
  ];
  return [
    ...all.flatMap(([key, href, label, shown]) => (shown ? [{ href, label, current: current === key }] : [])),
    ...council,
  ];
};

const operatorNav = (visit: Frame, current: string | undefined): NavItem[] => {
  const w = words[visit.language].installation;
  const at = paths.installation;
  const all: [string, string, string][] = [
    ['state', at.state(), w.state],
    ['details', at.details(), w.details],
    ['access', at.access(), w.access],
    ['organisations', at.organisations(), w.organisations],
    ['trouble', at.trouble(), w.trouble],
    ['space', at.space(), w.space],
    ['policies', at.policies(), w.policies],
    ['via', paths.via.providers(), w.via],
    ['league', paths.league.names(), w.league],
    ['words', paths.words.list(), w.words],
  ];
  return all.map(([key, href, label]) => ({ href, label, current: current === key }));
};

/** The same form once more: nothing that was typed is lost while the database is away. */
function AgainForm({ action, fields, words: w }: Again & { words: { text: string; button: string } }) {
  // Free text can be seen; choices and what the page itself added go along unseen.
  const written = fields.filter(([, value]) => /\s/.test(value.trim()));
  return (
    <form class="az-stack" method="post" action={action}>
      {written.length > 0 && <Paragraph>{w.text}</Paragraph>}
      {written.map(([, value]) => (
        <Quote medium>{value}</Quote>
      ))}
      {fields.map(([name, value]) => (
        <HiddenField name={name} value={value} />
      ))}
      <div>
        <Button>{w.button}</Button>
      </div>
    </form>
  );
}

/** The frame around every screen. */
export const createShell = (parts: { assets: Assets; brands: Brands; site: () => Site }): Shell => {
  const { assets, brands } = parts;

  const frame = (visit: Frame, view: View): string => {
    const { actor, language, site, preferences } = visit;
    const w = words[language];
    const staff = view.side === 'staff' && (actor.kind === 'member' || actor.kind === 'operator');
    const brand =
      staff && actor.kind === 'member'
        ? brands.of(actor.organisation, site)
        : view.brandOf
          ? brands.of(view.brandOf, site)
          : brands.ofRegion(site);
    const shared = {
      lang: language,
      title: view.title,
      brand,
      words: uiWords[language],
      assets,
      hasErrors: view.hasErrors,
      scheme: preferences.scheme === 'light' ? undefined : preferences.scheme,
      textSize: preferences.textSize === 'normal' ? undefined : preferences.textSize,
      extras: preferences,
      language: { ...w.other, href: paths.about.language({ taal: w.other.lang, terug: visit.path }) },
      demo:
        site.demo && !view.bare
          ? { text: w.demo, link: { href: paths.signIn.demo(), label: w.demoLink } }
          : undefined,
      bare: view.bare,
      withoutScript: view.framed,
      tool: view.tool,
    };
    return staff
      ? renderPage(
          <StaffLayout
            {...shared}
            nav={
              actor.kind === 'member'
                ? staffNav(visit, view.current, brands.isRegion(actor.organisation))
                : operatorNav(visit, view.current)
            }
            footer={[staffFooter(language, visit.path, actor.kind === 'member')]}
            signedInAs={visit.name ?? ''}
          >
            {view.body}
          </StaffLayout>,
        )
      : renderPage(
          <Layout
            {...shared}
            nav={customerNav(visit, view.current)}
            footer={footer(language, visit.path, preferences.plain)}
            acting={actingBand(visit)}
          >
            {view.body}
          </Layout>,
        );
  };

  const problem = (what: Problem, language: Language): string => {
    const w = words[language];
    const { title, text } = w.problem[what.kind];
    const site = parts.site();
    return renderPage(
      <Layout
        lang={language}
        title={title}
        brand={brands.ofRegion(site)}
        words={uiWords[language]}
        assets={assets}
        nav={[]}
        footer={footer(language)}
      >
        <Page narrow tight>
          <Stack>
            <Piece open size="lg" />
            <Heading level={1}>{title}</Heading>
            <Paragraph lead>{'sentence' in what ? `${what.sentence} ${text}` : text}</Paragraph>
            {'again' in what && what.again && (
              <AgainForm {...what.again} words={what.kind === 'came-before' ? w.onceMore : w.again} />
            )}
            {'reference' in what && (
              <Paragraph>
                {w.reference} <strong>{what.reference}</strong>
              </Paragraph>
            )}
            <Row>
              <ButtonLink kind="secondary" href={paths.home()}>
                {w.backHome}
              </ButtonLink>
              {what.kind === 'not-given' && (
                <ButtonLink kind="subtle" href={paths.helping.whom()}>
                  {w.forWhom}
                </ButtonLink>
              )}
              {what.kind === 'forbidden' && (
                <ButtonLink kind="subtle" href={paths.signIn.out()}>
                  {w.out}
                </ButtonLink>
              )}
            </Row>
          </Stack>
        </Page>
      </Layout>,
    );
  };

  return {
    frame,
    problem,
    signIn: (back) => paths.signIn.start({ doel: back }),
    secondFactor: (back) => paths.signIn.secondFactor({ doel: back }),
  };
};
