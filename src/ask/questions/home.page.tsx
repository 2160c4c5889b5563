import { paths } from '../../paths.ts';
import {
  Alert,
  ButtonLink,
  Card,
  Cta,
  ErrorSummary,
  FrontDoor,
  Grid,
  Heading,
  Later,
  Link,
  LinkList,
  Page,
  Paragraph,
  plainPhrase,
  Section,
  Steps,
  Suggest,
} from '../../ui/index.ts';
import { AskForm, type AskState, QUESTION_FIELD } from './ask-form.tsx';
import type { FrontPage } from './front-page.ts';
import { HostCard } from './host-card.tsx';
import type { Words } from './words.ts';

export type HomeProps = {
  words: Words;
  phone: string | null;
  facts: FrontPage;
  ask: AskState;
  known: boolean;
  /** something that is not about a field: too many at once, or a member of staff */
  notice?:
    | { kind: 'info' | 'error'; title: string; text: string; link?: { href: string; label: string } }
    | undefined;
};

export function HomePage({ words, phone, facts, ask, known, notice }: HomeProps) {
  const { home } = words;
  return (
    <>
      <div class="az-hero">
        <div class="az-page az-hero__grid">
          <div>
            {ask.error && (
              <ErrorSummary title={words.ask.errors} errors={[{ field: QUESTION_FIELD, text: ask.error }]} />
            )}
            {notice && (
              <Alert kind={notice.kind} title={notice.title}>
                <p class="az-flush">{notice.text}</p>
                {notice.link && (
                  <p class="az-flush">
                    <Link href={notice.link.href}>{notice.link.label}</Link>
                  </p>
                )}
              </Alert>
            )}
            <Heading level={1}>{home.title}</Heading>
            <Paragraph lead>{home.lead}</Paragraph>
            <AskForm words={words.ask} phone={phone} state={ask} />
          </div>
          <div class="az-hero__side">
            <FrontDoor title={home.door} />
          </div>
          <div class="az-hero__more">
            <Suggest
              fieldName={QUESTION_FIELD}
              label={home.others}
              items={home.examples.map((text, index) => ({
                text,
                href: paths.home({ voorbeeld: index + 1 }),
              }))}
            />
          </div>
        </div>
      </div>
      <Later>
        <FourSteps words={home.steps} />
        <Section>
          <Grid columns={2}>
            <HostCard host={facts.host} words={home.host} />
            <ProvidersCard facts={facts} words={home.providers} />
          </Grid>
        </Section>
      </Later>
      <Page last>
        <GoOn known={known} words={home.back} />
      </Page>
    </>
  );
}

function FourSteps({ words }: { words: Words['home']['steps'] }) {
  const you = { tone: 'you', who: words.you } as const;
  return (
    <Section band labelledby="zo">
      <Heading level={2} id="zo">
        {words.title}
      </Heading>
      <Paragraph soft>{words.lead}</Paragraph>
      <Steps
        items={[
          { ...you, ...words.ask },
          { tone: 'us', who: words.us, ...words.search },
          { ...you, ...words.choose },
          { ...you, ...words.after },
        ]}
      />
    </Section>
  );
}

const SHOWN = 4;

function ProvidersCard({ facts, words }: { facts: FrontPage; words: Words['home']['providers'] }) {
  const count = (n: number, [one = '', many = '']: string[]) =>
    `${n.toLocaleString('nl')} ${n === 1 ? one : many}`;
  const { providers, offers } = facts;
  const text =
    providers.length === 0
      ? words.none
      : plainPhrase(words.text, {
          providers: count(providers.length, words.provider),
          offers: count(offers, words.offer),
        });
  return (
    <Card title={words.title} id="wie-doen-mee">
      <Paragraph>{text}</Paragraph>
      <LinkList
        items={providers
          .slice(0, SHOWN)
          .map(({ slug, name }) => ({ href: paths.provider({ slug }), label: name }))}
      />
      <p class="az-flush">
        {words.order} <Link href={paths.ordering()}>{words.ordering}</Link>
      </p>
      <p class="az-flush">
        <Link href={paths.providers()} strong>
          {words.all}
        </Link>
      </p>
    </Card>
  );
}

function GoOn({ known, words }: { known: boolean; words: Words['home']['back'] }) {
  const link = known
    ? { title: words.mineTitle, text: words.mineText, href: paths.questions(), label: words.mine }
    : { title: words.title, text: words.text, href: paths.signIn.start(), label: words.action };
  return (
    <Cta
      title={link.title}
      text={link.text}
      action={
        <ButtonLink kind="secondary" iconEnd="arrow-right" href={link.href}>
          {link.label}
        </ButtonLink>
      }
    />
  );
}
