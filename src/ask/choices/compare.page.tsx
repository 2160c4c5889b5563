import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { telHref } from '../../platform/http/site.ts';
import { longDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  BackLink,
  Badge,
  Because,
  Button,
  ButtonLink,
  Checks,
  Choose,
  Compare,
  Fold,
  Heading,
  HiddenField,
  HowFirm,
  inPlain,
  Jump,
  Link,
  OfferCard,
  Otherwise,
  Page,
  Paragraph,
  Quote,
  Row,
  Section,
  Split,
  Stack,
  SumLines,
  stepSentence,
  Turn,
  TurnText,
  uiWords,
  type WeightItem,
  WeightsFold,
  WhyTable,
} from '../../ui/index.ts';
import type { CriterionTold } from '../matching/index.ts';
import { EmergencyNotice } from '../questions/index.ts';
import { CRITERIA } from './choice.ts';
import type { Compared, Option } from './compare.ts';
import { ICONS } from './criterion-icons.ts';
import { HelperLine } from './helper-line.tsx';
import { cardFacts } from './option-facts.ts';
import type { Words } from './words.ts';

type Props = { compared: Compared; supporter: { name: string; phone: string }; language: Language; w: Words };

/** Offers side by side, with what matters to her, the sum behind the order, and all ways of not choosing. */
export const comparePage = ({ compared, supporter, language, w }: Props): VNode => {
  const { question, options, comparison, contact } = compared;
  const at = { id: question.id };
  const c = w.compare;
  const contactName = contact?.name.split(' ')[0] ?? c.unnamed;
  const sorted = comparison.standings.flatMap((s) => options.find((o) => o.offer.id === s.id) ?? []);
  return (
    <Page tight>
      <Stack size="lg">
        <EmergencyNotice text={question.text} language={language} />
        <BackLink href={paths.question.status(at)}>{w.back}</BackLink>
        <Split kind="even">
          <div>
            <Heading level={1}>{c.title(options.length)}</Heading>
            <Quote>{question.text}</Quote>
          </div>
          <Standing {...{ compared, supporter, w }} />
        </Split>
        <Choose words={uiWords[language]}>
          <form class="az-stack az-stack--lg" method="post" action={paths.question.weigh(at)} novalidate>
            {options.map((option) => (
              <HiddenField name="aanbod" value={option.offer.id} />
            ))}
            <WeightsFold criteria={weightItems(compared, w)} words={uiWords[language]} />
            <Paragraph flush>
              {c.pairs} <Link href={paths.question.pairs(at)}>{c.pairsDo}</Link>
            </Paragraph>
            <section aria-labelledby="aanbod" class="az-stack">
              <Heading level={2} id="aanbod">
                {c.sideBySide}
              </Heading>
              <Jump
                label={c.jump}
                items={[
                  ...sorted.map((o) => ({ href: `#${o.offer.id}`, label: o.providerName })),
                  { href: '#geen', label: c.none },
                ]}
              />
              <Compare>
                {sorted.map((option) => (
                  <OptionCard {...{ option, compared, language, w }} />
                ))}
              </Compare>
              <Row between>
                <Link href={paths.question.offers(at)}>{c.others}</Link>
                <Link href={paths.question.card(at, { aanbod: options.map((o) => o.offer.id) })}>
                  {c.print}
                </Link>
              </Row>
            </section>
            <WhyCard {...{ compared, language, w }} />
            <section aria-labelledby="geen" class="az-stack">
              <Heading level={2} id="geen">
                {c.nothing}
              </Heading>
              <Paragraph flush>{c.nothingText}</Paragraph>
              <Otherwise items={otherwise(c, contactName)} />
              <Paragraph soft>{c.supporter(supporter.name, supporter.phone)}</Paragraph>
            </section>
          </form>
        </Choose>
      </Stack>
    </Page>
  );
};

type StandingProps = { compared: Compared; supporter: Props['supporter']; w: Words };

/** Whose move it is: hers; or what she chose holds, or she stopped. */
function Standing({ compared: { question, chosenName, contact }, supporter, w }: StandingProps) {
  const c = w.compare;
  const stopped = question.state === 'stopped';
  const name = contact?.name.split(' ')[0] ?? c.unnamed;
  return (
    <Turn tone="you" who={stopped ? w.stopped.who : chosenName ? c.now(chosenName) : c.who}>
      <TurnText>{stopped ? w.stopped.text : chosenName ? c.nowText : inPlain(c.turn, c.turnPlain)}</TurnText>
      {stopped && (
        <TurnText>
          <Link href={paths.question.again({ id: question.id })}>{w.stopped.again}</Link>
        </TurnText>
      )}
      {contact?.phone && (
        <TurnText>
          {c.doubt}{' '}
          <Link href={telHref(contact.phone)} strong>
            {c.call(name)}
          </Link>
        </TurnText>
      )}
      <HelperLine supporter={supporter} w={w} />
    </Turn>
  );
}

const weightItems = ({ weights }: Compared, w: Words): WeightItem[] =>
  CRITERIA.map((key) => ({
    key,
    name: w.criteria[key].name,
    hint: w.criteria[key].hint,
    icon: ICONS[key],
    stones: weights[key],
  }));

const otherwise = (c: Words['compare'], contact: string) =>
  [
    { title: c.none, text: c.noneText, value: 'geen', label: c.none, picture: 'search' as const },
    {
      title: c.talk,
      text: c.talkText(contact),
      value: 'overleg',
      label: c.talkDo,
      picture: 'users' as const,
    },
    { title: c.rest, text: c.restText, value: 'niets', label: c.restDo, picture: 'hourglass' as const },
    { title: c.stop, text: c.stopText, value: 'stop', label: c.stopDo, picture: 'hand-stop' as const },
  ].map(({ title, text, value, label, picture }) => ({
    title,
    text,
    action: (
      <Button kind="secondary" name="keuze" value={value} picture={picture}>
        {label}
      </Button>
    ),
  }));

type CardProps = { option: Option; compared: Compared; language: Language; w: Words };

function OptionCard({ option, compared, language, w }: CardProps) {
  const { offer, providerName } = option;
  const open = !offer.retiredAt;
  const taken = compared.chosen?.offerId === offer.id;
  return (
    <OfferCard
      candidate={option.candidate}
      line={offer.line ?? offer.title}
      facts={cardFacts(option, language, w)}
      comparison={compared.comparison}
      feel
      choose={
        open && !taken ? { name: 'keuze', value: offer.id, label: w.compare.choose(providerName) } : undefined
      }
      note={<CardNote {...{ option, taken, language, w }} />}
      more={{
        href: paths.offer({ offer: offer.id }, { vraag: compared.question.id }),
        label: w.compare.more(providerName),
      }}
      words={uiWords[language]}
    />
  );
}

function CardNote({
  option: { offer, proposal, turnedFrom },
  taken,
  language,
  w,
}: Omit<CardProps, 'compared'> & { taken: boolean }) {
  if (taken) return <strong>{w.compare.chosen}</strong>;
  if (offer.retiredAt) return <>{w.compare.retired}</>;
  return (
    <>
      {turnedFrom && <strong>{w.compare.turnedFrom}</strong>}
      {proposal && (
        <p class="az-small az-flush">
          <Badge tone="you">{w.offers.proposal}</Badge>{' '}
          {w.compare.until(longDay(proposal.validUntil, language))}
        </p>
      )}
    </>
  );
}

function WhyCard({ compared, language, w }: Omit<CardProps, 'option'>) {
  const c = w.compare;
  const { comparison, question } = compared;
  const words = uiWords[language];
  return (
    <Fold id="waarom" title={c.why} open>
      <div class="az-split az-why-grid">
        <Stack>
          <Because comparison={comparison} words={words} />
          <HowFirm comparison={comparison} words={words} />
          <Paragraph flush>{c.howWeCount}</Paragraph>
          <Checks
            small
            items={[
              { icon: 'coin-off', text: c.notPaid },
              {
                icon: 'scale',
                text: (
                  <>
                    {c.sameRules} <Link href={paths.ordering()}>{c.rules}</Link>
                  </>
                ),
              },
            ]}
          />
        </Stack>
        <WhyTable comparison={comparison} words={words} />
      </div>
      <SumLines comparison={comparison} because={sentencesOf(compared, language)} words={words} />
      <div class="az-links">
        <Link
          href={paths.question.sums({ id: question.id }, { aanbod: compared.options.map((o) => o.offer.id) })}
        >
          {c.data}
        </Link>
      </div>
    </Fold>
  );
}

/** What gave each offer its points, from the public scales. */
const sentencesOf = ({ options }: Compared, language: Language) =>
  new Map(
    options.map(({ offer, told }) => [
      offer.id,
      Object.fromEntries(
        Object.entries(told).map(([key, { parts }]: [string, CriterionTold]) => [
          key,
          parts
            .map(({ part, step }) =>
              stepSentence(part.text[language], step?.text[language], uiWords[language]),
            )
            .join(' '),
        ]),
      ),
    ]),
  );

/** Nothing could be laid side by side: said honestly, with where to go. */
export const nothingToComparePage = ({ id, w }: { id: string; w: Words }): VNode => (
  <Section>
    <Page narrow>
      <Stack>
        <Heading level={1}>{w.offers.none}</Heading>
        <Paragraph lead>{w.offers.noneText}</Paragraph>
        <ButtonLink href={paths.question.understood({ id })}>{w.offers.change}</ButtonLink>
      </Stack>
    </Page>
  </Section>
);
