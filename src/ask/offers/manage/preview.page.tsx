import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import { BackLink, Heading, Page, Paragraph, Stack } from '../../../ui/index.ts';
import { OfferShort, OfferView, type OfferViewProps } from '../offer-view.tsx';

/** The customer's own parts, with what the organisation has now. */
export const previewPage = (props: OfferViewProps): VNode => {
  const { manage: m } = props.w;
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.manage.offer({ offer: props.id })}>{m.backToOffer}</BackLink>
        <div>
          <Heading level={1}>{m.previewTitle}</Heading>
          <Paragraph soft>{m.previewText}</Paragraph>
        </div>
        <Heading level={2}>{m.previewCard}</Heading>
        <div class="az-page--narrow">
          <OfferShort {...props} id={`${props.id}-kaart`} />
        </div>
        <Heading level={2}>{m.previewPage}</Heading>
        <Heading level={3} look={1}>
          {props.offer.title}
        </Heading>
        {props.offer.line && <Paragraph lead>{props.offer.line}</Paragraph>}
        <OfferView {...props} />
      </Stack>
    </Page>
  );
};
