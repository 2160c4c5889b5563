import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  BackLink,
  DataTable,
  Details,
  Empty,
  Filter,
  Link,
  Page,
  PageHead,
  Paragraph,
  Stack,
} from '../../ui/index.ts';
import { INDEX_CONDITIONS, type IndexCondition } from '../levels/index.ts';
import { sameOn } from './address.ts';
import type { Seen } from './seen.ts';
import { periodText } from './source.tsx';
import type { Words } from './words.ts';

export type Missed = {
  caseId: string;
  /** the customer's question, only of who she may open */
  title: string | undefined;
  startedOn: string;
  missing: readonly IndexCondition[];
};
export type MissedProps = {
  seen: Seen;
  condition: IndexCondition | undefined;
  missed: readonly Missed[];
  most: number;
  language: Language;
  w: Words;
};

/** Which deliveries miss a condition: by name only where she works with that customer. */
export const missedPage = ({ seen, condition, missed, most, language, w }: MissedProps): VNode => {
  const t = w.index;
  const named = missed.filter(({ title }) => title !== undefined);
  const others = missed.filter(({ title }) => title === undefined);
  const dayAndMissing = ({ startedOn, missing }: Missed): string[] => [
    fullDay(startedOn, language),
    missing.map((one) => t.conditions[one].name).join('; '),
  ];
  const link = (one: IndexCondition | undefined): string =>
    paths.levels.missed({ ...sameOn(seen), voorwaarde: one });
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.levels.index(sameOn(seen))}>{t.back}</BackLink>
        <PageHead title={t.list} intro={t.listIntro} />
        <Paragraph soft flush>
          {periodText({ ...seen.asked, period: 'quarter' }, language, w)} {t.counted(missed.length)}{' '}
          {missed.length >= most && t.most(most)}
        </Paragraph>
        <Filter
          label={t.filter}
          items={[
            { href: link(undefined), label: t.all, current: condition === undefined },
            ...INDEX_CONDITIONS.map((one) => ({
              href: link(one),
              label: t.conditions[one].name,
              current: one === condition,
            })),
          ]}
        />
        {missed.length === 0 ? (
          <Empty title={t.listNone}>{t.intro}</Empty>
        ) : (
          <>
            {named.length > 0 && (
              <DataTable
                caption={t.list}
                hideCaption
                rowHeader={0}
                columns={t.listColumns.map((label) => ({ label }))}
                rows={named.map((one) => [
                  <Link href={paths.work.case({ case: one.caseId })}>{one.title}</Link>,
                  ...dayAndMissing(one),
                ])}
              />
            )}
            {others.length > 0 && (
              <Details summary={t.unnamed(others.length)}>
                <DataTable
                  caption={t.unnamed(others.length)}
                  hideCaption
                  rowHeader={0}
                  columns={t.listColumns.slice(1).map((label) => ({ label }))}
                  rows={others.map(dayAndMissing)}
                />
              </Details>
            )}
          </>
        )}
      </Stack>
    </Page>
  );
};
