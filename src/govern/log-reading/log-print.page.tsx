import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { dayAndClock, fullDay } from '../../platform/language/dates.ts';
import { BackLink, Heading, Page, Paragraph, PrintButton, plainPhrase, Stack } from '../../ui/index.ts';
import { type LinesProps, LinesTable } from './line-rows.tsx';
import { type LogFilter, queryOf } from './log-filter.rules.ts';

type Props = LinesProps & {
  filter: LogFilter;
  /** how many lines fit, when there are more */
  most: number | undefined;
  organisation: string;
  who: string;
  now: Date;
};

/** The same lines on paper, with who printed them and when. */
export const logPrintPage = ({ filter, most, organisation, who, now, ...shown }: Props): VNode => {
  const { language, w } = shown;
  const p = w.printed;
  const days = { from: fullDay(filter.from, language), until: fullDay(filter.until, language) };
  return (
    <Page tight compact>
      <Stack>
        <BackLink href={paths.manage.log(queryOf(filter))}>{w.title}</BackLink>
        <Heading level={1}>{p.title}</Heading>
        <Paragraph flush>{plainPhrase(p.of, { organisation, ...days })}</Paragraph>
        <Paragraph soft flush>
          {plainPhrase(p.by, { who, when: dayAndClock(now, language) })}
        </Paragraph>
        {most && <Paragraph>{plainPhrase(p.most, { limit: most })}</Paragraph>}
        <LinesTable {...shown} />
        <div>
          <PrintButton>{w.print}</PrintButton>
        </div>
      </Stack>
    </Page>
  );
};
