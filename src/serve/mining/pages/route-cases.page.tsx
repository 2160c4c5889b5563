import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import { fullDay } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import { BackLink, DataTable, Heading, Link, Page, Paragraph, Stack } from '../../../ui/index.ts';
import type { CaseOnRoute, OnRoute } from '../own/cases-on-route.sql.ts';
import type { Words } from '../words.ts';
import { doneBy } from './choose-routes.rules.ts';
import { activityName } from './say.rules.ts';

type Props = {
  on: OnRoute;
  cases: CaseOnRoute[];
  /** the cases that she may open */
  related: ReadonlySet<string>;
  /** among how many was looked */
  newest: number;
  quarter: string;
  language: Language;
  w: Words;
};

/** Which cases went a route. Who has nothing to do with a case sees that it is there, and no more. */
export const routeCasesPage = ({ on, cases, related, newest, quarter, language, w }: Props): VNode => {
  const l = w.list;
  const n = cases[0]?.n ?? 0;
  return (
    <Page tight>
      <Stack>
        <div>
          <BackLink href={paths.manage.routes({ kwartaal: quarter })}>{w.title}</BackLink>
          <Heading level={1}>{l.title}</Heading>
          <Paragraph soft flush>
            {w.quarter(quarter)}. {l.found(n, cases.length)} {l.newest(newest)}
          </Paragraph>
        </div>
        {'route' in on ? (
          <ol class="az-strip__steps">
            {on.route.map((activity) => (
              <li class={`az-strip__step az-strip__step--${doneBy(activity)}`}>
                {activityName(activity, w)}
              </li>
            ))}
          </ol>
        ) : (
          <Paragraph>{l.edge(activityName(on.from, w), activityName(on.to, w))}</Paragraph>
        )}
        {n > 0 && (
          <DataTable
            caption={l.caption}
            rowHeader={0}
            columns={[{ label: l.question }, { label: l.customer }, { label: l.began }, { label: l.closed }]}
            rows={cases.map((one) => [
              ...(related.has(one.caseId)
                ? [
                    <Link href={paths.work.case({ case: one.caseId })}>{one.title}</Link>,
                    one.customer || l.noName,
                  ]
                : [l.other, '–']),
              fullDay(one.openedAt, language),
              one.closedAt ? fullDay(one.closedAt, language) : l.open,
            ])}
          />
        )}
        <Paragraph soft small>
          {l.log}
        </Paragraph>
      </Stack>
    </Page>
  );
};
