import type { Language } from '../../platform/language/language.ts';
import {
  compareOffers,
  DataTable,
  Heading,
  type IconName,
  OfferCard,
  Paragraph,
  Split,
  Stack,
  uiWords,
} from '../../ui/index.ts';
import { conditionsOf } from './conditions.rules.ts';
import type { OfferContent } from './offer-content.ts';
import { type Fact, offerFacts } from './offer-facts.rules.ts';
import type { Words } from './words.ts';

const ICONS: Readonly<Record<Fact['key'], IconName>> = {
  product: 'basket-heart',
  price: 'coin-euro',
  place: 'map-pin',
  promotion: 'sparkles',
  personnel: 'users',
};
const NOT_COMPARED = compareOffers([], []);

export type OfferViewProps = {
  id: string;
  offer: OfferContent;
  provider: string;
  /** names of the towns it serves, where all are known */
  towns?: readonly string[];
  now: Date;
  language: Language;
  w: Words;
};

/** The card as it stands among others, outside a comparison. */
export function OfferShort({ id, offer, provider, now, language, w }: OfferViewProps) {
  const facts = offerFacts(offer, { language, now }).map((fact) => ({
    ...fact,
    icon: ICONS[fact.key],
    label: w.parts[fact.key],
  }));
  return (
    <OfferCard
      candidate={{ id: `aanbod-${id}`, name: provider, points: {}, lot: 0 }}
      line={offer.line ?? offer.title}
      facts={facts}
      comparison={NOT_COMPARED}
      words={uiWords[language]}
    />
  );
}

/** All that an offer says; what is not known is said to be not known. */
export function OfferView(props: OfferViewProps) {
  const { offer, language, towns = [], w } = props;
  const paragraphs = offer.description.split(/\n{2,}/);
  return (
    <Split kind="wide">
      <Stack>
        <Heading level={2}>{w.offer.about}</Heading>
        {paragraphs.map((text) => (
          <Paragraph>{text}</Paragraph>
        ))}
        <Heading level={2}>{w.offer.conditions}</Heading>
        <DataTable
          caption={w.offer.conditions}
          hideCaption
          rowHeader={0}
          columns={[{ label: w.manage.part }, { label: w.offer.holds }]}
          rows={conditionsOf(offer, { language, towns }, w).map(({ label, text }) => [
            label,
            text ?? <span class="az-soft">{w.unknown}</span>,
          ])}
        />
      </Stack>
      <div>
        <OfferShort {...props} />
      </div>
    </Split>
  );
}
