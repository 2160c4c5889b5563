import type { VNode } from 'preact';
import { codeNames } from '../../ask/offers/index.ts';
import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  BackLink,
  Card,
  DataTable,
  Fold,
  Heading,
  Link,
  LinkList,
  Page,
  Paragraph,
  Stack,
} from '../../ui/index.ts';
import { quarterName } from '../verdicts/index.ts';
import { ClassTable } from './class-table.tsx';
import { classId } from './customer-group.rules.ts';
import { LEAGUE_DEFINITION, type LeagueRow, type Named } from './league.ts';
import { nameOf } from './names.rules.ts';
import { periodText, serviceName } from './period-text.ts';
import type { ReadTable } from './read-table.ts';
import { leadersOf, toldOf } from './told.rules.ts';
import type { Words } from './words.ts';

type Props = ReadTable & { origin: string; language: Language; w: Words };

/** One class in one quarter: the conclusion, the table, why, who the customers are, and how to take it along. */
export const classPage = (props: Props): VNode => {
  const { table, quarters, names, of, rows, origin, language, w } = props;
  const told = toldOf(rows);
  const id = classId(of);
  const title = w.className(serviceName(rows[0], language), of.group);
  const at = { class: id };
  const now = { kwartaal: table.quarter };
  const others = quarters.filter(({ quarter }) => quarter !== table.quarter);
  const conclusions = told.leagues.flatMap(({ league, rows: own }) => {
    const { names: first, everyone } = leadersOf(own);
    if (first.length === 0) return [];
    const called = nameOf(league, names);
    return [
      everyone ? w.allEqual(called, first.length) : w.leader(called, listed(first, w.and), first.length),
    ];
  });
  const inLeague = told.leagues.reduce((sum, one) => sum + one.rows.length, 0);
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.league.all(now)}>{w.back}</BackLink>
        <div>
          <Heading level={1}>{title}</Heading>
          <Paragraph lead>
            {conclusions[0] ?? w.summary(inLeague, told.notYet.length, told.few.length)}
          </Paragraph>
          <Paragraph soft flush>
            {conclusions.length > 0 && w.summary(inLeague, told.notYet.length, told.few.length)}{' '}
            {periodText(table, rows, language, w)}
          </Paragraph>
        </div>
        <Card as="section" title={w.table.title} id="stand">
          <Paragraph soft small flush>
            {w.table.text}
          </Paragraph>
          <ClassTable told={told} caption={title} {...{ names, language, w }} />
          <Paragraph small flush>
            {w.version(LEAGUE_DEFINITION)} <Link href={`${paths.results.how()}#competitie`}>{w.how}</Link>
          </Paragraph>
        </Card>
        <WhyCard {...props} />
        <MixFold {...props} />
        <Card as="section" title={w.take.title} id="meenemen">
          <LinkList
            items={[
              { href: paths.league.csv(at, now), label: w.take.csv },
              { href: paths.league.json(at, now), label: w.take.json },
            ]}
          />
          <Heading level={3} flush>
            {w.take.embed}
          </Heading>
          <Paragraph soft small flush>
            {w.take.embedText}
          </Paragraph>
          <p class="az-embed">
            <code>{`<iframe src="${origin}${paths.league.embed(at)}" title="${title}" width="100%" height="640"></iframe>`}</code>
          </p>
        </Card>
        {others.length > 0 && (
          <nav aria-labelledby="andere">
            <Heading level={2} look={3} id="andere">
              {w.quarters}
            </Heading>
            <LinkList
              items={others.map(({ quarter }) => ({
                href: paths.league.class(at, { kwartaal: quarter }),
                label: quarterName(quarter, language),
              }))}
            />
          </nav>
        )}
      </Stack>
    </Page>
  );
};

function WhyCard({ rows, names, w }: Props) {
  return (
    <Card as="section" title={w.why.title} id="waarom">
      <Paragraph soft small flush>
        {w.why.text}
      </Paragraph>
      <DataTable
        caption={w.tableOf(w.why.title)}
        hideCaption
        rowHeader={0}
        columns={w.why.columns.map((label) => ({ label }))}
        rows={rows.map((row) => [
          row.name,
          row.league ? nameOf(row.league, names) : row.state === 'few' ? w.states.few : w.states['not-yet'],
          whyText(row, w),
        ])}
      />
    </Card>
  );
}

const MOST_NAMED = 2;
/** 'beloften nakomen en één vast contact' */
export const whyText = ({ state, league, holdsBack }: LeagueRow, w: Words): string => {
  if (state === 'few') return w.why.few;
  if (league === 'champions') return w.why.top;
  const named = holdsBack.slice(0, MOST_NAMED).map((one) => w.measures[one]);
  return named.length > 0 ? listed(named, w.and) : w.why.none;
};

function MixFold({ rows, language, w }: Props) {
  const codes = codeNames(language);
  const m = w.mix;
  const named = (list: readonly Named[], of: Readonly<Record<string, string>>): string =>
    list.map(({ code }) => of[code] ?? code).join(', ') || m.unknown;
  const counted = (n: number | null): string => (n === null ? m.few : w.table.count(n));
  return (
    <Fold title={m.title} id="klanten">
      <Stack>
        <Paragraph soft flush>
          {m.text}
        </Paragraph>
        <DataTable
          caption={w.tableOf(m.title)}
          hideCaption
          rowHeader={0}
          columns={m.columns.map((label) => ({ label }))}
          rows={rows.map(({ name, caseMix: mix }) => [
            `${name}, ${m.offers(mix.offers)}`,
            named(mix.targetGroups, codes.targetGroups),
            named(mix.funding, codes.funding),
            named(mix.delivery, codes.delivery),
            counted(mix.proxy),
            counted(mix.easy),
          ])}
        />
      </Stack>
    </Fold>
  );
}

const listed = (all: readonly string[], and: string): string =>
  all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')}${and}${all.at(-1)}`;
