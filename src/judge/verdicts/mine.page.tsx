import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { telHref } from '../../platform/http/site.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Card,
  Details,
  Empty,
  Heading,
  Link,
  Page,
  Paragraph,
  Said,
  Stack,
} from '../../ui/index.ts';
import { ClaimRight } from '../device/index.ts';
import { type CollectorPlace, collectorPaths } from '../protocol/index.ts';
import type { OpenRight } from './open-rights.ts';
import { Promises } from './promises.tsx';
import { lastDayText, monthsOf } from './quarter-text.ts';
import { AskedCard } from './sample-card.tsx';
import type { Words } from './words.ts';

export type MineProps = {
  rights: readonly OpenRight[];
  /** by organisation and quarter, 'id/quarter': are its keys with those who keep them? */
  ready: ReadonlySet<string>;
  collector: CollectorPlace | undefined;
  /** whose rights they are, when a helper is here */
  helped: string | undefined;
  problem: string | undefined;
  /** she told the council whether there was care */
  thanked: boolean;
  language: Language;
  w: Words;
};

/** What she may judge: on this device, or by a card. */
export const minePage = (props: MineProps): VNode => {
  const { rights, collector, helped, problem, thanked, language, w } = props;
  const m = w.mine;
  return (
    <>
      <Page tight narrow>
        <BackLink href={paths.questions()}>{m.back}</BackLink>
        <Stack size="lg">
          <div>
            <Heading level={1}>{helped ? m.titleOf(helped) : m.title}</Heading>
            <Paragraph lead flush>
              {helped ? (
                m.introOf(helped)
              ) : (
                <Said
                  usual={rights.length === 0 ? m.introNone : m.intro}
                  plain={rights.length === 0 ? undefined : m.introPlain}
                />
              )}
            </Paragraph>
          </div>
          {problem && <Alert kind="error" title={problem} />}
          {thanked && <Alert kind="ok" title={w.asked.thanks} />}
          {rights
            .filter(({ asked }) => asked)
            .map(({ right, provider }) => (
              <AskedCard
                right={right.id}
                label={right.label}
                provider={provider.name}
                period={monthsOf(right.quarter, language)}
                w={w}
              />
            ))}
          {rights.length === 0 && <Empty title={m.none}>{m.noneText}</Empty>}
          {rights.map((one) => (
            <RightCard {...props} one={one} />
          ))}
          <p class="az-flush">
            <strong>{m.thanks}</strong> {m.thanksText}{' '}
            <Link href={paths.compliments.give()}>{m.thanksLink}</Link>
          </p>
        </Stack>
      </Page>
      <Promises beside={collector?.beside ?? true} language={language} />
    </>
  );
};

type RightProps = MineProps & { one: OpenRight };

function RightCard(props: RightProps) {
  const { one, ready, collector, language, w } = props;
  const { right, provider, card } = one;
  const m = w.mine;
  const isReady = collector !== undefined && ready.has(`${right.organisation}/${right.quarter}`);
  const id = `recht-${right.id}`;
  return (
    <Card title={m.of(right.label, provider.name)} id={id}>
      <Paragraph flush>
        {m.period(monthsOf(right.quarter, language))} {m.until(lastDayText(right.quarter, language))}
      </Paragraph>
      {card === 'given' || right.state === 'card' ? (
        <Given {...props} />
      ) : isReady ? (
        <div>
          <OnDevice {...props} collector={collector} />
        </div>
      ) : (
        <Alert kind="info" title={m.notYet}>
          {m.notYetText}
        </Alert>
      )}
      {card === undefined && right.state === 'waiting' && (
        <div data-paper-of={right.id}>
          <RatherCard {...props} />
        </div>
      )}
      {card === 'wanted' && <Wanted {...props} />}
    </Card>
  );
}

function OnDevice({ one, collector, language, w }: RightProps & { collector: CollectorPlace }) {
  const { right, provider } = one;
  const { organisation, quarter, bucket, id, state } = right;
  const phone = provider.phone;
  return (
    <ClaimRight
      language={language}
      right={id}
      organisation={organisation}
      quarter={quarter}
      bucket={bucket}
      collector={collector.origin}
      claim={paths.verdicts.claim({ right: id })}
      witness={paths.verdicts.witness({ organisation, quarter })}
      state={state === 'card' ? 'waiting' : state}
      tell={phone ? { label: `${provider.name}, ${phone}`, href: telHref(phone) } : undefined}
      level={3}
    >
      <Paragraph flush>{state === 'waiting' ? w.mine.without : w.mine.withoutFetched}</Paragraph>
    </ClaimRight>
  );
}

function RatherCard({ one, w }: RightProps) {
  const c = w.mine.card;
  return (
    <Details summary={c.summary}>
      <form class="az-stack" method="post" action={paths.verdicts.card({ right: one.right.id })}>
        <Paragraph flush>{c.text}</Paragraph>
        <div>
          <Button kind="secondary" name="wens" value="ja" picture="file-text" context={one.right.label}>
            {c.button}
          </Button>
        </div>
      </form>
    </Details>
  );
}

function Wanted({ one, w }: RightProps) {
  const c = w.mine.card;
  return (
    <form class="az-stack" method="post" action={paths.verdicts.card({ right: one.right.id })}>
      <Alert kind="ok" title={c.wanted}>
        {c.wantedText}
      </Alert>
      <div>
        <Button kind="subtle" name="wens" value="nee" context={one.right.label}>
          {c.rather}
        </Button>
      </div>
    </form>
  );
}

function Given({ collector, w }: RightProps) {
  const c = w.mine.card;
  return (
    <div class="az-stack">
      <Alert kind="info" title={c.given}>
        {c.givenText}
      </Alert>
      {collector && (
        <div>
          <ButtonLink kind="secondary" href={`${collector.origin}${collectorPaths.card()}`}>
            {c.use}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
