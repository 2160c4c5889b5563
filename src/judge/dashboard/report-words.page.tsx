import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { BackLink, Button, ErrorSummary, Page, PageHead, Stack, TextArea, uiWords } from '../../ui/index.ts';
import type { ReportPart } from './report.ts';
import type { Words } from './words.ts';

export type ReportWordsProps = {
  year: number;
  part: ReportPart;
  value: string;
  error?: string | undefined;
  language: Language;
  w: Words;
};

/** One part of the report, to be written by who speaks there. */
export const reportWordsPage = ({ year, part, value, error, language, w }: ReportWordsProps): VNode => {
  const t = w.report;
  const { title, hint } = t.parts[part];
  const at = { year: `${year}`, part };
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.levels.report({ year: `${year}` })}>{t.back}</BackLink>
        <ErrorSummary
          title={uiWords[language].layout.errorTitle}
          errors={error ? [{ field: 'tekst', text: error }] : []}
        />
        <PageHead title={t.writeOf(title)} intro={hint} />
        <form method="post" action={paths.levels.reportWords(at)} novalidate class="az-stack">
          <TextArea name="tekst" rows={14} label={t.label} hint={t.wrong} value={value} error={error} />
          <div>
            <Button>{t.save}</Button>
          </div>
        </form>
      </Stack>
    </Page>
  );
};
