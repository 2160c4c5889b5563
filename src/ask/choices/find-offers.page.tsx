import type { VNode } from 'preact';
import type { Organisation } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import type { Site } from '../../platform/http/site.ts';
import { longDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { AnswersBeside, type FoundAnswer } from '../../serve/answers/index.ts';
import {
  Alert,
  BackLink,
  Badge,
  Button,
  ButtonLink,
  Details,
  ErrorSummary,
  Heading,
  Link,
  Page,
  Paragraph,
  Quote,
  Split,
  Stack,
  Turn,
  TurnText,
} from '../../ui/index.ts';
import type { MatchResult } from '../matching/index.ts';
import { EmergencyNotice, type Question } from '../questions/index.ts';
import { FellOff, Wider } from './find-offers-more.tsx';
import { NothingFits } from './find-offers-none.tsx';
import { WhyHere } from './find-offers-why.tsx';
import { HelperLine } from './helper-line.tsx';
import { factsForHer } from './option-facts.ts';
import type { Pick } from './picks.rules.ts';
import type { Words } from './words.ts';

type Props = {
  made: Pick[];
  near: Pick[];
  far: Pick[];
  question: Question;
  result: MatchResult;
  answers: readonly FoundAnswer[];
  providers: Map<string, Organisation>;
  asked: string[];
  error: string | undefined;
  /** she just let a wish go */
  widened: boolean;
  site: Site;
  language: Language;
  w: Words;
};

export const offersTitle = (count: number, { outside }: MatchResult, w: Words): string =>
  count > 0 ? w.offers.title(count) : outside ? w.offers.nothing.outside[outside].title : w.offers.none;

/** All that fits, to pick two to four from. */
export const findOffersPage = (props: Props): VNode => {
  const { question, result, made, near, providers, language, w } = props;
  const at = { id: question.id };
  const count = made.length + near.length;
  const some = count > 0;
  const stopped = question.state === 'stopped';
  return (
    <Page tight>
      <Stack size="lg">
        <EmergencyNotice text={question.text} language={language} />
        <BackLink href={paths.question.understood(at)}>{w.offers.change}</BackLink>
        <Split kind="even">
          <div>
            <Heading level={1}>{offersTitle(count, result, w)}</Heading>
            <Quote>{question.text}</Quote>
          </div>
          {some && (
            <Turn tone="you" who={stopped ? w.stopped.who : w.compare.who}>
              <TurnText>{stopped ? w.stopped.text : w.offers.turn}</TurnText>
              <TurnText>
                {w.offers.order} <Link href={paths.ordering()}>{w.offers.orderLink}</Link>
              </TurnText>
              <HelperLine supporter={props.site.supporter} w={w} />
            </Turn>
          )}
        </Split>
        {props.widened && (
          <Alert kind="ok" title={w.offers.widened}>
            <Link href={paths.question.understood(at)}>{w.offers.change}</Link>
          </Alert>
        )}
        {!some && <Wider id={question.id} {...{ result, w }} />}
        {some ? (
          <PickForm {...props} />
        ) : (
          <NothingFits id={question.id} outside={result.outside} site={props.site} w={w} />
        )}
        {some && <Wider id={question.id} {...{ result, w }} />}
        <AnswersBeside answers={props.answers} question={question.id} language={language} />
        <FellOff id={question.id} {...{ result, providers, w }} />
        <Paragraph soft>
          {w.compare.supporter(props.site.supporter.name, props.site.supporter.phone)}
        </Paragraph>
      </Stack>
    </Page>
  );
};

function PickForm(props: Props) {
  const { question, made, near, far, asked, error, w } = props;
  const at = { id: question.id };
  const first = [...made, ...near].slice(0, 3).map(({ offer }) => offer.id);
  const buttons = <PickButtons id={question.id} first={asked.length === 0 ? first : []} w={w} />;
  return (
    <form class="az-stack" method="get" action={paths.question.offers(at)}>
      <ErrorSummary
        title={w.offers.errorTitle}
        errors={error ? [{ field: `pick-${first[0]}`, text: error }] : []}
      />
      <fieldset class="az-pick">
        <legend class="az-legend nl-heading nl-heading--level-2">{w.offers.legend}</legend>
        {buttons}
        <PickList {...props} picks={[...made, ...near]} />
        {far.length > 0 && (
          <Details
            summary={w.offers.far(far.length)}
            open={far.some(({ offer }) => asked.includes(offer.id))}
          >
            <PickList {...props} picks={far} />
          </Details>
        )}
      </fieldset>
      {buttons}
    </form>
  );
}

/** Above the list and below it: reachable without the list between. */
const PickButtons = ({ id, first, w }: { id: string; first: string[]; w: Words }) => (
  <div class="az-row az-pick__foot">
    <Button name="zet" value="naast-elkaar" picture="scale">
      {w.offers.compare}
    </Button>
    {first.length > 1 && (
      <ButtonLink kind="secondary" href={paths.question.compare({ id }, { aanbod: first })}>
        {first.length === 2 ? w.offers.compareTwo : w.offers.compareThree}
      </ButtonLink>
    )}
  </div>
);

const PickList = ({ question, picks, providers, asked, language, w }: Props & { picks: Pick[] }) => (
  <ul class="az-pick__list">
    {picks.map((pick) => (
      <PickRow
        {...{ pick, language, w }}
        question={question.id}
        provider={providers.get(pick.offer.organisationId)?.name ?? ''}
        checked={asked.includes(pick.offer.id)}
      />
    ))}
  </ul>
);

type RowProps = {
  pick: Pick;
  question: string;
  provider: string;
  checked: boolean;
  language: Language;
  w: Words;
};

function PickRow({ pick, question, provider, checked, language, w }: RowProps) {
  const { offer, proposal } = pick;
  const facts = factsForHer(pick, language).filter(
    (fact) => fact.main && ['price', 'place', 'personnel'].includes(fact.key),
  );
  const id = `pick-${offer.id}`;
  return (
    <li class="az-pick__item">
      <input class="az-pick__box" type="checkbox" name="aanbod" value={offer.id} id={id} checked={checked} />
      <div class="az-pick__body">
        <label class="az-pick__label" for={id}>
          <strong>{offer.title}</strong> <span class="az-soft">{w.offers.by(provider)}</span>
        </label>
        {proposal && (
          <p class="az-small az-flush">
            <Badge tone="you">{w.offers.proposal}</Badge>{' '}
            {w.offers.until(longDay(proposal.validUntil, language))}
          </p>
        )}
        <p class="az-flush">{proposal?.content.product || offer.line}</p>
        <ul class="az-pick__facts">
          {facts.map((fact) => (
            <li>{fact.main}</li>
          ))}
        </ul>
        <Link href={paths.offer({ offer: offer.id }, { vraag: question })}>{w.offers.more(provider)}</Link>
        {pick.found && <WhyHere found={pick.found} title={offer.title} w={w} />}
      </div>
    </li>
  );
}
