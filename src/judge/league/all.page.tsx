import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Card,
  DataTable,
  Details,
  Empty,
  Heading,
  Link,
  LinkList,
  Page,
  Paragraph,
  Stack,
} from '../../ui/index.ts';
import { quarterName } from '../verdicts/index.ts';
import { classId } from './customer-group.rules.ts';
import type { ClassCount } from './league.sql.ts';
import { LEAGUES } from './league.ts';
import { nameOf } from './names.rules.ts';
import { periodText, serviceName } from './period-text.ts';
import type { ReadAll } from './read-table.ts';
import type { Words } from './words.ts';

type Props = { read: ReadAll | undefined; language: Language; w: Words };

/** Which tables there are, and what the three leagues mean. */
export const allPage = ({ read, language, w }: Props): VNode => {
  const names = read?.names ?? {};
  return (
    <Page tight>
      <Stack size="lg">
        <div>
          <Heading level={1}>{w.title}</Heading>
          <Paragraph lead>{w.lead}</Paragraph>
          {read && (
            <Paragraph soft flush>
              {periodText(read.table, [], language, w)}
            </Paragraph>
          )}
        </div>
        <Card as="section" title={w.leagues.title} id="treden">
          <Paragraph soft flush>
            {w.leagues.text}
          </Paragraph>
          <ol class="az-list">
            {LEAGUES.map((league) => (
              <li>
                {w.leagues.needs(nameOf(league, names), w.means[league])} {w.plain[league]}
              </li>
            ))}
          </ol>
          <Paragraph small flush>
            <Link href={`${paths.results.how()}#competitie`}>{w.how}</Link>
          </Paragraph>
        </Card>
        {read && read.classes.length > 0 ? (
          <Classes read={read} language={language} w={w} />
        ) : (
          <Empty title={w.classes.none}>{w.classes.noneText}</Empty>
        )}
        {read && read.quarters.length > 1 && (
          <nav aria-labelledby="andere">
            <Heading level={2} look={3} id="andere">
              {w.quarters}
            </Heading>
            <LinkList
              items={read.quarters
                .filter(({ quarter }) => quarter !== read.table.quarter)
                .map(({ quarter }) => ({
                  href: paths.league.all({ kwartaal: quarter }),
                  label: quarterName(quarter, language),
                }))}
            />
          </nav>
        )}
      </Stack>
    </Page>
  );
};

function Classes({ read: { classes, table }, language, w }: Props & { read: ReadAll }) {
  const c = w.classes;
  const sorted = [...classes].sort((a, b) =>
    serviceName(a, language).localeCompare(serviceName(b, language), language),
  );
  const known = sorted.filter(({ judged }) => judged > 0);
  const rest = sorted.filter(({ judged }) => judged === 0);
  const listed = (rows: readonly ClassCount[], caption: string) => (
    <DataTable
      caption={w.tableOf(caption)}
      hideCaption
      rowHeader={0}
      columns={c.columns.map((label, at) => ({ label, numeric: at > 1 }))}
      rows={rows.map((one) => [
        <Link href={paths.league.class({ class: classId(one) }, { kwartaal: table.quarter })}>
          {serviceName(one, language)}
        </Link>,
        w.groups[one.group],
        one.organisations,
        one.inLeague,
      ])}
    />
  );
  return (
    <Card as="section" title={c.title} id="standen">
      {known.length > 0 && listed(known, c.title)}
      {rest.length > 0 && <Details summary={c.few(rest.length)}>{listed(rest, c.few(rest.length))}</Details>}
    </Card>
  );
}
