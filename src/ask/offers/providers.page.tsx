import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { telHref } from '../../platform/http/site.ts';
import {
  BackLink,
  ButtonLink,
  Card,
  Checks,
  Empty,
  Grid,
  Heading,
  type IconName,
  Link,
  Page,
  Pager,
  Paragraph,
  Split,
  Stack,
} from '../../ui/index.ts';
import type { PublishedOffer } from './offer.ts';
import type { Words } from './words.ts';

export type ProviderLine = { slug: string; name: string; tagline: string; city: string | null };
export type Paging = { page: number; pages: number; href: (page: number) => string };

function Pages({ paging: { page, pages, href }, w }: { paging: Paging; w: Words }) {
  const { pager, previous, next, page: text } = w.providers;
  if (pages < 2) return null;
  return (
    <Pager
      label={pager}
      previous={page > 1 ? { href: href(page - 1), label: previous } : undefined}
      next={page < pages ? { href: href(page + 1), label: next } : undefined}
      text={text(page, pages)}
    />
  );
}

type ListProps = { providers: ProviderLine[]; count: number; paging: Paging; w: Words };

export const providersPage = ({ providers, count, paging, w }: ListProps): VNode => (
  <Page tight>
    <Stack size="lg">
      <div>
        <Heading level={1}>{w.providers.title}</Heading>
        {count > 0 && <Paragraph lead>{w.providers.intro(count)}</Paragraph>}
      </div>
      {count === 0 && <Empty title={w.providers.none}>{w.providers.noneText}</Empty>}
      <Grid columns={2}>
        {providers.map(({ slug, name, tagline, city }) => (
          <Card as="article">
            <Heading level={2} look={3} flush>
              <Link href={paths.provider({ slug })}>{name}</Link>
            </Heading>
            {tagline && <Paragraph flush>{tagline}</Paragraph>}
            {city && (
              <Paragraph soft small flush>
                {city}
              </Paragraph>
            )}
          </Card>
        ))}
      </Grid>
      <Pages paging={paging} w={w} />
    </Stack>
  </Page>
);

export type ProviderDetail = ProviderLine & {
  about: string;
  phone: string | null;
  street: string | null;
  postcode: string | null;
  opening: string | null;
};
type ProviderProps = {
  provider: ProviderDetail;
  offers: PublishedOffer[];
  paging: Paging;
  /** where it plays, told by the league itself */
  league: VNode | undefined;
  w: Words;
};

export const providerPage = ({ provider, offers, paging, league, w }: ProviderProps): VNode => (
  <Page tight>
    <Stack size="lg">
      <BackLink href={paths.providers()}>{w.providers.back}</BackLink>
      <Split kind="wide">
        <Stack>
          <Heading level={1}>{provider.name}</Heading>
          {provider.tagline && <Paragraph lead>{provider.tagline}</Paragraph>}
          {provider.about && <Paragraph>{provider.about}</Paragraph>}
          <Paragraph>
            <Link href={paths.results.provider({ slug: provider.slug })}>{w.providers.customersSay}</Link>
          </Paragraph>
          {league}
        </Stack>
        <Contact provider={provider} w={w} />
      </Split>
      <Heading level={2}>{w.providers.offers}</Heading>
      {offers.length === 0 && <Empty title={w.providers.noOffers}>{w.providers.noOffersText}</Empty>}
      <Grid columns={2}>
        {offers.map((offer) => (
          <Card as="article">
            <Heading level={3} flush>
              <Link href={paths.offer({ offer: offer.id })}>{offer.title}</Link>
            </Heading>
            <Paragraph flush>{offer.line ?? offer.description.split(/(?<=[.!?])\s/, 1)[0]}</Paragraph>
          </Card>
        ))}
      </Grid>
      <Pages paging={paging} w={w} />
    </Stack>
  </Page>
);

function Contact({ provider, w }: { provider: ProviderDetail; w: Words }) {
  const { street, postcode, city, opening, phone } = provider;
  const address = [street, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const lines: { icon: IconName; text: string }[] = [
    ...(address ? [{ icon: 'map-pin' as const, text: address }] : []),
    ...(opening ? [{ icon: 'clock' as const, text: opening }] : []),
  ];
  if (lines.length === 0 && !phone) return null;
  return (
    <Card tone="us" title={w.providers.contact} id="contact">
      <Checks items={lines} />
      {phone && (
        <div>
          <ButtonLink href={telHref(phone)} kind="secondary" iconStart="phone">
            {w.providers.call(phone)}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}
