import type { Brands } from './brands.ts';
import { paths } from './paths.ts';
import type { View } from './platform/http/answer.ts';
import type { Assets } from './platform/http/assets.ts';
import type { Again, Problem, Shell } from './platform/http/shell.ts';
import type { Site } from './platform/http/site.ts';
import type { Visit } from './platform/http/visit.ts';
import type { Language } from './platform/language/language.ts';
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
    },
    { href: paths.providers(), label: w.providers, current: current === 'providers' },
    ...(known ? [{ href: paths.signIn.out(), label: w.out }] : []),
  ];
};

const staffNav = (visit: Frame, current: string | undefined, region: boolean): NavItem[] => {
  const w = words[visit.language];
  const manages = visit.actor.kind === 'member' && visit.actor.roles.includes('manager');
  const all: [string, string, string, boolean][] = [
    ['today', paths.work.today(), w.today, true],
    ['customers', paths.work.customers(), w.customers, true],
    ['shared', paths.shared(), w.shared, !region],
    ['offers', paths.manage.offers(), w.offers, !region],
    ['organisation', paths.manage.organisation(), w.organisation, true],
    ['overview', paths.manage.overview(), w.overview, manages],
  ];
  return all.flatMap(([key, href, label, shown]) =>
    shown ? [{ href, label, current: current === key }] : [],
  );
};

const footer = (language: Language, back?: string) => {
  const w = words[language];
  return [
    [
      { href: paths.about.us(), label: w.aboutUs },
      { href: paths.providers(), label: w.providers },
      { href: paths.about.unhappy(), label: w.unhappy },
    ],
    [
      { href: paths.about.data(), label: w.data },
      { href: paths.about.access(), label: w.access },
      { href: paths.about.display(back ? { terug: back } : {}), label: w.display },
    ],
  ];
};

const staffFooter = (language: Language, back: string) => {
  const w = words[language];
  return [
    { href: paths.about.help(), label: w.help },
    { href: paths.about.display({ terug: back }), label: w.display },
    { href: paths.signIn.out(), label: w.out },
  ];
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
    const staff = view.side === 'staff' && actor.kind === 'member';
    const brand = staff
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
      scheme: preferences.scheme === 'dark' ? ('dark' as const) : undefined,
      textSize: preferences.textSize === 'large' ? ('large' as const) : undefined,
      language: { ...w.other, href: paths.about.language({ taal: w.other.lang, terug: visit.path }) },
      demo:
        site.demo && !view.bare
          ? { text: w.demo, link: { href: paths.signIn.demo(), label: w.demoLink } }
          : undefined,
      bare: view.bare,
    };
    return staff
      ? renderPage(
          <StaffLayout
            {...shared}
            nav={staffNav(visit, view.current, brands.isRegion(actor.organisation))}
            footer={[staffFooter(language, visit.path)]}
            signedInAs={visit.name ?? ''}
          >
            {view.body}
          </StaffLayout>,
        )
      : renderPage(
          <Layout {...shared} nav={customerNav(visit, view.current)} footer={footer(language, visit.path)}>
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
            <Paragraph lead>{what.kind === 'forbidden' ? `${what.sentence} ${text}` : text}</Paragraph>
            {'again' in what && what.again && <AgainForm {...what.again} words={w.again} />}
            {'reference' in what && (
              <Paragraph>
                {w.reference} <strong>{what.reference}</strong>
              </Paragraph>
            )}
            <Row>
              <ButtonLink kind="secondary" href={paths.home()}>
                {w.backHome}
              </ButtonLink>
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

  return { frame, problem, signIn: (back) => paths.signIn.start({ doel: back }) };
};
