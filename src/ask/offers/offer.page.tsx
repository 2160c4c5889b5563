import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { Alert, BackLink, ButtonLink, Cta, Heading, Link, Page, Paragraph, Stack } from '../../ui/index.ts';
import type { PublishedOffer } from './offer.ts';
import { OfferView } from './offer-view.tsx';
import type { Words } from './words.ts';

type Props = {
  offer: PublishedOffer;
  provider: { name: string; slug: string };
  /** the question she came from */
  question: string | undefined;
  towns: readonly string[];
  now: Date;
  language: Language;
  w: Words;
};

export const offerPage = ({ offer, provider, question, towns, now, language, w }: Props): VNode => (
  <Page tight>
    <Stack size="lg">
      {question ? (
        <BackLink href={paths.question.compare({ id: question })}>{w.offer.backToQuestion}</BackLink>
      ) : (
        <BackLink href={paths.provider({ slug: provider.slug })}>{provider.name}</BackLink>
      )}
      <div>
        <Heading level={1}>{offer.title}</Heading>
        {offer.line && <Paragraph lead>{offer.line}</Paragraph>}
      </div>
      {offer.retiredAt && (
        <Alert kind="info" title={w.offer.retired}>
          {w.offer.retiredText(fullDay(offer.retiredAt, language))}
        </Alert>
      )}
      <OfferView
        id={offer.id}
        offer={offer}
        provider={provider.name}
        towns={towns}
        now={now}
        language={language}
        w={w}
      />
      <Paragraph>
        <Link href={paths.provider({ slug: provider.slug })}>{w.offer.more(provider.name)}</Link>
      </Paragraph>
      {!offer.retiredAt && question && (
        <Cta
          title={w.offer.ask}
          text={w.offer.besideText}
          tone="you"
          action={
            <ButtonLink href={paths.question.offers({ id: question }, { aanbod: offer.id })}>
              {w.offer.beside}
            </ButtonLink>
          }
        />
      )}
      {!offer.retiredAt && !question && (
        <Cta
          title={w.offer.ask}
          text={w.offer.askText}
          tone="you"
          action={<ButtonLink href={paths.home()}>{w.offer.askAction}</ButtonLink>}
        />
      )}
    </Stack>
  </Page>
);
