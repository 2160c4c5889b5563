import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { type Site, telHref } from '../../platform/http/site.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Badge,
  Button,
  ButtonLink,
  Card,
  Checks,
  Empty,
  Heading,
  Link,
  Page,
  Paragraph,
  Row,
  Stack,
} from '../../ui/index.ts';
import { isAppointed, lastDayOf, type MandateState } from './mandate.rules.ts';
import type { Mandate } from './mandate.ts';
import type { Words } from './words.ts';

export type Listed = { mandate: Mandate; state: MandateState };
type Props = {
  all: readonly Listed[];
  /** names of who speaks when she can't, in the order of the law */
  first: readonly string[];
  done: string | undefined;
  site: Site;
  language: Language;
  w: Words;
};

const RUNNING: readonly MandateState[] = ['active', 'later'];

/** Who helps her now, what each may do, until when; and how to begin and to stop. */
export const myHelpersPage = ({ all, first, done, site, language, w }: Props): VNode => {
  const m = w.mine;
  const said = done && Object.hasOwn(w.done, done) ? w.done[done] : undefined;
  const running = all.filter(({ state }) => RUNNING.includes(state));
  const asked = all.filter(({ state }) => state === 'asked');
  const past = all.filter(({ state }) => state !== 'asked' && !RUNNING.includes(state));
  return (
    <Page narrow tight>
      <Stack size="lg">
        <BackLink href={paths.mine.data()}>{m.back}</BackLink>
        {said && (
          <Alert kind="ok" title={said.title}>
            {said.text}
          </Alert>
        )}
        <Stack size="sm">
          <Heading level={1}>{m.title}</Heading>
          <Paragraph lead>{m.lead}</Paragraph>
        </Stack>
        {running.length + asked.length === 0 ? (
          <Empty title={m.emptyTitle} action={<AskButton m={m} />}>
            {m.empty}
          </Empty>
        ) : (
          <>
            <Group title={m.now} some={running} {...{ language, w }} />
            {first.length > 0 && <Paragraph>{m.first(first.join(', '))}</Paragraph>}
            <Group title={m.pending} some={asked} {...{ language, w }} />
            <Row>
              <AskButton m={m} />
              <Link href={paths.mine.looks()}>{m.looks}</Link>
            </Row>
          </>
        )}
        <Card tone="sunken" title={m.supporter} id="ondersteuner">
          <Paragraph flush>{m.supporterText(site.supporter.name)}</Paragraph>
          <Paragraph flush>
            <Link href={telHref(site.supporter.phone)} strong>
              {m.supporterCall(site.supporter.phone)}
            </Link>
          </Paragraph>
          <Paragraph flush>{m.supporterToo}</Paragraph>
        </Card>
        <Past some={past} {...{ language, w }} />
      </Stack>
    </Page>
  );
};

const AskButton = ({ m }: { m: Words['mine'] }) => (
  <ButtonLink href={paths.mine.newHelper()} iconEnd="arrow-right">
    {m.ask}
  </ButtonLink>
);

type GroupProps = { some: readonly Listed[]; language: Language; w: Words };

function Group({ title, some, language, w }: GroupProps & { title: string }) {
  if (some.length === 0) return null;
  return (
    <Stack>
      <Heading level={2}>{title}</Heading>
      {some.map((one) => (
        <HelperCard {...one} language={language} w={w} />
      ))}
    </Stack>
  );
}

function HelperCard({ mandate, state, language, w }: Listed & { language: Language; w: Words }) {
  const m = w.mine;
  const of = { mandate: mandate.id };
  return (
    <Card tone="together" as="article">
      <div>
        <Heading level={3} flush>
          {mandate.name}
        </Heading>
        <Paragraph soft flush>
          {w.hers[mandate.ground]}
        </Paragraph>
      </div>
      <Checks items={mandate.scope.map((scope) => ({ icon: 'check', text: w.may[scope] }))} />
      <Paragraph flush>{termOf(mandate, state, language, w)}</Paragraph>
      {state === 'asked' && (
        <Paragraph flush>{mandate.email ? m.asked(mandate.email) : m.askedByLetter}</Paragraph>
      )}
      {mandate.recorder && (
        <Paragraph small soft flush>
          {m.recorded(mandate.recorder.name)} {mandate.seenDocument && m.seen(mandate.seenDocument)}
        </Paragraph>
      )}
      {isAppointed(mandate.ground) ? (
        <Paragraph flush>{m.appointed}</Paragraph>
      ) : (
        <form method="post" action={paths.mine.stopHelper(of)}>
          <Row>
            <Button kind="secondary" context={mandate.name}>
              {state === 'asked' ? m.cancel : m.stop}
            </Button>
            <ButtonLink kind="subtle" href={paths.mine.helper(of)} context={mandate.name}>
              {m.change}
            </ButtonLink>
          </Row>
        </form>
      )}
    </Card>
  );
}

const termOf = (of: Mandate, state: MandateState, language: Language, w: Words): string => {
  const from = state === 'later' ? `${w.from(fullDay(of.validFrom, language))} ` : '';
  return from + (of.validUntil ? w.until(fullDay(of.validUntil, language)) : w.noEnd);
};

/** Until when she helped; who never began was asked at least. */
const pastOf = (of: Mandate, language: Language, { mine }: Words): string => {
  const last = lastDayOf(of);
  return last ? mine.helpedUntil(fullDay(last, language)) : mine.askedOn(fullDay(of.givenAt, language));
};

function Past({ some, language, w }: GroupProps) {
  if (some.length === 0) return null;
  return (
    <Stack size="sm">
      <Heading level={2} look={3}>
        {w.mine.past}
      </Heading>
      <ul class="az-list az-stack az-stack--sm">
        {some.map(({ mandate, state }) => (
          <li>
            {mandate.name}, {pastOf(mandate, language, w)} <Badge>{w.states[state]}</Badge>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
