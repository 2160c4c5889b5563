import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  Card,
  Details,
  Empty,
  Link,
  Page,
  PageHead,
  Paragraph,
  PrintCode,
  Stack,
} from '../../ui/index.ts';
import { phaseOf } from '../protocol/index.ts';
import { lastDayText, quarterName } from './quarter-text.ts';
import { witnessOf } from './read-quarter.ts';
import type { VerdictQuarter } from './verdict.ts';
import type { Words } from './words.ts';

type Props = {
  quarters: readonly VerdictQuarter[];
  trouble: string | null;
  /** what a collector of others must know of us; undefined beside the app, where it goes by itself */
  register: { id: string; key: string } | undefined;
  today: string;
  language: Language;
  w: Words;
};

/** All quarters of an organisation, the latest first. */
export const quartersPage = ({ quarters, trouble, register, today, language, w }: Props): VNode => {
  const q = w.quarters;
  return (
    <Page tight compact>
      <Stack size="lg">
        <PageHead title={q.title} intro={q.intro} />
        {trouble && (
          <Alert kind="error" title={q.trouble}>
            {q.troubleText + trouble}
          </Alert>
        )}
        {quarters.length === 0 && <Empty title={q.none}>{q.noneText}</Empty>}
        {quarters.map((of) => (
          <Card
            title={`${quarterName(of.quarter, language)}, ${q.phases[phaseOf(of.quarter, today)]}`}
            id={`kwartaal-${of.quarter}`}
          >
            {phaseOf(of.quarter, today) === 'redeeming' && (
              <Paragraph flush>{w.mine.until(lastDayText(of.quarter, language))}</Paragraph>
            )}
            {of.state === 'ready' && of.waiting.length > 0 && <Alert kind="info" title={w.share.waiting} />}
            {witnessOf(of) === 'other' && <Alert kind="error" title={q.differs} />}
            <Paragraph flush>
              <Link href={paths.verdicts.quarter({ quarter: of.quarter })}>
                {q.look(quarterName(of.quarter, language).toLowerCase())}
              </Link>
            </Paragraph>
          </Card>
        ))}
        {register && (
          <Details summary={q.register}>
            <Paragraph>{q.registerText}</Paragraph>
            <PrintCode label={q.registerId} code={register.id} />
            <PrintCode label={q.registerKey} code={register.key} />
          </Details>
        )}
      </Stack>
    </Page>
  );
};
