import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { dayAfter } from '../../platform/clock/clock.ts';
import { capital, fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Card,
  DataTable,
  Details,
  Heading,
  Link,
  Page,
  Paragraph,
  PrintCode,
  Stack,
} from '../../ui/index.ts';
import { boundsOf, closesOn, collectorPaths, phaseOf, type Quarter } from '../protocol/index.ts';
import { PREPARE_DAYS } from './keep-quarters.ts';
import { openAt } from './open-at.ts';
import { lastDayText, quarterName } from './quarter-text.ts';
import type { QuarterView } from './read-quarter.ts';
import { ShareCard } from './share-card.tsx';
import type { Words } from './words.ts';

type Props = {
  view: QuarterView;
  /** of the collector; undefined: there is none */
  origin: string | undefined;
  beside: boolean;
  done: boolean;
  today: string;
  language: Language;
  w: Words;
};

/** One quarter for the manager: from care to verdict, the list of keys, and what happens when. */
export const quarterPage = (props: Props): VNode => {
  const { view, origin, beside, done, today, language, w } = props;
  const { quarter } = view.of;
  return (
    <Page tight compact>
      <BackLink href={paths.verdicts.quarters()}>{w.quarters.back}</BackLink>
      <Stack size="lg">
        <div>
          <Heading level={1}>{quarterName(quarter, language)}</Heading>
          <Paragraph soft flush>
            {capital(w.quarters.phases[phaseOf(quarter, today)])}.
            {phaseOf(quarter, today) === 'redeeming' && ` ${w.mine.until(lastDayText(quarter, language))}`}
          </Paragraph>
        </div>
        {done && <Alert kind="ok" title={w.done.taken} />}
        <Groups {...props} />
        <KeyCard {...props} />
        <ShareCard
          of={view.of}
          holder="organisation"
          action={paths.verdicts.share({ quarter })}
          openAt={openAt(view.of, origin, today)}
          beside={beside}
          language={language}
          w={w}
        />
        {phaseOf(quarter, today) === 'closed' && (
          <p class="az-flush">
            <Link href={paths.results.teams({ kwartaal: quarter })}>{w.quarters.results}</Link>
          </p>
        )}
        <Calendar {...props} />
      </Stack>
    </Page>
  );
};

const figure = (n: number | null): string => (n === null ? '–' : String(n));

function Groups({ view, w }: Props) {
  const { columns, ...q } = w.quarters;
  const { groups } = view;
  const unknown = view.of.state !== 'planned' && groups.every(({ issued }) => issued === null);
  const again = groups.reduce((sum, one) => sum + one.twice + (one.again ?? 0), 0);
  return (
    <Card title={q.table} id="groepen">
      <DataTable
        caption={q.title}
        hideCaption
        rowHeader={0}
        columns={[
          { label: columns.group },
          { label: columns.expected, numeric: true },
          { label: columns.deliveries, numeric: true },
          { label: columns.rights, numeric: true },
          { label: columns.issued, numeric: true },
          { label: columns.cards, numeric: true },
          { label: columns.again, numeric: true },
        ]}
        rows={groups.map((one) => [
          one.label,
          figure(one.expected),
          figure(one.deliveries),
          figure(one.rights),
          figure(one.issued),
          figure(one.cards),
          figure(one.again === null ? null : one.again + one.twice),
        ])}
      />
      <Paragraph flush>{unknown ? q.unknown : q.twice(again)}</Paragraph>
      <Details summary={q.cards}>
        <Paragraph>{q.cardsText}</Paragraph>
        <PrintCode label={q.registerId} code={view.of.organisation} />
        <DataTable
          caption={q.groupNumbers}
          hideCaption
          rowHeader={0}
          columns={[{ label: columns.group }, { label: q.groupNumber }]}
          rows={groups.map(({ label, bucket }) => [label, bucket])}
        />
      </Details>
    </Card>
  );
}

function KeyCard({ view, origin, today, w }: Props) {
  const q = w.quarters;
  const { organisation, quarter } = view.of;
  if (view.print === undefined)
    return (
      <Card title={q.list} id="sleutels">
        <Paragraph flush>{q.noList}</Paragraph>
      </Card>
    );
  return (
    <Card title={q.list} id="sleutels">
      <Paragraph flush>{q.listText}</Paragraph>
      <PrintCode label={q.fingerprint} code={view.print} />
      {view.witness === 'other' ? (
        <Alert kind="error" title={q.differs} />
      ) : (
        <Alert kind={view.witness ? 'ok' : 'info'} title={view.witness ? q.witnessed : q.unwitnessed} />
      )}
      {origin && phaseOf(quarter, today) === 'closed' && (
        <p class="az-flush">
          <Link href={`${origin}${collectorPaths.publicExport(organisation, quarter)}`}>{q.export}</Link>
        </p>
      )}
    </Card>
  );
}

const stepsOf = (quarter: Quarter) => {
  const { from, until } = boundsOf(quarter);
  return { prepare: dayAfter(from, -PREPARE_DAYS), begin: from, end: until, close: closesOn(quarter) };
};

function Calendar({ view, language, w }: Props) {
  const q = w.quarters;
  const steps = stepsOf(view.of.quarter);
  const rows = (['prepare', 'begin', 'end', 'close'] as const).map((step) => [
    fullDay(steps[step], language),
    q.steps[step],
  ]);
  return (
    <Card title={q.calendar} id="kalender">
      <DataTable
        caption={q.when}
        hideCaption
        hideHead
        rowHeader={0}
        columns={[{ label: q.when }, { label: q.what }]}
        rows={[...rows, [q.after, q.steps.open]]}
      />
    </Card>
  );
}
