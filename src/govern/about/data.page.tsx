import { paths } from '../../paths.ts';
import { Checks, DataTable, Heading, Link, Page, Paragraph, Stack } from '../../ui/index.ts';
import type { DataWords } from './data-words.ts';
import { Part, PhoneLine } from './text.page.tsx';

export type DataProps = { words: DataWords; callUs: string; phone: string | null };

export function DataPage({ words: w, callUs, phone }: DataProps) {
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
          rows={w.rows.map(({ what, who, long }) => [what, who, long])}
          rowHeader={0}
        />
        <Part title={w.looked} text={w.lookedText}>
          <Paragraph flush>
            <Link href={paths.questions()}>{w.lookedLink}</Link>
          </Paragraph>
        </Part>
        <Part title={w.never} text={[]}>
          <Checks items={w.nevers.map((text) => ({ icon: 'shield-check', text }))} />
        </Part>
        <Part title={w.cookies} text={[w.cookiesText]} />
        <Part title={w.rights} text={w.rightsText}>
          <PhoneLine label={callUs} phone={phone} />
        </Part>
      </Stack>
    </Page>
  );
}
