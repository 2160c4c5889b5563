import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Checks, DataTable, Heading, Link, Page, Paragraph, Stack } from '../../ui/index.ts';
import { KINDS } from '../privacy/index.ts';
import type { DataWords } from './data-words.ts';
import { Part, PhoneLine } from './text.page.tsx';

export type DataProps = { words: DataWords; language: Language; callUs: string; phone: string | null };

export function DataPage({ words: w, language, callUs, phone }: DataProps) {
  return (
    <Page narrow tight>
      <Stack size="lg">
        <Stack size="sm">
          <Heading level={1}>{w.title}</Heading>
          <Paragraph lead>{w.intro}</Paragraph>
        </Stack>
        <DataTable
          caption={w.caption}
          columns={w.columns.map((label) => ({ label }))}
          rows={KINDS.map(({ what, sees, long }) => [what[language], sees[language], long[language]])}
          rowHeader={0}
        />
        <Part title={w.looked} text={w.lookedText}>
          <Paragraph flush>
            <Link href={paths.mine.looks()}>{w.lookedLink}</Link>
          </Paragraph>
        </Part>
        <Part title={w.never} text={[]}>
          <Checks items={w.nevers.map((text) => ({ icon: 'shield-check', text }))} />
        </Part>
        <Part title={w.cookies} text={[w.cookiesText]} />
        <Part title={w.rights} text={w.rightsText}>
          <Paragraph flush>
            <Link href={paths.mine.data()}>{w.mineLink}</Link>
          </Paragraph>
          <PhoneLine label={callUs} phone={phone} />
        </Part>
      </Stack>
    </Page>
  );
}
