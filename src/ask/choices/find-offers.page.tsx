import type { VNode } from 'preact';
import type { Organisation } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import type { Site } from '../../platform/http/site.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  BackLink, Button, ButtonLink, Checks, Details, Empty, ErrorSummary, Heading, Link, Page, Paragraph, Quote, Split, Stack, Turn, TurnText,
} from '../../ui/index.ts';
import type { Match, MatchResult } from '../matching/index.ts';
import { offerFacts } from '../offers/index.ts';
import type { Question } from '../questions/index.ts';
import { nearAndFar } from './near-and-far.rules.ts';
import type { Words } from './words.ts';

type Props = {
  question: Question;
  result: MatchResult;
  providers: Map<string, Organisation>;
  asked: string[];
  error: string | undefined;
  site: Site;
  language: Language;
  w: Words;
};

/** All that fits, to pick two to four from. */
export const findOffersPage = (props: Props): VNode => {
  const { question, result, w } = props;
  const at = { id: question.id };
  const { near, far } = nearAndFar(result.offers);
  const some = near.length > 0;
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.question.understood(at)}>{w.offers.change}</BackLink>
        <Split kind="even">
          <div>
            <Heading level={1}>{some ? w.offers.title(near.length) : w.offers.none}</Heading>
            <Quote>{question.text}</Quote>
          </div>
          {some && (
            <Turn tone="you" who={w.compare.who}>
              <TurnText>{w.offers.turn}</TurnText>
              <TurnText>
                {w.offers.order} <Link href={paths.ordering()}>{w.offers.orderLink}</Link>
              </TurnText>
            </Turn>
          )}
        </Split>
        {some ? <Pick {...props} near={near} far={far} /> : <Nothing {...props} />}
        <Excluded result={result} w={w} />
        <Paragraph soft>{w.compare.supporter(props.site.supporter.name, props.site.supporter.phone)}</Paragraph>
      </Stack>
    </Page>
  );
};

function Pick(props: Props & { near: Match[]; far: Match[] }) {
  const { question, near, far, asked, error, w } = props;
  const at = { id: question.id };
  const first = near.slice(0, 3).map((m) => m.offer.id);
  return (
    <form class="az-stack" method="get" action={paths.question.offers(at)}>
      <ErrorSummary title={w.offers.errorTitle} errors={error ? [{ field: `pick-${first[0]}`, text: error }] : []} />
      <fieldset class="az-pick">
        <legend class="az-legend nl-heading nl-heading--level-2">{w.offers.legend}</legend>
        <PickList {...props} offers={near} />
        {far.length > 0 && (
          <Details summary={w.offers.far(far.length)} open={far.some(({ offer }) => asked.includes(offer.id))}>
            <PickList {...props} offers={far} />
          </Details>
        )}
      </fieldset>
      <div class="az-row az-pick__foot">
        <Button name="zet" value="naast-elkaar">{w.offers.compare}</Button>
        {first.length > 1 && asked.length === 0 && (
          <ButtonLink kind="secondary" href={paths.question.compare(at, { aanbod: first })}>{w.offers.compareThree}</ButtonLink>
        )}
      </div>
    </form>
  );
}

const PickList = ({ offers, providers, asked, language, w }: Props & { offers: Match[] }) => (
  <ul class="az-pick__list">
    {offers.map((found) => (
      <PickRow {...{ found, language, w }} provider={providers.get(found.offer.organisationId)?.name ?? ''} checked={asked.includes(found.offer.id)} />
    ))}
  </ul>
);

type RowProps = { found: Match; provider: string; checked: boolean; language: Language; w: Words };

function PickRow({ found: { offer, km }, provider, checked, language, w }: RowProps) {
  const facts = offerFacts(offer, { language, km }).filter((fact) => fact.main && ['price', 'place', 'personnel'].includes(fact.key));
  const id = `pick-${offer.id}`;
  return (
    <li class="az-pick__item">
      <input class="az-pick__box" type="checkbox" name="aanbod" value={offer.id} id={id} checked={checked} />
      <div class="az-pick__body">
        <label class="az-pick__label" for={id}>
          <strong>{offer.title}</strong> <span class="az-soft">{w.offers.by(provider)}</span>
        </label>
        <p class="az-flush">{offer.line}</p>
        <ul class="az-pick__facts">
          {facts.map((fact) => (
            <li>{fact.main}</li>
          ))}
        </ul>
        <Link href={paths.offer({ offer: offer.id })}>{w.offers.more(provider)}</Link>
      </div>
    </li>
  );
}

function Nothing({ question, site, w }: Props) {
  return (
    <Empty title={w.offers.none} action={<ButtonLink href={paths.question.understood({ id: question.id })}>{w.offers.change}</ButtonLink>}>
      {w.offers.noneText} {site.phone}
    </Empty>
  );
}

function Excluded({ result, w }: { result: MatchResult; w: Words }) {
  const lines = result.excluded.filter(({ count }) => count > 0);
  if (lines.length === 0) return null;
  return (
    <Details summary={w.offers.excluded}>
      <Checks
        small
        items={lines.map(({ reason, count }) => ({ icon: 'route-off' as const, text: w.offers.excludedLine(count, w.offers.excludedReason[reason] ?? reason) }))}
      />
    </Details>
  );
}
