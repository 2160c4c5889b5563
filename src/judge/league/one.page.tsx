import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  BackLink,
  Card,
  Empty,
  Heading,
  Link,
  LinkList,
  Page,
  Paragraph,
  Range,
  Stack,
} from '../../ui/index.ts';
import { MovedText } from './class-table.tsx';
import { LEAGUE_DEFINITION, type LeagueLine, type LeagueNames } from './league.ts';
import { periodText, serviceName } from './period-text.ts';
import { markText } from './told.rules.ts';
import type { Words } from './words.ts';

type Props = {
  provider: { name: string; slug: string };
  lines: readonly LeagueLine[];
  names: LeagueNames;
  language: Language;
  w: Words;
};

/** Where one organisation stands, service by service, and why. */
export const onePage = ({ provider, lines, names, language, w }: Props): VNode => {
  const [first] = lines;
  const known = lines.filter(({ state }) => state !== 'few');
  const few = lines.filter(({ state }) => state === 'few');
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.provider({ slug: provider.slug })}>{w.one.back(provider.name)}</BackLink>
        <div>
          <Heading level={1}>{w.one.title(provider.name)}</Heading>
          <Paragraph lead>{w.one.lead}</Paragraph>
          {first && (
            <Paragraph soft flush>
              {periodText({ ...first, computedOn: '' }, lines, language, w)} {w.version(LEAGUE_DEFINITION)}{' '}
              <Link href={`${paths.results.how()}#competitie`}>{w.how}</Link>
            </Paragraph>
          )}
        </div>
        {lines.length === 0 && <Empty title={w.one.none}>{w.one.noneText}</Empty>}
        {known.map((line) => (
          <Line line={line} names={names} language={language} w={w} />
        ))}
        {few.length > 0 && (
          <Card as="section" title={w.table.few} id="te-weinig">
            <Paragraph soft flush>
              {w.table.fewText}
            </Paragraph>
            <LinkList
              items={few.map((line) => ({
                href: paths.league.class({ class: line.class }, { kwartaal: line.quarter }),
                label: w.className(serviceName(line, language), line.group),
              }))}
            />
          </Card>
        )}
      </Stack>
    </Page>
  );
};

function Line({
  line,
  names,
  language,
  w,
}: {
  line: LeagueLine;
  names: LeagueNames;
  language: Language;
  w: Words;
}) {
  const { placed, state, holdsBack } = line;
  const mark = placed
    ? w.table.mark(
        markText(placed.mean, language),
        markText(placed.low, language),
        markText(placed.high, language),
      )
    : undefined;
  const title = w.className(serviceName(line, language), line.group);
  return (
    <Card as="section" title={title} id={`dienst-${line.service}`}>
      <Paragraph flush>
        <strong>{line.leagueName ? w.one.plays(line.leagueName) : `${w.table.notYet}.`}</strong>{' '}
        {placed && w.one.place(placed.place, placed.with, placed.of)}
        {state === 'unplaced' && `${w.states.unplaced}.`}
      </Paragraph>
      {placed && mark && (
        <>
          <Range mean={placed.mean * 10} low={placed.low * 10} high={placed.high * 10} text={mark} />
          <Paragraph flush>{w.one.said(mark, placed.n)}</Paragraph>
        </>
      )}
      {holdsBack.length > 0 && (
        <Paragraph soft flush>
          {w.one.holds(
            holdsBack
              .slice(0, 2)
              .map((one) => w.measures[one])
              .join(w.and),
          )}
        </Paragraph>
      )}
      {holdsBack.length === 0 && line.league !== null && line.league !== 'champions' && (
        <Paragraph soft flush>
          {w.why.none}.
        </Paragraph>
      )}
      {line.league !== null && (
        <Paragraph soft small flush>
          <MovedText row={line} names={names} w={w} />.
        </Paragraph>
      )}
      <Paragraph flush>
        <Link href={paths.league.class({ class: line.class }, { kwartaal: line.quarter })}>
          {w.one.table}
        </Link>
      </Paragraph>
    </Card>
  );
}
